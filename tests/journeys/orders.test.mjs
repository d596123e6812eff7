// Orders after they are placed: found again, exported, looked at, ordered again.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { account } from '../support/accounts.mjs';
import { client, orderable, placed } from '../support/api.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';
import { until } from '../support/until.mjs';

const text = await texts('en');

/** The rows of the file that a press brings, without its head. */
async function saved(page, item) {
  await page.getByRole('button', { name: text('orders-export') }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: item }).click()]);
  return (await readFile(await file.path(), 'utf8')).trim().split('\n').slice(1);
}

journey('orders are found by number and status, and the address keeps what was asked', { as: 'buyer' }, async ({ open, server, person }) => {
  const api = await client(server, person);
  const { items: [order] } = await api.get('/orders?limit=1&status=delivered');
  const page = await open('/orders');
  await page.getByLabel(text('orders-search')).fill(order.number);
  await page.waitForURL(/q=/);
  await page.getByRole('link', { name: order.number, exact: true }).first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll('table tbody tr').length === 1);
  await page.getByLabel(text('orders-status')).selectOption('cancelled');
  await page.waitForURL(/status=cancelled/);
  await page.waitForFunction(() => document.querySelectorAll('table tbody tr').length === 0);
  await page.goBack();
  await page.goForward();
  assert.equal(await page.getByLabel(text('orders-search')).inputValue(), order.number);
  assert.equal(await page.getByLabel(text('orders-status')).inputValue(), 'cancelled');
});

journey('the days of the filter are those that the list shows, and the neighbours of an order those of the list', { as: 'buyer' }, async ({ open, server, person }) => {
  const api = await client(server, person);
  const { user: { company } } = await api.get('/session');
  const [{ sku, quantity }] = await orderable(api, 1);
  // This visitor is in Berlin, an hour before London: the first is of the 15th, the last of the 16th.
  const moments = [['DAY-1', '2026-01-14T23:30:00Z'], ['DAY-2', '2026-01-15T22:30:00Z'], ['DAY-3', '2026-01-15T23:30:00Z']];
  const rows = moments.map(([number, moment]) => [number, moment, company.id, company.currency, sku, quantity, '10.00'].join(','));
  const manager = await client(server, await account(server, 'channel_manager'));
  const file = ['order,placed_at,company,currency,sku,quantity,unit_price', ...rows, ''].join('\n');
  const report = await manager.postFile('/imports?kind=orders&mode=all_or_nothing', file);
  assert.equal(report.added, rows.length, JSON.stringify(report));

  const page = await open('/orders?q=DAY-&placed_from=2026-01-15&placed_to=2026-01-15');
  await page.getByRole('link', { name: 'DAY-1', exact: true }).first().waitFor();
  assert.equal(await page.getByRole('link', { name: 'DAY-3', exact: true }).count(), 0);
  assert.deepEqual(
    (await saved(page, text('orders-export-filtered'))).map((row) => row.split(',')[0]),
    ['DAY-2', 'DAY-1'],
  );
  await page.getByRole('link', { name: 'DAY-2', exact: true }).first().click();
  await page.getByRole('link', { name: text('order-older'), exact: true }).click();
  await page.waitForURL(/\/orders\/DAY-1\?/);
  await page.getByRole('link', { name: text('order-newer'), exact: true }).waitFor();
  assert.equal(await page.getByRole('link', { name: text('order-older'), exact: true }).count(), 0);
});

journey('the CSV holds all, those that the filter shows, or those that are ticked', { as: 'buyer' }, async ({ open, server, person }) => {
  const api = await client(server, person);
  const all = await api.get('/orders?limit=200');
  const delivered = await api.get('/orders?limit=200&status=delivered');
  const page = await open('/orders?status=delivered');
  await page.locator('table tbody tr').first().waitFor();
  assert.ok((await saved(page, text('orders-export-all'))).length >= all.total);
  const filtered = await saved(page, text('orders-export-filtered'));
  const of = (rows) => new Set(rows.map((row) => row.split(',')[0]));
  assert.equal(of(filtered).size, delivered.total);
  await page.getByRole('button', { name: text('orders-export') }).click();
  assert.equal(await page.getByRole('button', { name: /^Selected orders/ }).count(), 0, 'nothing is ticked');
  await page.keyboard.press('Escape');
  const wanted = delivered.items.slice(0, 2).map(({ number }) => number);
  for (const number of wanted) await page.getByLabel(text('orders-select-one', { number })).first().check();
  assert.deepEqual(of(await saved(page, /^Selected orders/)), new Set(wanted));
});

journey('what is delivered is not promised any more', { as: 'buyer' }, async ({ open, server, person }) => {
  const api = await client(server, person);
  const { items: [delivered] } = await api.get('/orders?limit=1&status=delivered');
  const { summary: fresh } = await placed(api, 'EUR');
  for (const [{ number }, promised] of [[delivered, 0], [fresh, 1]]) {
    const page = await open(`/orders/${encodeURIComponent(number)}`);
    await page.locator('.order-lines tbody tr').first().waitFor();
    assert.equal(await page.getByRole('columnheader', { name: text('order-promised') }).count(), promised, number);
  }
});

journey('an order is ordered again at the prices of today, in the currency of the header', { as: 'buyer' }, async ({ open, server, person }) => {
  const api = await client(server, person);
  await api.patch('/cart', { changes: [{ change: 'clear' }] });
  const { items: [order] } = await api.get('/orders?limit=1&status=delivered');
  const page = await open(`/orders/${encodeURIComponent(order.number)}`);
  await page.getByRole('heading', { name: text('order-timeline') }).waitFor();
  const asked = page.waitForRequest((request) => request.url().includes('/reorder?'));
  await page.getByRole('button', { name: text('order-reorder'), exact: true }).click();
  const { searchParams } = new URL((await asked).url());
  const [, , market] = new URL(page.url()).pathname.split('/');
  assert.equal(`${searchParams.get('market')}-${searchParams.get('currency')}`.toLowerCase(), market);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const again = page.getByRole('button', { name: text('order-reorder'), exact: true });
  assert.ok(await again.evaluate((button) => button === document.activeElement), 'the keyboard is back on the button');
  await again.click();
  const ticked = dialog.locator('.reorder-line', { has: page.locator('input:checked') });
  await ticked.first().waitFor();
  const count = await ticked.count();
  await dialog.locator('footer button').click();
  await page.getByRole('button', { name: text('order-to-cart') }).click();
  await page.waitForURL(/\/cart$/);
  await until(async () => (await api.get('/cart')).lines.length === count, 'the ticked lines are in the cart');
});

journey('an order that is not there has its number, no second try, and a way back', { as: 'buyer', expects: [/404/] }, async ({ address, open }) => {
  const page = await open('/orders/NO-SUCH-1');
  const main = page.locator('main');
  await main.getByRole('heading', { level: 1, name: 'NO-SUCH-1' }).waitFor();
  assert.equal(await main.getByRole('button', { name: text('common-try-again') }).count(), 0);
  await main.getByRole('link', { name: text('order-all'), exact: true }).click();
  await page.waitForURL(`**${address('/orders')}`);
});
