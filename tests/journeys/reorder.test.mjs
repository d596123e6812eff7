// A reseller plans the next order: from a history pasted out of a sheet, from a mean that is known,
// and from the orders of the own company, into the cart.

import assert from 'node:assert/strict';

import { violations } from '../support/accessibility.mjs';
import { account } from '../support/accounts.mjs';
import { client } from '../support/api.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';
import { until } from '../support/until.mjs';

const page = '/calculators/reorder';
const total = (main) => main.locator('.calculator-total');
const shows = (tab, words) =>
  tab.waitForFunction((words) => document.querySelector('.calculator-total')?.textContent === words, words);
const field = (main, name) => main.getByLabel(name, { exact: true });

/** A textbook's case: 30 a day, deviation 5, ten days until the goods are there. */
async function known(main, text) {
  await main.getByRole('button', { name: text('reorder-from-mean') }).click();
  await field(main, text('reorder-interval')).selectOption('day');
  await field(main, text('reorder-mean')).fill('30');
  await field(main, text('reorder-deviation')).fill('5');
  await field(main, text('reorder-lead-time')).fill('10');
}

journey('a known demand gives the reorder point and a lawful order, and each figure its explanation', { as: 'signed-out' }, async ({ context, open, another }) => {
  const text = await texts('en');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await open(page);
  const main = tab.locator('main');
  await known(main, text);
  // 30 × 10 + 1.645 × √10 × 5 = 326.01, in whole units.
  await shows(tab, '327 units');
  await field(main, text('reorder-on-hand')).fill('300');
  await shows(tab, '27 units');
  await field(main, text('reorder-minimum')).fill('48');
  await field(main, text('reorder-multiple')).fill('12');
  await field(main, text('reorder-carton')).fill('36');
  await shows(tab, '48 units');
  await main.getByLabel(text('reorder-full-cartons')).check();
  await shows(tab, '72 units');
  assert.deepEqual(await violations(tab), []);

  const safety = main.getByRole('button', { name: text('planning-explain', { figure: '26' }) });
  await safety.focus();
  await tab.keyboard.press('Enter');
  await tab.getByRole('dialog').getByText('z × √(I × σd² + d² × σL²)').waitFor();
  await tab.keyboard.press('Escape');
  await tab.getByRole('dialog').waitFor({ state: 'hidden' });

  // 326.01 keeps 95 % of the cycles; of 216 at a time, in full cartons, it misses 0.33.
  await field(main, text('reorder-lot')).selectOption('fixed');
  await field(main, text('reorder-lot-quantity')).fill('200');
  await main.getByRole('button', { name: text('planning-explain', { figure: '99.85' }) }).waitFor();
  await field(main, text('reorder-service-by')).selectOption('fill_rate');
  await field(main, text('reorder-fill-rate')).fill('99.85');
  await main.getByRole('button', { name: text('planning-explain', { figure: '99.85' }) }).waitFor();
  await field(main, text('reorder-service-by')).selectOption('cycle_level');
  await field(main, text('reorder-service')).fill('95');
  await field(main, text('reorder-lot')).selectOption('missing');
  await shows(tab, '72 units');

  const workbook = tab.waitForEvent('download');
  await main.getByRole('button', { name: text('calculators-save-excel'), exact: true }).click();
  assert.equal((await workbook).suggestedFilename(), 'reorder.xlsx');

  await main.getByRole('button', { name: text('calculators-share'), exact: true }).click();
  await tab.waitForFunction(() => location.hash.length > 20);
  const link = await tab.evaluate(() => location.hash);
  for (const language of ['zh-CN', 'ar']) {
    const partner = await another({ language });
    const theirs = await partner.open(`${page}${link}`);
    await theirs.waitForFunction(() => document.querySelector('.calculator-total')?.textContent.includes('72'));
    const words = await texts(language);
    await theirs.getByText(words('calculators-sent-to-you')).waitFor();
    assert.deepEqual(await violations(theirs), []);
    await partner.close();
  }
});

journey('what an order and holding cost stays private, and the quantity that came of it is handed on', { as: 'signed-out' }, async ({ context, open, another }) => {
  const text = await texts('en');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await open(page);
  const main = tab.locator('main');
  await known(main, text);
  await field(main, text('reorder-on-hand')).fill('300');
  await field(main, text('reorder-lot')).selectOption('economic');
  await field(main, text('reorder-yearly-demand')).fill('10000');
  await field(main, text('reorder-order-cost')).fill('150');
  await field(main, text('reorder-holding-cost')).fill('0.75');
  // √(2 × 150 × 10,000 / 0.75).
  await shows(tab, '2,000 units');
  await main.getByRole('button', { name: text('calculators-private-of', { field: text('reorder-holding-cost') }) }).click();
  await main.getByRole('button', { name: text('calculators-share'), exact: true }).click();
  await tab.waitForFunction(() => location.hash.length > 20);
  const link = await tab.evaluate(() => location.hash);
  const prospect = await another({ language: 'de' });
  const theirs = await prospect.open(`${page}${link}`);
  const words = await texts('de');
  await theirs.waitForFunction(() => /^2[.]000/.test(document.querySelector('.calculator-total')?.textContent));
  const their = theirs.locator('main');
  assert.equal(await field(their, words('reorder-lot-quantity')).inputValue(), '2000');
  assert.equal(await field(their, words('reorder-order-cost')).count(), 0);
  await prospect.close();
});

