// A sales rep works a landed cost out and hands it to a prospect as a link; the prospect has no
// account and another language.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';

import { violations } from '../support/accessibility.mjs';
import { settled } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';
import { until } from '../support/until.mjs';

const page = '/calculators/landed-cost';

/** A row of the grid, counted from 1. */
const line = (main, number) => main.locator(`.line-grid .virtual-row[data-row="${number - 1}"]`);

/** Fills the shipment of the plan: 1,000 lamps at 8.94, freight and insurance, 4.7 % by hand. */
async function fill(main, text) {
  await main.getByLabel(text('calculators-market')).first().selectOption('DE');
  await main.getByLabel(text('calculators-entry-date')).fill('2026-11-25');
  await main.getByLabel(text('calculators-currency'), { exact: true }).fill('EUR');
  await main.getByLabel(text('calculators-main-freight'), { exact: true }).fill('1120');
  await main.getByLabel(text('calculators-insurance'), { exact: true }).fill('110.66');
  const row = line(main, 1);
  await row.getByRole('combobox', { name: text('calculators-hs-code') }).fill('9405.21.00');
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

  // Line by line each duty has its column, and its own explanation; on paper every step is there.
  const duty = text('calculators-duty-ordinary');
  const breakdown = main.getByRole('region', { name: text('calculators-breakdown') });
  await breakdown.getByRole('row', { name: text('calculators-whole-shipment') }).getByRole('button', { name: '€478.02' }).click();
  await main.getByRole('heading', { name: text('calculators-how-of', { figure: duty }) }).waitFor();
  await tab.emulateMedia({ media: 'print' });
  await main.locator('.on-paper .step').first().waitFor();
  // What nobody filled in stays off it, as does what only a screen can turn.
  const charge = (name) => main.locator('.charge', { has: tab.getByLabel(text(name), { exact: true }) });
  await charge('calculators-insurance').waitFor();
  await charge('calculators-other-charges').waitFor({ state: 'hidden' });
  await main.getByText(text('calculators-more-shipment')).waitFor({ state: 'hidden' });
  await tab.emulateMedia({ media: null });
  await main.locator('.on-paper').waitFor({ state: 'detached' });
  const sheet = tab.waitForEvent('download');
  await main.getByRole('button', { name: text('calculators-save-csv'), exact: true }).click();
  const [heading, first] = (await readFile(await (await sheet).path(), 'utf8')).split('\r\n');
  assert.ok(heading.includes(duty) && first.includes('478.02'), `${heading}\n${first}`);

  // The European Central Bank has a rate of the dollar and none of the dirham: that one is typed.
  await main.getByRole('row', { name: /United States/ }).getByText('€').first().waitFor();
  await main.getByLabel(text('calculators-add-alternative'), { exact: true }).selectOption('AE');
  await main.getByLabel(text('calculators-one-unit', { currency: 'EUR', other: 'AED' })).fill('4.08');
  await main.getByRole('row', { name: /United Arab Emirates/ }).getByText('€').first().waitFor();

  const download = tab.waitForEvent('download');
  await main.getByRole('button', { name: text('calculators-save-excel'), exact: true }).click();
  assert.equal((await download).suggestedFilename(), 'landed-cost.xlsx');
  const bytes = await readFile(await (await download).path());
  assert.equal(bytes.subarray(0, 2).toString(), 'PK', 'a workbook is an archive');

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
    await theirs.locator('main').getByLabel(words('calculators-main-freight'), { exact: true }).fill('2120');
    await theirs.getByRole('button', { name: words('calculators-as-sent') }).click();
    await theirs.getByText(words('calculators-sent-to-you')).waitFor();
    await prospect.close();
  }

  const careless = await another({ language: 'en' });
  const cut = await careless.open(`${page}${link.slice(0, -20)}`);
  // What stands before the damage is there.
  await cut.getByText(text('calculators-link-partly')).waitFor();
  assert.equal(await cut.locator('main').getByLabel(text('calculators-entry-date')).inputValue(), '2026-11-25');
  await cut.goto(`${server.url}/en/de-eur${page}#2.nothing`);
  await cut.getByText(text('calculators-link-damaged')).waitFor();
  await careless.close();
});

