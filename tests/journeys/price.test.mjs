// A sales rep works out what a price leaves in each channel, the price for a margin, and hands the
// calculation to a prospect without the buying price.

import assert from 'node:assert/strict';

import { violations } from '../support/accessibility.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';

const page = '/calculators/price';
const field = (main, name) => main.getByLabel(name, { exact: true });
const shows = (tab, words) =>
  tab.waitForFunction((words) => document.querySelector('.calculator-total')?.textContent === words, words);

/** Bought at 40, 5 % duty and 3 of freight; 119 with 19 % tax, of which a marketplace takes 15 %. */
async function fill(main, text) {
  await field(main, text('calculators-currency')).fill('EUR');
  await field(main, text('price-list-price')).fill('119');
  await field(main, text('price-buying-price')).fill('40');
  await field(main, text('price-landed-percent')).fill('5');
  await field(main, text('price-landed-per-unit')).fill('3');
  const channel = main.getByRole('group', { name: text('price-own-shop') });
  await field(channel, text('price-tax')).fill('19');
  await channel.getByLabel(text('price-tax-included')).setChecked(true);
  await field(channel, text('price-fee')).fill('15');
}

journey('what a price leaves, the price for a margin, and a link without the buying price', { as: 'signed-out' }, async ({ context, open, another }) => {
  const text = await texts('en');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  // 100.00 net − 45.00 landed − 17.85 fee.
  await shows(tab, '€37.15');
  await field(main, text('price-rebate-percent')).fill('2');
  await shows(tab, '€37.95');
  assert.deepEqual(await violations(tab), []);

  // What leaves 30 % of the price without tax: 44.20 / (1 − 0.1785 − 0.30) × 1.19.
  await main.getByLabel(text('price-asked'), { exact: true }).selectOption('price');
  await field(main, text('price-target')).fill('30');
  await tab.waitForFunction(() => /^€100\.8[67]$/.test(document.querySelector('.calculator-total')?.textContent));
  await main.getByLabel(text('price-asked'), { exact: true }).selectOption('profit');
  await shows(tab, '€37.95');

  await main.getByRole('button', { name: text('calculators-private-of', { field: text('price-buying-price') }) }).click();
  // A workbook would tell it by its formulas.
  await main.getByRole('button', { name: text('calculators-save-excel'), exact: true }).click();
  await tab.getByText(text('calculators-save-excel-private')).waitFor();
  await main.getByRole('button', { name: text('calculators-share'), exact: true }).click();
  await tab.waitForFunction(() => location.hash.length > 20);
  const link = await tab.evaluate(() => location.hash);

  for (const language of ['zh-CN', 'ar']) {
    const prospect = await another({ language });
    const words = await texts(language);
    const theirs = await prospect.open(`${page}${link}`);
    const their = theirs.locator('main');
    await theirs.getByText(words('calculators-sent-to-you')).waitFor();
    assert.equal(await field(their, words('price-buying-price')).inputValue(), '');
    assert.equal(await field(their, words('price-landed-per-unit')).inputValue(), '3');
    // No example takes the place of what was sent; the way leads to the field, which stands as straight as the others.
    await theirs.getByText(words('calculators-no-result-kept')).waitFor();
    assert.equal(await theirs.getByRole('button', { name: words('calculators-example'), exact: true }).count(), 0);
    await theirs.getByRole('button', { name: words('calculators-enter-kept'), exact: true }).click();
    const buying = await field(their, words('price-buying-price')).elementHandle();
    assert.ok(await buying.evaluate((input) => input === document.activeElement));
    const beside = await field(their, words('price-buying-currency')).elementHandle();
    const [own, other] = [await buying.boundingBox(), await beside.boundingBox()];
    assert.deepEqual([own.y, own.height], [other.y, other.height]);
    // With a cost of their own it works out.
    await field(their, words('price-buying-price')).fill('40');
    await theirs.waitForFunction(() => document.querySelector('.calculator-total')?.textContent.includes('37.95'));
    assert.deepEqual(await violations(theirs), []);
    await prospect.close();
  }
});

journey('what is wrong is said at its field, in another way of writing numbers', { as: 'signed-out', language: 'de' }, async ({ open }) => {
  const text = await texts('de');
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  await tab.waitForFunction(() => document.querySelector('.calculator-total')?.textContent.startsWith('37,15'));
  await field(main, text('price-buying-price')).fill('4e1');
  await main.getByText(text('calculators-fault-number')).waitFor();
  await field(main, text('price-buying-price')).fill('40,50');
  // 100.00 − 42.525 − 3.00 − 17.85, to the cent.
  await tab.waitForFunction(() => /^36,6[23]/.test(document.querySelector('.calculator-total')?.textContent));
  await field(main, text('calculators-currency')).fill('EURO');
  await main.getByText(text('calculators-fault-currency')).waitFor();
});
