// A finance director sees what a receipt in another currency comes to, locked and open, and at which
// rate the business breaks even.

import assert from 'node:assert/strict';

import { violations } from '../support/accessibility.mjs';
import { account } from '../support/accounts.mjs';
import { client } from '../support/api.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';

const page = '/calculators/currency';
const field = (main, name) => main.getByLabel(name, { exact: true });
const shows = (tab, words) =>
  tab.waitForFunction((words) => document.querySelector('.calculator-total')?.textContent === words, words);

/** 100,000 pounds to be received in a year, books in dollars. */
async function fill(main, text) {
  await field(main, text('currency-home')).fill('USD');
  await field(main, text('currency-as-of')).fill('2026-01-01');
  await field(main, text('currency-quotation')).selectOption('home');
  await field(main, text('currency-home-interest')).fill('3.5');
  await field(main, text('currency-day-count')).selectOption('365');
  const row = main.locator('.currency-exposures tbody tr').first();
  await row.getByLabel(text('currency-amount-of', { row: '1' })).fill('100,000');
  await row.getByLabel(text('currency-currency-of', { row: '1' })).fill('gbp');
  await row.getByLabel(text('currency-due-of', { row: '1' })).fill('2027-01-01');
  await main.getByLabel(text('currency-spot-of', { currency: 'GBP' })).fill('1.6535');
  await main.getByLabel(text('currency-interest-of', { currency: 'GBP' })).fill('5');
}

journey('a receipt is valued forward and locked, breaks even at a rate, and travels as a link', { as: 'signed-out' }, async ({ context, open, another }) => {
  const text = await texts('en');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  // 1.6535 × 1.035 / 1.05 = 1.62987857.
  await shows(tab, '$162,987.86');
  await main.getByLabel(text('currency-locked-of', { row: '1' })).fill('50,000');
  await main.getByLabel(text('currency-locked-rate-of', { row: '1' })).fill('1.65');
  // 82,500.00 + 50,000 × 1.62987857.
  await shows(tab, '$163,993.93');
  await field(main, text('currency-costs')).fill('150,000');
  // (150,000 − 82,500) / 50,000.
  await main.getByRole('button', { name: text('planning-explain', { figure: '1.35' }) }).waitFor();
  assert.equal(await main.locator('.chart polyline').count(), 2);
  assert.equal(await main.getByRole('table', { name: text('currency-sensitivity') }).locator('tbody tr').count(), 5);
  assert.deepEqual(await violations(tab), []);

  await main.getByRole('button', { name: text('planning-explain', { figure: '1.629879' }) }).click();
  await tab.getByRole('dialog').getByText('S × (1 + r × t) / (1 + r* × t*)').waitFor();
  await tab.keyboard.press('Escape');

  await main.getByRole('button', { name: text('calculators-share'), exact: true }).click();
  await tab.waitForFunction(() => location.hash.length > 20);
  const link = await tab.evaluate(() => location.hash);
  for (const language of ['de', 'ar']) {
    const partner = await another({ language });
    const theirs = await partner.open(`${page}${link}`);
    await theirs.waitForFunction(() => /163[.,]993[.,]93/.test(document.querySelector('.calculator-total')?.textContent));
    const words = await texts(language);
    await theirs.getByText(words('calculators-sent-to-you')).waitFor();
    assert.deepEqual(await violations(theirs), []);
    await partner.close();
  }
});