journey('what is typed wrongly is named at its field, and a reload loses nothing', { as: 'signed-out', language: 'de' }, async ({ open }) => {
  const text = await texts('de');
  const tab = await open(page);
  const main = tab.locator('main');
  const row = line(main, 1);
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

journey('a file with named columns becomes a shipment, and what a unit costs goes on to the price', { as: 'signed-out' }, async ({ open }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await main.getByLabel(text('calculators-market')).first().selectOption('DE');
  await main.getByLabel(text('calculators-currency'), { exact: true }).fill('EUR');
  await main.getByRole('button', { name: text('calculators-paste'), exact: true }).click();
  const dialog = tab.getByRole('dialog');
  const rows = 'Qty,Product,Colour,Unit price,Currency,Duty rate\r\n10,"Lamp, brass",gold,100,EUR,4.7 %\r\n';
  await dialog.locator('input[type=file]').setInputFiles({ name: 'goods.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
  // What the file holds is seen before it is taken.
  await until(async () => (await dialog.getByLabel(text('calculators-paste-label')).inputValue()).includes('Lamp, brass'));
  await dialog.getByRole('button', { name: text('calculators-paste-take'), exact: true }).click();
  assert.equal(await line(main, 1).getByRole('combobox', { name: text('calculators-product') }).inputValue(), 'Lamp, brass');
  // 1,000.00 and 4.7 % of it.
  await main.getByText('€1,047.00').first().waitFor();
  await main.getByRole('button', { name: text('calculators-use-in-price'), exact: true }).click();
  await tab.waitForURL(/\/calculators\/price/);
  const field = (name) => main.getByLabel(text(name), { exact: true });
  await field('price-buying-price').waitFor();
  assert.equal(await field('price-buying-price').inputValue(), '100');
  assert.equal(await field('price-landed-per-unit').inputValue(), '4.7');

  // What is typed there gives way to what is brought next, and comes back.
  await field('price-buying-price').fill('80');
  await tab.goBack();
  await main.getByRole('button', { name: text('calculators-use-in-price'), exact: true }).click();
  await tab.waitForURL(/\/calculators\/price/);
  await main.getByRole('button', { name: text('calculators-bring-back'), exact: true }).click();
  assert.equal(await field('price-buying-price').inputValue(), '80');
});

journey('what is locked is on no paper, and goes locked on to the price', { as: 'signed-out' }, async ({ open, another }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  await main.getByText('€10,648.68').first().waitFor();
  const beside = main.getByRole('table', { name: text('calculators-side-by-side') });
  await beside.waitFor();
  const freight = text('calculators-main-freight');
  await main.getByLabel(text('calculators-share-of', { charge: freight })).selectOption('by-hand');
  const share = main.getByLabel(text('calculators-share-of-line', { number: 1 }));
  await share.fill('1120');
  const lock = (field) => main.getByRole('button', { name: text('calculators-private-of', { field }) });
  await lock(freight).click();
  await main.getByRole('checkbox', { name: text('calculators-private-of', { field: text('calculators-unit-price') }) }).check();
  await tab.emulateMedia({ media: 'print' });
  await beside.waitFor({ state: 'hidden' });
  await share.waitFor({ state: 'hidden' });
  await tab.emulateMedia({ media: null });
  await beside.waitFor();

  // Who opens the shipment is told what the sender kept, in the line and in the place of the result.
  await main.getByRole('button', { name: text('calculators-share'), exact: true }).click();
  await tab.getByText(text('sharing-link-hint-private')).waitFor();
  await tab.waitForFunction(() => location.hash.length > 20);
  const reader = await another({ language: 'en' });
  const theirs = await reader.open(`${page}${await tab.evaluate(() => location.hash)}`);
  const told = theirs.locator('.line-faults').filter({ hasText: text('calculators-withheld') });
  await told.filter({ hasText: text('calculators-unit-price') }).waitFor();
  const instead = theirs.locator('.calculator-result').filter({ hasText: text('calculators-no-result-kept') });
  assert.equal(await instead.getByRole('button', { name: text('calculators-example'), exact: true }).count(), 0);
  await instead.getByRole('button', { name: text('calculators-enter-kept'), exact: true }).click();
  assert.equal(await theirs.evaluate(() => document.activeElement.getAttribute('aria-invalid')), 'true', 'it leads to a field that wants a value');
  await tab.keyboard.press('Escape');

  await main.getByRole('button', { name: text('calculators-use-in-price'), exact: true }).click();
  await tab.waitForURL(/\/calculators\/price/);
  const brought = ['price-buying-price', 'price-landed-per-unit'];
  assert.equal(await main.getByLabel(text('price-buying-price'), { exact: true }).inputValue(), '8.94');
  for (const name of brought) {
    assert.equal(await lock(text(name)).getAttribute('aria-pressed'), 'true', `${name} is locked`);
  }
  await main.getByLabel(text('price-list-price'), { exact: true }).fill('20');
  await main.getByRole('button', { name: text('calculators-share'), exact: true }).click();
  await tab.waitForFunction(() => location.hash.length > 20);
  const price = await reader.open(`/calculators/price${await tab.evaluate(() => location.hash)}`);
  await price.getByText(text('calculators-sent-to-you')).waitFor();
  for (const name of brought) {
    assert.equal(await price.locator('main').getByLabel(text(name), { exact: true }).inputValue(), '', `${name} stays`);
  }
  await reader.close();
});

journey('a result of earlier figures says so, and is neither printed nor handed on', { as: 'signed-out' }, async ({ open }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  await main.getByText('€10,648.68').first().waitFor();
  const price = line(main, 1).getByLabel(text('calculators-unit-price'));
  const deeds = ['calculators-print', 'calculators-share', 'calculators-use-in-price'];
  const disabled = () => Promise.all(deeds.map((deed) => main.getByRole('button', { name: text(deed), exact: true }).isDisabled()));
  assert.deepEqual(await disabled(), [false, false, false]);
  await price.fill('8,9,4');
  await main.getByRole('status').getByText(text('calculators-stale')).waitFor();
  await main.locator('.line-faults').getByText(text('calculators-fault-number')).waitFor();
  assert.deepEqual(await disabled(), [true, true, true]);
  assert.deepEqual(await violations(tab), []);
  await price.fill('8.94');
  await main.getByText(text('calculators-stale')).waitFor({ state: 'hidden' });
  assert.deepEqual(await disabled(), [false, false, false]);
});

journey('what a calculation was saved as comes back as its lines, and a duty is typed as it is written', { as: 'signed-out', language: 'de' }, async ({ open }) => {
  const text = await texts('de');
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  await line(main, 1).getByLabel(text('calculators-duty-rate')).fill('1.600 EUR / 100 kg');
  await main.getByLabel(text('calculators-net-weight')).fill('1000');
  // 1,000 kg of what is 1,600 euros for a hundred.
  await main.locator('.definition', { hasText: text('calculators-duties') }).first().getByText('16.000,00').waitFor();
  await line(main, 1).getByLabel(text('calculators-duty-rate')).fill('12,5 %');
  await main.locator('.definition', { hasText: text('calculators-duties') }).first().getByText('1.271,33').waitFor();
  const sheet = tab.waitForEvent('download');
  await main.getByRole('button', { name: text('calculators-save-csv'), exact: true }).click();
  const saved = await readFile(await (await sheet).path(), 'utf8');
  await main.getByRole('button', { name: text('calculators-paste'), exact: true }).click();
  const dialog = tab.getByRole('dialog');
  await dialog.getByLabel(text('calculators-paste-label')).fill(saved);
  await dialog.getByRole('button', { name: text('calculators-paste-take'), exact: true }).click();
  const products = () => main.locator('.line-grid').getByLabel(text('calculators-quantity')).evaluateAll((fields) => fields.map(({ value }) => value).filter(Boolean));
  await until(async () => (await products()).length === 2, 'the line is there twice, and nothing else is');
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
  await tab.waitForFunction(() => document.querySelector('.line-grid [data-cell="1:1"] input')?.value === 'Clock');
  await main.getByText('€1,430.00').first().waitFor();
});

journey('charges in other currencies, shares by hand, and every number opens its explanation', { as: 'signed-out' }, async ({ open }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  await main.getByText('€10,648.68').first().waitFor();
  const freight = text('calculators-main-freight');
  // The same number of dollars is another cost.
  await main.getByLabel(text('calculators-currency-of', { charge: freight })).fill('USD');
  await tab.waitForFunction(() => !document.querySelector('.calculator-total')?.textContent.includes('10,648.68'));
  await main.getByLabel(text('calculators-currency-of', { charge: freight })).fill('EUR');
  await main.getByText('€10,648.68').first().waitFor();

  // A second line; the freight is shared by hand, and the shares must add up.
  const second = line(main, 2);
  await second.getByLabel(text('calculators-quantity')).fill('10');
  await second.getByLabel(text('calculators-unit-price')).fill('5');
  await main.getByLabel(text('calculators-share-of', { charge: freight })).selectOption('by-hand');
  await main.getByLabel(text('calculators-share-of-line', { number: 1 })).fill('1000');
  await main.getByText(text('calculators-fault-shares')).waitFor();
  await main.getByLabel(text('calculators-share-of-line', { number: 2 })).fill('120');
  await main.getByText(text('calculators-fault-shares')).waitFor({ state: 'hidden' });

  // The duties: only the steps that lead to them, the line's amount beside its name.
  const duties = main.locator('.definition', { hasText: text('calculators-duties') }).getByRole('button');
  await duties.click();
  const heading = main.getByRole('heading', { name: text('calculators-how-of', { figure: text('calculators-duties') }) });
  await heading.waitFor();
  assert.ok(await heading.evaluate((node) => node === document.activeElement));
  await main.getByRole('button', { name: text('calculators-explain-all') }).click();
  await main.getByRole('heading', { name: text('calculators-how'), exact: true }).waitFor();
});

journey('a rate of the market is typed by hand, is marked, and gives way to the market’s again', { as: 'signed-out' }, async ({ open }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  await main.getByText('€10,648.68').first().waitFor();
  const vat = text('calculators-vat');
  const typed = main.locator('.calculator-warnings').getByText(text('calculators-warn-typed', { cost: vat }));
  await main.locator('summary', { hasText: text('calculators-market-rates') }).click();
  const own = main.getByLabel(text('calculators-own-rate', { levy: vat }));
  await own.fill('7');
  await typed.waitFor();
  await own.fill('seven');
  await main.locator('.market-rate').getByText(text('calculators-fault-number')).waitFor();
  await own.fill('');
  await typed.waitFor({ state: 'hidden' });
  await main.getByText('€10,648.68').first().waitFor();
});

journey('origins, terms and modes side by side, and one of them becomes the shipment', { as: 'signed-out' }, async ({ open }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  const side = main.locator('section').filter({ has: tab.getByRole('region', { name: text('calculators-side-by-side') }) }).last();
  await side.getByRole('button', { name: text('calculators-axis-terms') }).click();
  await side.getByRole('row', { name: /EXW/ }).waitFor();
  await side.getByRole('button', { name: text('calculators-axis-modes') }).click();
  await side.getByRole('row', { name: text('calculators-mode-air') }).waitFor();
  await side.getByRole('button', { name: text('calculators-axis-origins') }).click();
  const vietnam = side.getByRole('row', { name: /Vietnam/ });
  await vietnam.locator('button.figure').click();
  assert.equal(await line(main, 1).getByLabel(text('calculators-origin')).inputValue(), 'VN');
});

journey('ten thousand lines are pasted into the grid and it stays at hand', { as: 'signed-out' }, async ({ open }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await main.getByLabel(text('calculators-market')).first().selectOption('DE');
  await main.getByLabel(text('calculators-currency'), { exact: true }).fill('EUR');
  const cell = line(main, 1).getByRole('combobox', { name: text('calculators-product') });
  await cell.focus();
  await tab.evaluate(() => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `Lamp ${index}\t61091000\tCN\t${(index % 9) + 1}\t12.5`);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', rows.join('\n'));
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await main.locator('.calculator-total').waitFor();
  assert.ok((await main.locator('.line-grid .virtual-row').count()) < 200);
  await cell.press('Control+End');
  await main.locator('.line-grid [data-row="9999"]').waitFor();
});

journey('an example fills each calculator in the reader’s way of writing, and is taken back', { as: 'signed-out', language: 'de' }, async ({ open }) => {
  const text = await texts('de');
  for (const calculator of ['landed-cost', 'rebates', 'price', 'reorder', 'currency']) {
    const tab = await open(`/calculators/${calculator}`);
    const result = tab.locator('.calculator-result');
    const nothing = result.getByText(text('calculators-no-result'));
    const typed = () => tab.locator('main').locator('input, select, textarea').evaluateAll((fields) => fields.map(({ value }) => value));
    const before = await typed();
    await result.getByRole('button', { name: text('calculators-example'), exact: true }).click();
    await tab.getByText(text('calculators-example-shown')).waitFor();
    await nothing.waitFor({ state: 'hidden' });
    assert.match(await result.innerText(), /\d,\d/, `${calculator} has a result, written as in Germany`);
    const refused = await tab.locator('main [aria-invalid="true"]').count();
    assert.equal(refused, 0, `${calculator}: every field of the example can be read`);
    await tab.getByRole('button', { name: text('ordering-undo') }).click();
    await until(async () => isDeepStrictEqual(await typed(), before), `${calculator}: the form is as it was`);
    await tab.close();
  }
});
