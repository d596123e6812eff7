// The account: one's name and language, a new password, the company's addresses and its people.

import assert from 'node:assert/strict';

import { violations } from '../support/accessibility.mjs';
import { client } from '../support/api.mjs';
import { settled } from '../support/browser.mjs';
import { failing } from '../support/faults.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';
import { until } from '../support/until.mjs';

const text = await texts('en');
const refused = [/4(0[013]|12|22)/];

journey('a new name and language are saved, and the page offers to switch', { as: 'approver' }, async ({ open, server, person }) => {
  const page = await open('/account');
  const name = page.getByLabel(text('account-name'), { exact: true });
  await name.fill('  Ada  Vermeer ');
  await page.locator('main').getByLabel(text('common-language')).selectOption('de');
  // What is typed outlives a reload.
  await page.reload();
  await settled(page);
  assert.equal(await name.inputValue(), '  Ada  Vermeer ');
  await page.getByRole('button', { name: text('account-save'), exact: true }).click();
  await page.getByRole('button', { name: 'Switch to Deutsch' }).click();
  await page.waitForURL(/\/de\/[^/]+\/account$/);
  await page.getByRole('heading', { name: 'Konto' }).waitFor();
  const { user } = await (await client(server, person)).get('/session');
  assert.deepEqual([user.name, user.language], ['Ada  Vermeer', 'de']);
});

journey('an empty name is refused at its field', { as: 'buyer', expects: refused }, async ({ open }) => {
  const page = await open('/account');
  await page.getByLabel(text('account-name'), { exact: true }).fill('');
  await page.getByRole('button', { name: text('account-save'), exact: true }).click();
  await page.getByText(text('field-empty')).waitFor();
  assert.deepEqual(await violations(page), []);
});

journey('a password is changed: the rules first, then the refusals, then the new one', { as: 'trainer', expects: refused }, async ({ open, server, person, another }) => {
  const page = await open('/account');
  await page.getByText(text('account-password-rules')).waitFor();
  const [current, fresh] = [page.getByLabel(text('account-password-current')), page.getByLabel(text('account-password-new'))];
  const change = page.getByRole('button', { name: text('account-password-change') });
  await current.fill('wrong');
  await fresh.fill('short');
  await change.click();
  await page.getByText(text('field-too-short', { minimum: 12 })).waitFor();
  await fresh.fill('four words in a row');
  await change.click();
  await page.getByText(text('field-wrong-password')).waitFor();
  await current.fill(person.password);
  await change.click();
  await page.getByText(text('account-password-changed')).waitFor();
  assert.equal(await fresh.inputValue(), '');
  const changed = { ...person, password: 'four words in a row' };
  const api = await client(server, changed);
  await api.put('/account/password', { current: changed.password, new: person.password });
});

journey('an address is added, changed, kept through a failure, and removed', { as: 'company_admin', expects: [...refused, /503/] }, async ({ open, server, person }) => {
  const api = await client(server, person);
  const before = await api.get('/company/addresses');
  const page = await open('/account/addresses');
  await page.locator('main').getByRole('button', { name: text('checkout-add-address') }).click();
  const dialog = page.getByRole('dialog');
  const field = (name) => dialog.getByLabel(text(name));
  const save = dialog.getByRole('button', { name: text('account-save'), exact: true });
  // All that is missing is said at once, each at its field.
  await save.click();
  await dialog.getByText(text('field-empty')).nth(2).waitFor();
  for (const name of ['label', 'line-1', 'city']) {
    assert.equal(await field(`account-address-${name}`).getAttribute('aria-invalid'), 'true', name);
  }
  await field('account-address-label').fill('Lager Süd');
  await field('account-address-line-1').fill('Hafenstraße 7');
  await dialog.getByLabel(text('account-country')).selectOption('AT');
  await save.click();
  await dialog.getByText(text('field-empty')).waitFor();
  assert.deepEqual(await violations(page), []);
  await field('account-address-city').fill('Wien');

  // The server fails, the page is loaded anew: what was typed is still there.
  const end = await failing(page, '/company/addresses', { method: 'POST' });
  await save.click();
  await dialog.getByRole('alert').first().waitFor();
  await end();
  await page.reload();
  await settled(page);
  await page.locator('main').getByRole('button', { name: text('checkout-add-address') }).click();
  assert.equal(await field('account-address-city').inputValue(), 'Wien');
  await save.dblclick();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: 'Lager Süd' }).waitFor();
  assert.equal((await api.get('/company/addresses')).length, before.length + 1, 'one address for two presses');

  // Somebody else changes it first: the later one is told, and nothing is overwritten.
  const added = (await api.get('/company/addresses')).find(({ label }) => label === 'Lager Süd');
  await page.getByRole('button', { name: text('account-address-change-one', { label: 'Lager Süd' }) }).click();
  await field('account-address-city').fill('Graz');
  const { id, ...fields } = added;
  await api.put(`/company/addresses/${id}`, { ...fields, city: 'Linz' });
  await save.click();
  await dialog.getByText(text('problem-conflict-detail')).waitFor();
  await dialog.getByRole('button', { name: text('account-discard') }).click();
  await page.getByText(/Linz/).waitFor();

  await page.getByRole('button', { name: text('account-address-remove-one', { label: 'Lager Süd' }) }).click();
  await dialog.getByRole('button', { name: text('account-address-remove'), exact: true }).click();
  await page.getByRole('heading', { name: 'Lager Süd' }).waitFor({ state: 'detached' });
  assert.deepEqual(await api.get('/company/addresses'), before);
});