journey('costs and contracts are kept private, and the rest is handed on', { as: 'signed-out' }, async ({ context, open, another }) => {
  const text = await texts('en');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  await main.getByLabel(text('currency-locked-of', { row: '1' })).fill('50,000');
  await main.getByLabel(text('currency-locked-rate-of', { row: '1' })).fill('1.65');
  await field(main, text('currency-costs')).fill('150,000');
  await shows(tab, '$163,993.93');
  await main.getByRole('button', { name: text('calculators-private-of', { field: text('currency-costs') }) }).click();
  await main.getByLabel(text('calculators-private-of', { field: text('currency-locked-private') })).check();
  await tab.emulateMedia({ media: 'print' });
  assert.equal(await main.locator('.calculator-total').isVisible(), false);
  assert.equal(await field(main, text('currency-costs')).isVisible(), false);
  await tab.emulateMedia({ media: 'screen' });
  await main.getByRole('button', { name: text('calculators-share'), exact: true }).click();
  await tab.waitForFunction(() => location.hash.length > 20);
  const link = await tab.evaluate(() => location.hash);
  const prospect = await another({ language: 'de' });
  const theirs = await prospect.open(`${page}${link}`);
  const words = await texts('de');
  const their = theirs.locator('main');
  await theirs.getByText(words('calculators-sent-to-you')).waitFor();
  // All of it at the forward rate: nobody told what is locked.
  await theirs.waitForFunction(() => /162[.]987,86/.test(document.querySelector('.calculator-total')?.textContent));
  assert.equal(await field(their, words('currency-costs')).inputValue(), '');
  assert.equal(await field(their, words('currency-locked-of', { row: '1' })).inputValue(), '');
  assert.equal(await their.getByText(words('calculators-withheld')).count(), 2);
  assert.deepEqual(await violations(theirs), []);
  await prospect.close();
});

journey('what is wrong is said at its field, and the result stays', { as: 'signed-out' }, async ({ open }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  await shows(tab, '$162,987.86');
  const amount = main.getByLabel(text('currency-amount-of', { row: '1' }));
  await amount.fill('1e5');
  await main.getByText(text('calculators-fault-number')).waitFor();
  await amount.fill('-5');
  await main.getByText(text('calculators-fault-negative')).waitFor();
  await amount.fill('100,000');
  await field(main, text('currency-spot-date')).fill('2025-12-31');
  await main.getByText(text('scenario-before-its-date')).waitFor();
  await field(main, text('currency-spot-date')).fill('');
  await main.getByLabel(text('currency-currency-of', { row: '1' })).fill('USD');
  await main.getByText(text('currency-fault-home')).waitFor();
  assert.equal(await main.locator('.calculator-total').innerText(), '$162,987.86');
  await tab.reload();
  await main.getByText(text('currency-fault-home')).waitFor();
});

journey('what is overdue counts as due today, at spot, and interest runs from the spot date', { as: 'signed-out' }, async ({ open }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  await shows(tab, '$162,987.86');
  await field(main, text('currency-spot-date')).fill('2027-01-01');
  // Due on the day on which a spot deal settles: no interest, so the spot rate.
  await shows(tab, '$165,350.00');
  await main.locator('p').filter({ hasText: 'Jan 1, 2027' }).waitFor();
  await field(main, text('currency-spot-date')).fill('');
  await shows(tab, '$162,987.86');
  await main.getByLabel(text('currency-due-of', { row: '1' })).fill('2025-12-01');
  await shows(tab, '$165,350.00');
  await main.getByText(text('currency-warn-overdue', { currency: 'GBP', date: 'Dec 1, 2025' })).waitFor();
  assert.deepEqual(await violations(tab), []);
});

journey('a published rate is taken with its date', { as: 'signed-out' }, async ({ server, open }) => {
  const text = await texts('en');
  const manager = await client(server, await account(server, 'channel_manager'));
  await manager.postFile('/imports?kind=exchange_rates&file_name=eurofxref.csv', 'Date,USD,JPY,\n2026-01-02,1.1587,181.05,\n');
  const tab = await open(page);
  const main = tab.locator('main');
  await field(main, text('currency-home')).fill('EUR');
  await field(main, text('currency-as-of')).fill('2026-01-05');
  await field(main, text('currency-quotation')).selectOption('foreign');
  await main.getByLabel(text('currency-amount-of', { row: '1' })).fill('1000');
  await main.getByLabel(text('currency-currency-of', { row: '1' })).fill('USD');
  await main.getByLabel(text('currency-due-of', { row: '1' })).fill('2026-01-05');
  await main.getByRole('button', { name: text('currency-take-published') }).click();
  const spot = main.getByLabel(text('currency-spot-of', { currency: 'USD' }));
  assert.equal(await spot.inputValue(), '1.1587');
  await main.getByText('Jan 2, 2026').first().waitFor();
  // 1,000 / 1.1587.
  await shows(tab, '€863.04');
  await spot.fill('1.2');
  await main.getByText(text('calculators-typed')).waitFor();
});
