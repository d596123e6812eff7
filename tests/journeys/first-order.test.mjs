// The first thing that must be true: a newcomer signs in and places a wholesale order in their own
// language: found in the catalogue, pasted from a sheet, checked out, confirmed.

import assert from 'node:assert/strict';

import { account } from '../support/accounts.mjs';
import { client, orderable } from '../support/api.mjs';
import { settled } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';
import { cartHolds, until } from '../support/until.mjs';

const company = 'Nordlicht Handels GmbH';
const newcomers = [
  { language: 'en', size: 'desktop', theme: 'light' },
  { language: 'zh-CN', size: 'desktop', theme: 'dark' },
  { language: 'ar', size: 'phone', theme: 'dark' },
];

for (const newcomer of newcomers) {
  const { language, size } = newcomer;
  journey(`the first order, in ${language} on a ${size}`, { as: 'signed-out', ...newcomer }, async ({ open, address, server }) => {
    const text = await texts(language);
    const person = await account(server, 'buyer', company);
    const api = await client(server, person);
    await api.patch('/cart', { changes: [{ change: 'clear' }] });
    const [found, pasted] = await orderAboveMinimum(api);

    const page = await open('/sign-in');
    const main = page.locator('main');
    await main.getByLabel(text('sign-in-email')).fill(person.email);
    await main.getByLabel(text('sign-in-password')).fill(person.password);
    await main.getByRole('button', { name: text('sign-in-submit'), exact: true }).click();
    await page.waitForURL(`**${address('/catalogue')}`);

    // One press on the key of a step goes to the smallest quantity.
    await page.getByRole('searchbox').fill(found.sku);
    // The heading names the words once the catalogue of the browser has answered them.
    await page.locator('.page-detail').filter({ hasText: found.sku }).waitFor();
    // Named by its column and by the SKU beside it.
    const quantity = main.getByRole('textbox', { name: `${text('catalogue-column-quantity')} ${found.sku}`, exact: true });
    await quantity.press('ArrowUp');
    await until(async () => (await quantity.inputValue()) === String(found.quantity), 'one step is the smallest quantity');
    await quantity.press('Enter');
    await cartHolds(api, [found]);

    // A sheet with a line that nobody knows: it is kept and named, the good one goes on.
    await page.goto(address('/quick-order'));
    await settled(page);
    await main.getByRole('button', { name: text('quick-order-paste'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(text('quick-order-paste-label')).fill(`SKU\tQty\n${pasted.sku}\t${pasted.quantity}\nNO-SUCH-SKU\t5\n`);
    await dialog.getByRole('button', { name: text('quick-order-paste-check') }).click();
    await main.getByRole('button', { name: text('quick-order-add'), exact: true }).click();
    await cartHolds(api, [found, pasted]);
    await page.waitForFunction(() => [...document.querySelectorAll('main input')].some((input) => input.value === 'NO-SUCH-SKU'));

    await page.goto(address('/cart'));
    await settled(page);
    await main.getByRole('link', { name: text('common-checkout'), exact: true }).click();
    await page.waitForURL(`**${address('/checkout')}`);
    await main.getByLabel(text('orders-po-number')).fill('PO-2026-118');
    // Two presses, one order.
    await main.getByRole('button', { name: text('checkout-place') }).dblclick();
    await page.waitForURL(/\/orders\/[^/]+$/);
    await settled(page);

    const number = new URL(page.url()).pathname.split('/').at(-1);
    const order = await api.get(`/orders/${number}`);
    assert.equal(order.summary.po_number, 'PO-2026-118');
    assert.deepEqual(
      order.lines.map(({ sku, quantity: units }) => ({ sku, quantity: units })),
      [found, pasted],
    );
    await cartHolds(api, []);
    const { items } = await api.get('/orders?q=PO-2026-118&limit=200');
    assert.equal(items.filter((one) => one.placed_at === order.summary.placed_at).length, 1);
  });
}

journey('what keeps an order from being placed is named at the button and leads to its field', { as: 'buyer', company }, async ({ open, server, person }) => {
  const text = await texts('en');
  const api = await client(server, person);
  const lines = await orderAboveMinimum(api);
  const set = ({ sku, quantity }) => ({ change: 'set', sku, quantity });
  await api.patch('/cart', { changes: [{ change: 'clear' }, ...lines.map(set)] });
  const page = await open('/checkout');
  const main = page.locator('main');
  const place = main.getByRole('button', { name: text('checkout-place') });
  await until(() => place.isEnabled(), 'nothing is missing');
  assert.equal(await main.getByText(text('checkout-still-missing')).count(), 0);
  await main.getByLabel(text('order-requested-date')).fill('2020-01-31');
  await main.getByLabel(text('orders-po-number')).fill('X'.repeat(65));
  await main.getByText(text('checkout-still-missing')).waitFor();
  assert.equal(await place.isEnabled(), false);
  await main.getByRole('button', { name: text('orders-po-number'), exact: true }).click();
  assert.equal(await page.evaluate(() => document.activeElement.name), 'po_number');
  await page.keyboard.type('PO-1');
  await main.getByRole('button', { name: text('order-requested-date'), exact: true }).click();
  assert.equal(await page.evaluate(() => document.activeElement.name), 'requested_date');
  await main.getByLabel(text('order-requested-date')).fill('');
  await main.getByText(text('checkout-still-missing')).waitFor({ state: 'detached' });
  await until(() => place.isEnabled(), 'nothing is missing any more');
  await api.patch('/cart', { changes: [{ change: 'clear' }] });
});

/** Two lines that can be delivered at once and together reach the company's order minimum. */
async function orderAboveMinimum(api) {
  const [found, pasted] = await orderable(api, 2);
  const { user } = await api.get('/session');
  const [{ id: ship_to }] = await api.get('/company/addresses');
  for (let times = 1; times <= 64; times *= 2) {
    const lines = [found, { ...pasted, quantity: pasted.quantity * times }];
    const order = { lines, currency: user.company.currency, ship_to, requested_date: null };
    const { evaluation } = await api.post('/orders/check', order);
    if (!evaluation.shortfall) return lines;
  }
  throw new Error('the order minimum is out of reach');
}
