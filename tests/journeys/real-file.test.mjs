// From nothing to a storefront: invoices of another system go in, and their customers order from it.
//
// With the 30,000 real lines of UCI Online Retail (CC BY 4.0) where they lie beside the project, else
// with a few that are made up after them.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before } from 'node:test';
import { gunzipSync } from 'node:zlib';

import { client } from '../support/api.mjs';
import { settled, visit } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { startServer } from '../support/server.mjs';
import { texts } from '../support/texts.mjs';
import { until } from '../support/until.mjs';

const text = await texts('en');
const manager = { email: 'manager@brand.example', password: 'a channel of our own' };
const buyer = { email: 'buyer@shop.example', password: 'the first of many orders' };

const madeUp = `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
569901,23256,CHILDRENS CUTLERY SPACEBOY ,2,2011-10-06 16:20:00,4.15,17841.0,United Kingdom
565806,23275,SET OF 3 HANGING OWLS OLLIE BEAK,12,2011-09-07 10:51:00,1.25,17841.0,United Kingdom
C56819,23275,SET OF 3 HANGING OWLS OLLIE BEAK,-2,2011-09-25 14:52:00,1.25,17841.0,United Kingdom
578044,23033,DRAWER KNOB CERAMIC RED,24,2011-11-22 14:41:00,0.0,,EIRE
`;

async function invoices() {
  const file = new URL('../../../shared/data/online_retail_sample.csv.gz', import.meta.url);
  const zipped = await readFile(file).catch(() => null);
  const content = zipped ? gunzipSync(zipped).toString() : madeUp;
  const rows = content.trim().split('\n').slice(1);
  return { content, count: rows.length, skus: [...new Set(rows.map((row) => row.split(',')[1].toUpperCase()))] };
}

let empty;
before(async () => {
  empty = await startServer({ demo: false });
});
after(() => empty?.stop());

const newcomer = { as: 'signed-out', market: 'gb-gbp', on: () => empty };
journey('invoices become a storefront that their customers order from', newcomer, async ({ open, address, context, server }) => {
  const file = await invoices();
  const page = await open();
  await page.goto('/en');
  await page.getByText(text('common-no-market')).waitFor();
  // Until then there is nowhere to sign in.
  await server.importFile('warehouses', 'warehouse,country,name@en\nBRS,GB,Bristol\n');
  await server.importFile('markets', 'country,currency,warehouses\nGB,GBP,BRS\n');
  await server.importFile('users', `email,name,role\n${manager.email},Mo,channel_manager\n`, '--initial-password', manager.password);

  const signIn = async ({ email, password }) => {
    await page.goto(address('/sign-in'));
    const main = page.locator('main');
    await main.getByLabel(text('sign-in-email')).fill(email);
    await main.getByLabel(text('sign-in-password')).fill(password);
    await main.getByRole('button', { name: text('sign-in-submit'), exact: true }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  };
  /** Imports a file by upload; every row of it must be taken. */
  const upload = async (kind, content, rows, fill) => {
    await visit(page, address(`/imports?kind=${kind}`));
    await page.locator('input[type=file]').setInputFiles({ name: `${kind}.csv`, mimeType: 'text/csv', buffer: Buffer.from(content) });
    const start = page.getByRole('button', { name: text('imports-start'), exact: true });
    await start.waitFor();
    await fill?.();
    await start.click();
    await page.waitForURL(/\/imports\/[^/?]+$/, { timeout: 60_000 });
    await page.locator('.balance-numbers').waitFor();
    const numbers = (await page.locator('.balance-number dd').allTextContents()).map((one) => Number(one.replaceAll(/\D/g, '')));
    assert.deepEqual(numbers, [rows, rows, 0, 0, 0], `the report on ${kind}`);
  };

  await signIn(manager);
  await upload('invoice_lines', file.content, file.count, () => page.getByLabel('currency', { exact: true }).fill('GBP'));
  const stock = file.skus.map((sku) => `BRS,${sku},500\n`).join('');
  await upload('stock', `warehouse,sku,on_hand\n${stock}`, file.skus.length);
  await upload('users', `email,name,role,company\n${buyer.email},Bo,buyer,17841\n`, 1, () =>
    page.getByLabel(text('imports-first-password'), { exact: true }).fill(buyer.password));

  await context.clearCookies();
  await signIn(buyer);
  await page.waitForURL(`**${address('/catalogue')}`);
  await page.getByRole('searchbox').fill('owls hanging');
  await page.getByText('SET OF 3 HANGING OWLS OLLIE BEAK').first().waitFor();

  const api = await client(server, buyer);
  const { items, total } = await api.get('/orders?limit=200&status=delivered');
  assert.ok(total >= 2, 'the invoices are the history');
  await visit(page, address('/orders'));
  await page.getByRole('link', { name: items[0].number, exact: true }).first().waitFor();
  await visit(page, address(`/orders/${items[0].number}`));
  await page.getByRole('button', { name: text('order-reorder'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('.reorder-line input:checked').first().waitFor();
  const wanted = await dialog.locator('.reorder-line input:checked').count();
  await dialog.locator('footer button').click();
  await page.getByRole('button', { name: text('order-to-cart') }).click();
  await page.waitForURL(/\/cart$/);
  await settled(page);
  await until(async () => (await api.get('/cart')).lines.length === wanted, 'what was bought before is in the cart');
});
