// Signing in and out: with a wrong password, from a place that asks for it, in two tabs, and too often.

import assert from 'node:assert/strict';

import { account } from '../support/accounts.mjs';
import { settled, visit } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';
import { until } from '../support/until.mjs';

const text = await texts('en');
const refused = [/40[13]|429/];

/** The fields of the form in the page. */
const form = (page) => {
  const main = page.locator('main');
  return {
    email: main.getByLabel(text('sign-in-email')),
    password: main.getByLabel(text('sign-in-password')),
    submit: main.getByRole('button', { name: text('sign-in-submit'), exact: true }),
  };
};

journey('a wrong password is said so, and the page that was asked for opens after the right one', { expects: refused }, async ({ open, address, server }) => {
  const person = await account(server, 'buyer');
  const page = await open();
  await page.goto(address('/orders?status=shipped'));
  await page.waitForURL(/\/sign-in\?next=/);
  const { email, password, submit } = form(page);
  await email.fill(person.email);
  await password.fill('not the password');
  await submit.click();
  await page.getByRole('alert').filter({ hasText: /password/ }).first().waitFor();
  assert.equal(await email.inputValue(), person.email, 'what was typed stays');
  await password.fill(person.password);
  await password.press('Enter');
  await page.waitForURL(/\/orders\?status=shipped$/);
  await page.getByRole('heading', { level: 1, name: text('common-orders') }).waitFor();
});

journey('an account of the demo signs in by one press, in the market of its company', {}, async ({ open }) => {
  const page = await open('/sign-in');
  await page.locator('main').getByRole('button', { name: text('common-role-buyer') }).first().click();
  await page.waitForURL(/\/catalogue$/);
});

journey('who signs out in one tab is signed out in the other', { as: 'buyer' }, async ({ open }) => {
  const [page, other] = [await open('/account'), await open('/orders')];
  await page.locator('main').getByRole('button', { name: text('common-sign-out') }).click();
  await page.waitForURL(/\/catalogue$/);
  await other.waitForURL(/\/sign-in\?next=/);
});

journey('an answer that nobody is signed in, asked for before signing in and come after it, ends nothing', {}, async ({ open, address, server }) => {
  const person = await account(server, 'buyer');
  const page = await open();
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  let held = 0;
  await page.route('**/api/v1/session', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const answer = await route.fetch();
    held += 1;
    await released;
    return route.fulfill({ response: answer });
  });
  await page.goto(address('/sign-in'));
  const { email, password } = form(page);
  await email.fill(person.email);
  await password.fill(person.password);
  await until(() => held === 1, 'the question is with the server');
  await password.press('Enter');
  await page.waitForURL(/\/catalogue$/);
  const late = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/session') && request.method() === 'GET');
  release();
  await late;
  // The prices are this person's.
  await page.locator('.cell-price').first().waitFor();
  await settled(page);
  assert.equal(await page.getByRole('dialog').count(), 0, 'nobody is asked for the password again');
});

journey('guessing is slowed down, in words', { expects: refused }, async ({ open, server }) => {
  const person = await account(server, 'trainer');
  const page = await open('/sign-in');
  const { email, password, submit } = form(page);
  await email.fill(person.email);
  for (let guess = 0; guess < 12; guess += 1) {
    await password.fill(`guess number ${guess}`);
    const answer = page.waitForResponse((response) => response.url().endsWith('/session') && response.request().method() === 'POST');
    await submit.click();
    if ((await answer).status() === 429) break;
    assert.ok(guess < 11, 'guessing goes on');
  }
  await page.getByText(text('sign-in-too-often')).first().waitFor();
});

journey('a place that does not exist says so and leads on', { as: 'buyer' }, async ({ open, address }) => {
  const page = await open('/no-such-page');
  await page.getByRole('link', { name: text('common-to-catalogue') }).click();
  await page.waitForURL(`**${address('/catalogue')}`);
  await visit(page, address('/account/no-such-part'));
  await page.getByRole('heading', { name: text('common-not-found-title') }).waitFor();
});
