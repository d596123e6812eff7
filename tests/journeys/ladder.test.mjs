// A reseller works a rebate ladder out and hands it on as a link.

import assert from 'node:assert/strict';

import { violations } from '../support/accessibility.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';

const page = '/calculators/rebates';
const total = (main) => main.locator('.calculator-total');

/** 2 % from 10,000 and 5 % from 50,000, back to the first unit; 48,760 bought. */
async function fill(main, text) {
  const tiers = [
    ['10,000', '2'],
    ['50,000', '5'],
  ];
  for (const [index, [threshold, rate]] of tiers.entries()) {
    await main.getByLabel(text('ladder-from-of', { tier: index + 1 })).fill(threshold);
    await main.getByLabel(text('ladder-rate-of', { tier: index + 1 })).fill(rate);
  }
  await main.getByLabel(text('ladder-until')).fill('2026-12-31');
  await main.getByLabel(text('calculators-currency')).fill('EUR');
  await main.getByLabel(text('ladder-value'), { exact: true }).fill('48.760,00');
}

journey('a ladder tells the cliff, and its link opens in Chinese and in Arabic', { as: 'signed-out' }, async ({ context, open, another }) => {
  const text = await texts('en');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await open(page);
  const main = tab.locator('main');
  await fill(main, text);
  await main.getByText('€975.20').first().waitFor();
  assert.equal(await total(main).innerText(), '€975.20');
  await main
    .getByText(text('ladder-next-whole', { more: '€1,240.00', date: 'Dec 31, 2026', extra: '€1,524.80' }))
    .waitFor();
  // Another method pays slab by slab, and both are shown side by side.
  await main.getByLabel(text('ladder-method')).selectOption('marginal');
  await tab.waitForFunction(() => document.querySelector('.calculator-total').textContent === '€775.20');
  await main.getByLabel(text('ladder-method')).selectOption('whole');
  await main.getByText('€775.20').waitFor();
  assert.deepEqual(await violations(tab), []);

  await main.getByRole('button', { name: text('calculators-share'), exact: true }).click();
  await tab.waitForFunction(() => location.hash.length > 20);
  const link = await tab.evaluate(() => location.hash);
  assert.ok(link.length < 1500, `${link.length} characters`);

  for (const language of ['zh-CN', 'ar']) {
    const partner = await another({ language });
    const theirs = await partner.open(`${page}${link}`);
    await theirs.waitForFunction(() => document.querySelector('.calculator-total')?.textContent.includes('975.20'));
    const words = await texts(language);
    await theirs.getByText(words('calculators-sent-to-you')).waitFor();
    assert.deepEqual(await violations(theirs), []);
    await partner.close();
  }

  const careless = await another({ language: 'en' });
  const cut = await careless.open(`${page}${link.slice(0, -20)}`);
  await cut.getByText(text('calculators-link-partly')).waitFor();
  await careless.close();
});

journey('what is wrong is said at its field, and the result stays', { as: 'signed-out', language: 'de' }, async ({ open }) => {
  const text = await texts('de');
  const tab = await open(page);
  const main = tab.locator('main');
  await main.getByLabel(text('ladder-from-of', { tier: 1 })).fill('١٠٠٠٠');
  await main.getByLabel(text('ladder-rate-of', { tier: 1 })).fill('2,5');
  await main.getByLabel(text('ladder-value'), { exact: true }).fill('20.000');
  await tab.waitForFunction(() => document.querySelector('.calculator-total')?.textContent.startsWith('500,00'));
  await main.getByLabel(text('ladder-from-of', { tier: 2 })).fill('1e5');
  await main.getByText(text('calculators-fault-number')).waitFor();
  await main.getByLabel(text('ladder-from-of', { tier: 2 })).fill('5000');
  await main.getByText(text('ladder-fault-rising')).waitFor();
  assert.match(await total(main).innerText(), /^500,00/);
  await tab.reload();
  await main.getByText(text('ladder-fault-rising')).waitFor();
  assert.equal(await main.getByLabel(text('ladder-rate-of', { tier: 1 })).inputValue(), '2,5');
});

journey('a locked volume is not on paper, and its rebate goes locked on to the price', { as: 'signed-out' }, async ({ open }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await main.getByLabel(text('ladder-from-of', { tier: 1 })).fill('100');
  await main.getByLabel(text('ladder-rate-of', { tier: 1 })).fill('3');
  await main.getByLabel(text('ladder-value'), { exact: true }).fill('150');
  const tiers = main.locator('.ladder-tiers');
  const told = [tiers.getByText(text('ladder-here')), tiers.getByText('€4.50'), main.getByLabel(text('ladder-slide'))];
  for (const one of told) await one.waitFor();
  const lock = (field) => main.getByRole('button', { name: text('calculators-private-of', { field }) });
  await lock(text('ladder-value')).click();
  await tab.emulateMedia({ media: 'print' });
  for (const one of told) await one.waitFor({ state: 'hidden' });
  await tab.emulateMedia({ media: null });
  await main.getByRole('button', { name: text('calculators-use-in-price'), exact: true }).click();
  await tab.waitForURL(/\/calculators\/price/);
  assert.equal(await lock(text('price-rebate-percent')).getAttribute('aria-pressed'), 'true');
});

journey('a ladder is filled by keyboard alone', { as: 'signed-out' }, async ({ open }) => {
  const text = await texts('en');
  const tab = await open(page);
  const main = tab.locator('main');
  await main.getByLabel(text('ladder-from-of', { tier: 1 })).focus();
  for (const typed of ['100', '3']) {
    await tab.keyboard.type(typed);
    await tab.keyboard.press('Tab');
  }
  await main.getByLabel(text('ladder-value'), { exact: true }).focus();
  await tab.keyboard.type('150');
  await tab.waitForFunction(() => document.querySelector('.calculator-total')?.textContent === '€4.50');
  // Past the lock that keeps the volume private, to the slider.
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Home');
  await tab.waitForFunction(() => document.querySelector('.calculator-total')?.textContent === '€0.00');
});
