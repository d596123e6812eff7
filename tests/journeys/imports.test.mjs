// Imports by upload: a file with other names, refused rows mended, a large one given up, nonsense.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { violations } from '../support/accessibility.mjs';
import { client } from '../support/api.mjs';
import { settled, visit } from '../support/browser.mjs';
import { slow, unreachable } from '../support/faults.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';

const text = await texts('en');
const refused = [/4(00|01|03|13|15|22)/];

const choose = (page, name, content) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const start = (page) => page.getByRole('button', { name: text('imports-start'), exact: true });
/** The numbers of a report: rows in, added, changed, unchanged, refused. */
const balance = async (page) => {
  await page.locator('.balance-numbers').waitFor();
  return (await page.locator('.balance-number dd').allTextContents()).map(Number);
};

journey('invoices of another system: columns are guessed, mended, and remembered', { as: 'channel_manager' }, async ({ open, address }) => {
  const page = await open('/imports?kind=invoice_lines');
  const file = 'InvoiceNo;StockCode;Description;Quantity;InvoiceDate;UnitPrice;Kunde;Country\n'
    + '536365;85123A;WHITE LANTERN;6;2026-10-01 08:26;2.55;17850;United Kingdom\n'
    + 'C536379;85123A;WHITE LANTERN;-1;2026-10-02 09:41;2.55;17850;United Kingdom\n';
  await choose(page, 'invoices.csv', file);
  await page.getByText(text('imports-columns-known', { known: 8, count: 8 })).waitFor();
  const is = (column) => page.getByLabel(text('imports-column-is', { column }));
  assert.equal(await is('StockCode').inputValue(), 'sku');
  assert.equal(await is('Kunde').inputValue(), 'company');
  assert.ok(await start(page).isDisabled(), 'a currency is still missing');
  assert.deepEqual(await violations(page), []);
  await page.getByLabel('currency', { exact: true }).fill('GBP');
  // What was the description is left aside, and chosen again.
  await is('Country').selectOption('company_name');
  await is('Country').selectOption('country');
  await start(page).click();
  await page.waitForURL(/\/imports\/[^/?]+$/);
  await settled(page);
  assert.deepEqual(await balance(page), [2, 2, 0, 0, 0]);
  assert.deepEqual(await violations(page), []);

  // Once more: what was chosen is remembered, and nothing changes.
  await visit(page, address('/imports?kind=invoice_lines'));
  await choose(page, 'invoices.csv', file);
  await page.waitForFunction(() => [...document.querySelectorAll('input')].some((input) => input.value === 'GBP'));
  await start(page).click();
  await page.waitForURL(/\/imports\/[^/?]+$/);
  assert.deepEqual(await balance(page), [2, 0, 0, 2, 0]);
});

journey('refused rows come back as a file, are mended and imported', { as: 'channel_manager', size: 'phone' }, async ({ open, address, server, person }) => {
  const api = await client(server, person);
  const { page: products } = await api.get('/products?limit=1');
  const [{ sku }] = products.items;
  const { warehouses } = await api.get('/settings');
  const page = await open('/imports?kind=stock&mode=row_by_row');
  await choose(page, 'stock.csv', `warehouse,sku,on_hand\n${warehouses[0].code},${sku},4321\n${warehouses[0].code},NO-SUCH-SKU,5\n`);
  await start(page).click();
  await page.waitForURL(/\/imports\/[^/?]+$/);
  const [rows, added, changed, unchanged, bad] = await balance(page);
  assert.deepEqual([rows, added + changed + unchanged, bad], [2, 1, 1]);
  await page.getByText(text('refused-unknown-sku')).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text('imports-download-refused') }).click();
  const mended = (await readFile(await (await download).path(), 'utf8')).replace('NO-SUCH-SKU', sku).replace(',5', ',4322');
  await visit(page, address('/imports?kind=stock'));
  await choose(page, 'refused.csv', mended);
  await start(page).click();
  await page.waitForURL(/\/imports\/[^/?]+$/);
  assert.deepEqual(await balance(page), [1, 0, 1, 0, 0]);
});

journey('all or nothing: one refused row and nothing is written', { as: 'channel_manager', language: 'ar' }, async ({ open, server, person }) => {
  const arabic = await texts('ar');
  const api = await client(server, person);
  const before = (await api.get('/settings')).warehouses.length;
  const page = await open('/imports?kind=warehouses');
  await choose(page, 'warehouses.csv', 'warehouse,country,city,name@en,markets\nHAM,DE,Hamburg,Hamburg,DE\nXXX,ZZ,Nowhere,Nowhere,DE\n');
  await page.getByRole('button', { name: arabic('imports-start'), exact: true }).click();
  await page.waitForURL(/\/imports\/[^/?]+$/);
  await page.getByText(arabic('imports-not-applied')).waitFor();
  assert.equal((await api.get('/settings')).warehouses.length, before);
  assert.deepEqual(await violations(page), []);
});