journey('a history pasted from a sheet is forecast, and what is wrong is said at its row', { as: 'signed-out', language: 'de' }, async ({ open }) => {
  const text = await texts('de');
  const tab = await open(page);
  const main = tab.locator('main');
  const history = field(main, text('reorder-history'));
  // Three years with a season, as a German Excel copies them.
  const season = [80, 90, 110, 120, 130, 140, 150, 140, 120, 110, 160, 240];
  const rows = Array.from({ length: 36 }, (_, month) => {
    const day = `01.${String((month % 12) + 1).padStart(2, '0')}.${2023 + Math.floor(month / 12)}`;
    return `${day}\t${(season[month % 12] + month).toLocaleString('de-DE')},0`;
  });
  await history.fill(`Monat\tStück\n${rows.join('\n')}`);
  await main.getByText(text('reorder-history-read', { count: '36' })).waitFor();
  await main.locator('.chart polyline').first().waitFor({ state: 'attached' });
  await main.getByText(text('reorder-reason-least', {})).waitFor();
  await main.getByText(text('reorder-tested-better', { periods: '12' })).waitFor();
  // The table says what the drawing shows.
  await main.getByText(text('ladder-as-table')).click();
  assert.equal(await main.getByRole('table', { name: text('reorder-forecast') }).locator('tbody tr').count(), 42);
  assert.deepEqual(await violations(tab), []);

  const before = await total(main).innerText();
  await history.fill(`${rows.join('\n')}\n01.01.2026\t1e5`);
  await main.getByText(text('reorder-fault-row', { row: '37' })).waitFor();
  assert.equal(await total(main).innerText(), before);
  await tab.reload();
  await main.getByText(text('reorder-fault-row', { row: '37' })).waitFor();
  await history.fill('120 135 150');
  await main.getByText(text('reorder-fault-several', { row: '1' })).waitFor();
  await field(main, text('reorder-horizon')).fill('6,5');
  await main.getByText(text('reorder-fault-whole')).waitFor();
});

journey('a buyer plans from the own orders and puts the order into the cart', { as: 'buyer' }, async ({ server, open }) => {
  const text = await texts('en');
  const api = await client(server, await account(server, 'buyer'));
  const sku = await bought(api);
  const tab = await open(page);
  const main = tab.locator('main');
  // The catalogue is fetched for who types, and gives the SKU's rule once it is there.
  await main.getByRole('combobox', { name: text('reorder-sku') }).fill(sku);
  await tab.waitForFunction((minimum) => minimum.value !== '', await field(main, text('reorder-minimum')).elementHandle());
  await main.getByRole('button', { name: text('reorder-from-orders') }).click();
  await tab.waitForFunction(() => /^\d{4}-\d{2}-\d{2}\t-?\d+/.test(document.querySelector('main textarea').value));
  await field(main, text('reorder-lead-time')).fill('45');
  await field(main, text('reorder-on-hand')).fill('0');
  const add = main.getByRole('button', { name: text('reorder-add') });
  await add.waitFor();
  const units = Number((await total(main).innerText()).replaceAll(/\D/g, ''));
  await add.click();
  await tab.getByText(text('ordering-added-one', { sku })).waitFor();
  await until(async () => {
    const { lines } = await api.get('/cart');
    return lines.some((line) => line.sku === sku && line.quantity === units);
  }, 'the order is in the cart');
});

/** A SKU that this company orders often and can order today. */
async function bought(api) {
  const counts = new Map();
  const { items } = await api.get('/orders?limit=60');
  for (const { number } of items) {
    const { lines } = await api.get(`/orders/${number}`);
    for (const { sku, quantity } of lines) if (quantity > 0) counts.set(sku, (counts.get(sku) ?? 0) + 1);
  }
  const often = [...counts].sort(([, one], [, other]) => other - one).map(([sku]) => sku);
  for (const sku of often) {
    const { active, offer } = await api.get(`/products/${encodeURIComponent(sku)}`);
    if (active && offer?.price) return sku;
  }
  throw new Error('nothing that was bought can be ordered');
}
