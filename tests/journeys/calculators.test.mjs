// A sales rep works a landed cost out and hands it to a prospect as a link; the prospect has no
// account and another language.

import assert from 'node:assert/strict';

import { settled } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';

const page = '/calculators/landed-cost';

/** Fills the shipment of the plan: 1,000 lamps at 8.94, freight and insurance, 4.7 % by hand. */
async function fill(main, text) {
  await main.getByLabel(text('calculators-market')).first().selectOption('DE');
  await main.getByLabel(text('calculators-entry-date')).fill('2026-11-25');
  await main.getByLabel(text('calculators-currency')).fill('EUR');
  await main.getByLabel(text('calculators-main-freight')).fill('1120');
  await main.getByLabel(text('calculators-insurance')).fill('110.66');
  const row = main.locator('.calculator-lines tbody tr').first();
  await row.getByLabel(text('calculators-hs-code')).fill('9405.21.00');
  await row.getByLabel(text('calculators-origin')).fill('CN');
  await row.getByLabel(text('calculators-duty-rate')).fill('4.7');
  await row.getByLabel(text('calculators-quantity')).fill('1000');
  await row.getByLabel(text('calculators-unit-price')).fill('8.94');
}

const total = (main) => main.locator('.calculator-total');

journey('a landed cost is worked out, shared as a link and opened in Chinese and in Arabic', { as: 'signed-out' }, async ({ context, open, server, another }) => {
  const text = await texts('en');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  // 8,940.00 + 1,120.00 + 110.66 = 10,170.66; duty 4.7 % = 478.02; the tax comes back.
  await main.getByText('€10,648.68').first().waitFor();
  assert.equal(await total(main).innerText(), '€10,648.68');
  await main.getByText('€478.02').first().waitFor();

  // No published rate is at hand: the reader's own sets the markets side by side.
  await main.getByLabel(text('calculators-one-unit', { currency: 'EUR', other: 'USD' })).fill('1.08');
  await main.getByRole('row', { name: /United States/ }).getByText('€').first().waitFor();

  await main.getByRole('button', { name: text('calculators-share'), exact: true }).click();
  await tab.waitForFunction(() => location.hash.length > 20);
  const link = await tab.evaluate(() => location.hash);
  assert.ok(link.length < 1500, `${link.length} characters`);

  for (const language of ['zh-CN', 'ar']) {
    const prospect = await another({ language });
    const theirs = await prospect.open(`${page}${link}`);
    await theirs.locator('.calculator-total').waitFor();
    await theirs.waitForFunction(() => document.querySelector('.calculator-total')?.textContent.includes('10,648.68'));
    const words = await texts(language);
    await theirs.getByText(words('calculators-sent-to-you')).waitFor();
    // What the prospect changes is said, and can be taken back.
    await theirs.locator('main').getByLabel(words('calculators-main-freight')).fill('2120');
    await theirs.getByRole('button', { name: words('calculators-as-sent') }).click();
    await theirs.getByText(words('calculators-sent-to-you')).waitFor();
    await prospect.close();
  }

  const careless = await another({ language: 'en' });
  const cut = await careless.open(`${page}${link.slice(0, -20)}`);
  await cut.getByText(text('calculators-link-damaged')).waitFor();
  await careless.close();
  assert.ok(server.url);
});

journey('what is typed wrongly is named at its field, and a reload loses nothing', { as: 'signed-out', language: 'de' }, async ({ open }) => {
  const text = await texts('de');
  const tab = await open(page);
  const main = tab.locator('main');
  const row = main.locator('.calculator-lines tbody tr').first();
  await row.getByLabel(text('calculators-quantity')).fill('1e3');
  await row.getByLabel(text('calculators-unit-price')).fill('1.234,56');
  await row.getByText(text('calculators-fault-number')).waitFor();
  await row.getByLabel(text('calculators-quantity')).fill('10');
  await row.getByLabel(text('calculators-origin')).fill('Nirgendwo');
  await row.getByText(text('calculators-fault-country')).waitFor();
  await row.getByLabel(text('calculators-origin')).fill('CN');
  await main.getByText('12.345,60').first().waitFor();

  await tab.reload();
  await settled(tab);
  await main.getByText('12.345,60').first().waitFor();
  assert.equal(await row.getByLabel(text('calculators-unit-price')).inputValue(), '1.234,56');
});

journey('lines come from a sheet, by keyboard alone', { as: 'signed-out' }, async ({ open }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await main.getByRole('button', { name: text('calculators-paste'), exact: true }).focus();
  await tab.keyboard.press('Enter');
  const dialog = tab.getByRole('dialog');
  await dialog.getByLabel(text('calculators-paste-label')).fill('Product\tHS\tOrigin\tUnits\tPrice\nLamp\t940521\tCN\t100\t12.50\nClock\t910511\tCN\t20\t9.00\n');
  await dialog.getByRole('button', { name: text('calculators-paste-take') }).focus();
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => document.querySelectorAll('.calculator-lines tbody tr').length === 2);
  await main.getByText('€1,430.00').first().waitFor();
});
