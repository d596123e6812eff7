// Rebates, year to date: where the company stands, the next tier in cartons, the statement with its
// orders, the way into the calculator, and what it means for the cart.

import assert from 'node:assert/strict';

import { violations } from '../support/accessibility.mjs';
import { client, placed } from '../support/api.mjs';
import { settled, visit } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { fillCart } from '../support/routes.mjs';
import { texts } from '../support/texts.mjs';

const text = await texts('en');

journey('a partner sees what is earned, and every order line behind it', { as: 'buyer', company: 'Nordlicht Handels GmbH' }, async ({ open, server, person, address }) => {
  const api = await client(server, person);
  const { agreements } = await api.get('/rebates');
  assert.ok(agreements.length > 0, 'the demo has agreements');
  const [first] = agreements;
  const page = await open('/rebates');
  await page.getByRole('heading', { level: 1, name: text('rebates-title') }).waitFor();
  for (const { name } of agreements) await page.getByRole('heading', { level: 2, name }).first().waitFor();
  // An estimate says that it is, and by which method.
  await page.getByText(text('rebates-estimate'), { exact: true }).first().waitFor();
  assert.ok((await page.locator('.ladder-drawing').count()) > 0, 'the ladders are drawn');

  const { total } = await api.get(`/rebates/${first.id}/statement?limit=1`);
  await page.getByRole('button', { name: text('rebates-statement-show') }).first().click();
  const table = page.getByRole('table', { name: text('rebates-statement') });
  await table.waitFor();
  assert.equal(await table.locator('tbody tr').count(), Math.min(50, total));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text('rebates-statement-csv') }).first().click();
  assert.equal((await download).suggestedFilename(), `rebates-${first.id}.csv`);
  const order = table.locator('tbody a').first();
  const number = await order.textContent();
  await order.click();
  await page.waitForURL(`**${address(`/orders/${number}`)}`);
});

journey('an order in another currency counts at the rate of its day', { as: 'buyer', company: 'Nordlicht Handels GmbH' }, async ({ open, server, person }) => {
  const api = await client(server, person);
  const today = new Date().toISOString().slice(0, 10);
  await server.importFile('exchange_rates', `Date,USD\n${today},1.25\n`);
  const { summary: { number } } = await placed(api, 'USD');

  const page = await open('/rebates');
  await page.getByRole('button', { name: text('rebates-statement-show') }).first().click();
  const row = page.getByRole('row').filter({ hasText: number }).first();
  await row.getByText(text('rebates-document-value')).waitFor();
  assert.match(await row.textContent(), /\$[\d,.]+/, 'the amount of the order itself');
  assert.match(await row.textContent(), /1\.25/, 'and the rate of its day');
});

journey('a ladder is tried in the calculator', { as: 'buyer', company: 'Nordlicht Handels GmbH' }, async ({ open, address }) => {
  const page = await open('/rebates');
  const link = page.getByRole('link', { name: text('rebates-try') }).first();
  const title = (await link.textContent()).replace(text('rebates-try'), '').trim();
  await link.click();
  await page.waitForURL((url) => url.pathname === address('/calculators/rebates'));
  await settled(page);
  await page.getByText(text('sharing-opened', { title })).waitFor();
});

journey('a sales rep looks at those they serve', { as: 'sales_rep' }, async ({ open, server, person }) => {
  const api = await client(server, person);
  const { items } = await api.get('/companies?limit=200');
  const page = await open('/rebates');
  await page.getByText(text('rebates-choose-detail')).waitFor();
  await page.getByLabel(text('rebates-company')).selectOption({ label: items[0].name });
  await page.waitForURL(new RegExp(`company=${items[0].id}`));
  await settled(page);
  await page.locator('.rebate-agreement, .state').first().waitFor();
});

journey('a company without an agreement is told so', { as: 'buyer' }, async ({ open, address }) => {
  const page = await open('/catalogue');
  await page.route('**/api/v1/rebates*', (route) => route.fulfill({
    json: { company_id: 'x', company_name: 'x', on: '2026-11-23', agreements: [], refused: [] },
  }));
  await visit(page, address('/rebates'));
  await page.getByText(text('rebates-none'), { exact: true }).waitFor();
});

journey('the cart shows what a line costs in the end', { as: 'buyer' }, async ({ open, server, person }) => {
  await fillCart(server, person);
  const page = await open('/cart');
  assert.equal(await page.locator('.cart-costs').count(), 0);
  await page.getByLabel(text('cart-costs'), { exact: true }).check();
  const line = page.locator('.cart-line .cart-costs').first();
  await line.getByText(text('cart-costs-net')).waitFor();
  for (const figure of ['cart-costs-price', 'cart-costs-rebate', 'cart-costs-margin', 'cart-costs-estimate']) {
    await line.getByText(text(figure), { exact: true }).waitFor();
  }
  await page.locator('.cart-effects li').first().waitFor();
  assert.deepEqual(await violations(page), []);
  // Remembered.
  await page.reload();
  await settled(page);
  await page.locator('.cart-line .cart-costs').first().getByText(text('cart-costs-net')).waitFor();

  // From Rotterdam to Switzerland: the goods are a shipment to go on with.
  await page.getByRole('link', { name: text('cart-costs-shipment') }).click();
  await page.getByText(text('sharing-opened', { title: text('common-cart') })).waitFor();
  const { lines } = await (await client(server, person)).get('/cart');
  const goods = page.locator('.line-grid').getByRole('combobox', { name: text('calculators-product') });
  assert.equal(await goods.first().inputValue(), lines[0].sku);
});