journey('who is no admin sees the addresses and cannot change them', { as: 'buyer', size: 'phone' }, async ({ open }) => {
  const page = await open('/account/addresses');
  await page.getByText(text('account-address-by-admin')).waitFor();
  assert.equal(await page.locator('.address-card').getByRole('button').count(), 0);
});

journey('a person is added, given another role, locked out and let in again', { as: 'company_admin', expects: refused }, async ({ open, server, person }) => {
  const page = await open('/account/users');
  await page.locator('main').getByRole('button', { name: text('account-user-add') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(text('account-name'), { exact: true }).fill('Jonas Brandt');
  await dialog.getByLabel(text('sign-in-email')).fill(person.email);
  await dialog.getByRole('button', { name: text('account-password-suggest') }).click();
  const password = await dialog.getByLabel(text('account-first-password')).inputValue();
  assert.ok(password.length >= 20, password);
  const add = dialog.getByRole('button', { name: text('account-user-add'), exact: true });
  await add.click();
  await dialog.getByText(text('email-taken')).waitFor();
  await dialog.getByLabel(text('sign-in-email')).fill('Jonas@Nordlicht.example');
  await add.click();
  await dialog.waitFor({ state: 'hidden' });
  const row = page.locator('.person', { hasText: 'jonas@nordlicht.example' });
  await row.waitFor();

  const jonas = { email: 'jonas@nordlicht.example', password };
  await client(server, jonas);
  await row.getByRole('combobox').selectOption('approver');
  // Jonas has lost the password.
  await row.getByRole('button', { name: text('account-user-password-of', { name: 'Jonas Brandt' }) }).click();
  const renewal = page.getByRole('dialog');
  await renewal.getByLabel(text('account-password-new')).fill('short');
  await renewal.getByRole('button', { name: text('account-user-password-set') }).click();
  await renewal.getByText(text('field-too-short', { minimum: 12 })).waitFor();
  assert.deepEqual(await violations(page), []);
  await renewal.getByLabel(text('account-password-new')).fill('four words in a row');
  await renewal.getByRole('button', { name: text('account-user-password-set') }).click();
  await page.getByText(text('account-user-password-is-set', { name: 'Jonas Brandt' })).waitFor();
  assert.equal((await (await client(server)).call('POST', '/session', jonas)).status, 401, 'the lost password is void');
  jonas.password = 'four words in a row';
  await client(server, jonas);

  const api = await client(server, person);
  const found = async () => (await api.get('/company/users')).find(({ email }) => email === jonas.email);
  await until(async () => (await found()).role === 'approver', 'the server knows the new role');
  await row.getByRole('button', { name: 'Block' }).click();
  await row.getByText(text('account-user-blocked')).waitFor();
  // The page shows a change before the server has confirmed it.
  await until(async () => (await found()).blocked, 'the server knows that the person is blocked');
  assert.equal((await found()).role, 'approver');
  const answer = await (await client(server)).call('POST', '/session', jonas);
  assert.equal(answer.status, 401, 'a blocked person cannot sign in');
  await row.getByRole('button', { name: 'Unblock' }).click();
  await row.getByText(text('account-user-active')).waitFor();
  await until(async () => !(await found()).blocked, 'the server knows that the person is let in again');
});

journey('an admin cannot lock out themselves', { as: 'company_admin', size: 'phone' }, async ({ open, person }) => {
  const page = await open('/account/users');
  const own = page.locator('.person', { hasText: person.email });
  await own.getByText(text('account-user-oneself'), { exact: true }).waitFor();
  assert.equal(await own.getByRole('button').count(), 0);
  assert.ok(await own.getByRole('combobox').isDisabled());
  await page.getByText(text('account-last-admin')).waitFor();
});
