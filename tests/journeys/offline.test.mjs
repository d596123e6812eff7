// No network at all: on a train, in a prospect's hall, at a fair. What was there yesterday is there
// today, also after a reload; what is done waits in the browser; and the server hears of it later.

import assert from 'node:assert/strict';

import { client, orderable } from '../support/api.mjs';
import { settled, visit } from '../support/browser.mjs';
import { sessionExpires, slow } from '../support/faults.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';
import { cartHolds, until } from '../support/until.mjs';

const text = await texts('en');
const expects = [/ERR_|Failed/];

/** Until there is what every page is made of, as the list names it, and the rates. */
async function keptForLater(page) {
  const missing = () => page.evaluate(async () => {
    const files = await (await fetch('/files.json')).json();
    const there = await Promise.all([...files, '/', '/snapshots/rates'].map((file) => caches.match(file)));
    return there.filter((answer) => !answer).length;
  });
  // It begins when the page has been there for a while.
  await page.waitForTimeout(8000);
  for (let attempt = 0; (await missing()) > 0; attempt += 1) {
    assert.ok(attempt < 60, `${await missing()} files are missing`);
    await page.waitForTimeout(500);
  }
}

/** A product's row in the catalogue. */
const rowOf = (page, sku) => page.locator('.catalogue-grid .virtual-row').filter({ hasText: sku });

journey('a calculator works without a network, and so do those that were never opened', { expects }, async ({ address, context, open }) => {
  const page = await open('/calculators/landed-cost');
  await page.locator('.calculator-result .state .button').click();
  const total = page.locator('.calculator-total');
  await total.waitFor();
  const before = await total.innerText();
  await keptForLater(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByText(text('common-offline'), { exact: true }).waitFor();
  await total.waitFor();
  assert.equal(await total.innerText(), before);
  for (const calculator of ['rebates', 'price', 'reorder', 'currency']) {
    await visit(page, address(`/calculators/${calculator}`));
    await page.locator('main').getByRole('textbox').first().waitFor();
    assert.equal(await page.getByText(text('common-offline-title')).count(), 0, calculator);
  }
});

journey('a partner finds, prices and orders without a network, and the server hears of it later', { as: 'buyer', expects, line: true }, async ({ address, context, line, open, person, server }) => {
  const api = await client(server, person);
  await api.patch('/cart', { changes: [{ change: 'clear' }] });
  const [{ sku, quantity }] = await orderable(api, 1);
  const page = await open(`/catalogue?q=${encodeURIComponent(sku)}`);
  const price = rowOf(page, sku).first().locator('.cell-price');
  const before = await price.innerText();
  await keptForLater(page);
  line.cut();
  await context.setOffline(true);

  await page.reload();
  await page.getByText(text('common-offline'), { exact: true }).waitFor();
  await until(async () => (await price.innerText()) === before, 'the price of yesterday');
  await rowOf(page, sku).first().locator('.cell-add button').click();
  await visit(page, address(`/products/${encodeURIComponent(sku)}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  // A calculator that was never opened has the rates of all markets.
  await visit(page, address('/calculators/landed-cost'));
  await page.locator('.calculator-result .state .button').click();
  await page.locator('.calculator-total').waitFor();
  await visit(page, address('/cart'));
  await page.locator('.cart-line').filter({ hasText: sku }).waitFor();
  assert.deepEqual((await api.get('/cart')).lines, [], 'the server cannot know of it yet');

  line.mend();
  await context.setOffline(false);
  await cartHolds(api, [{ sku, quantity }]);
  await page.getByText(text('common-offline'), { exact: true }).waitFor({ state: 'detached' });
});

journey('a session that ended meanwhile asks for the password, over the page', { as: 'buyer', expects: [...expects, /401/] }, async ({ address, context, open, person }) => {
  const page = await open('/quick-order');
  await keptForLater(page);
  await context.setOffline(true);
  await sessionExpires(context);
  await page.reload();
  await settled(page);
  await page.getByRole('heading', { level: 1, name: text('common-quick-order') }).waitFor();
  await context.setOffline(false);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(text('sign-in-password')).fill(person.password);
  await dialog.getByLabel(text('sign-in-password')).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  assert.ok(page.url().endsWith(address('/quick-order')), 'the page stayed');
});

journey('a network that says nothing is none: the page begins with what was said last', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/quick-order');
  const end = await slow(page, '/api/v1/session', 15_000);
  await page.reload();
  // Long before the answer.
  await page.getByRole('heading', { level: 1, name: text('common-quick-order') }).waitFor({ timeout: 10_000 });
  await end();
});

journey('who has signed out is not remembered', { as: 'buyer', expects }, async ({ address, context, open, person }) => {
  const page = await open('/account');
  await keptForLater(page);
  await page.locator('main').getByRole('button', { name: text('common-sign-out') }).click();
  await page.waitForURL(/\/catalogue$/);
  await settled(page);
  await context.setOffline(true);
  await page.goto(address('/catalogue'));
  await page.locator('#app:not([aria-busy]) main h1').first().waitFor();
  await page.getByRole('link', { name: text('common-sign-in') }).first().waitFor();
  assert.equal(await page.locator('.cell-price').count(), 0);
  // The house may tell of the accounts of its demo.
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, 'settings.2': '' }));
  assert.ok(!kept.includes(person.email), 'nothing says who was here');
});

journey('what was asked for without a network comes once there is one', { as: 'buyer', expects }, async ({ context, open }) => {
  const page = await open('/orders');
  const orders = page.locator('main .as-rows a');
  // The page of an order is in the browser from now on.
  await orders.first().click();
  await page.getByRole('heading', { name: text('order-timeline') }).waitFor();
  await page.goBack();
  await orders.nth(1).waitFor();
  await context.setOffline(true);
  await orders.nth(1).click();
  await page.getByText(text('common-offline-title'), { exact: true }).waitFor();
  await context.setOffline(false);
  await page.getByRole('heading', { name: text('order-timeline') }).waitFor();
});