journey('what is no table is named before anything is sent', { as: 'channel_manager' }, async ({ open }) => {
  const page = await open('/imports');
  await choose(page, 'catalogue.xlsx', 'PK\u0003\u0004...');
  await page.getByText(text('imports-file-workbook')).waitFor();
  assert.ok(await start(page).isDisabled());
  await choose(page, 'empty.csv', '');
  await page.getByText(text('imports-file-empty')).waitFor();
});

journey('a file that the server refuses, or that cannot be sent, leaves everything where it was', { as: 'channel_manager', expects: [...refused, /ERR_/] }, async ({ open }) => {
  const page = await open('/imports?kind=prices');
  // A header that is fine, then bytes that no encoding explains.
  const broken = Buffer.concat([Buffer.from('price_list,currency,sku,unit_price\nx,EUR,A,1\n'), Buffer.alloc(70_000, 0)]);
  await page.locator('input[type=file]').setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer: broken });
  await start(page).click();
  await page.locator('main').getByRole('alert').filter({ hasText: /file/i }).first().waitFor();
  const end = await unreachable(page, '/api/v1/imports?');
  await choose(page, 'prices.csv', 'price_list,currency,sku,unit_price\nx,EUR,NO-SUCH-SKU,1\n');
  await start(page).click();
  // The list of earlier imports says the same, beside it: this is the file's own failure.
  const failed = page.locator('section.panel').filter({ hasText: text('common-offline-title') });
  await failed.getByText('prices.csv', { exact: true }).waitFor();
  await end();
  await failed.getByRole('button', { name: text('common-try-again') }).click();
  await page.waitForURL(/\/imports\/[^/?]+$/);
  assert.deepEqual(await balance(page), [1, 0, 0, 0, 1]);
});

journey('an upload goes on beside other pages, and can be cancelled', { as: 'channel_manager', expects: [/ERR_|Failed/] }, async ({ open }) => {
  const page = await open('/imports?kind=stock&mode=row_by_row');
  const end = await slow(page, '/api/v1/imports?', 3000);
  await choose(page, 'stock.csv', 'warehouse,sku,on_hand\nnowhere,A,1\n');
  await start(page).click();
  await page.getByRole('meter').waitFor();
  await page.getByRole('link', { name: text('common-orders'), exact: true }).first().click();
  await page.getByRole('button', { name: text('imports-open-report') }).click();
  await page.waitForURL(/\/imports\/[^/?]+$/);
  assert.deepEqual(await balance(page), [1, 0, 0, 0, 1]);

  await page.getByRole('link', { name: text('imports-another') }).click();
  await choose(page, 'stock.csv', 'warehouse,sku,on_hand\nnowhere,A,1\n');
  await start(page).click();
  await page.getByRole('button', { name: text('imports-cancel'), exact: true }).click();
  await page.getByText(text('imports-choose-file')).waitFor();
  await end();
});

journey('a template holds the columns of its kind', { as: 'channel_manager' }, async ({ open }) => {
  const page = await open('/imports?kind=stock');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text('imports-template') }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  assert.equal(csv, '\ufeffwarehouse,sku,on_hand,arrival_date,arrival_quantity\r\n');
});

journey('a hundred megabytes arrive, with progress, and every row is accounted for', { as: 'channel_manager' }, async ({ open }) => {
  const page = await open('/imports?kind=stock&mode=row_by_row');
  // Written in the browser: the debugger's door takes 50 MB.
  await page.evaluate(() => {
    const row = `nowhere,${'A'.repeat(990)},1\n`;
    const block = new Blob([row.repeat(1000)]);
    const file = new File(['warehouse,sku,on_hand\n', ...Array(100).fill(block)], 'stock.csv', { type: 'text/csv' });
    const files = new DataTransfer();
    files.items.add(file);
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await start(page).click();
  await page.getByRole('meter').waitFor();
  await page.waitForURL(/\/imports\/[^/?]+$/, { timeout: 110_000 });
  await page.locator('.balance-numbers').waitFor();
  const numbers = await page.locator('.balance-number dd').allTextContents();
  assert.deepEqual(numbers, ['100,000', '0', '0', '0', '100,000']);
  await page.getByText(text('imports-first-of', { shown: '1,000', count: '100,000' })).waitFor();
});
