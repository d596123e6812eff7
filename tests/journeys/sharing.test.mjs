// A sales rep keeps a calculation under a short link, or hands on a link that holds it; a prospect in
// another country opens it, changes it and sends it back. The brand's own site shows the calculator in a frame, nobody else's does.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';

import { settled } from '../support/browser.mjs';
import { violations } from '../support/accessibility.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';
import { until } from '../support/until.mjs';

const page = '/calculators/rebates';

/** A ladder of two tiers, and 48,760 bought: 2 per cent of all of it. */
async function fill(main, text) {
  await main.getByLabel(text('calculators-currency')).fill('EUR');
  await main.getByLabel(text('ladder-method')).selectOption('whole');
  await main.getByLabel(text('ladder-from-of', { tier: 1 })).fill('10000');
  await main.getByLabel(text('ladder-rate-of', { tier: 1 })).fill('2');
  await main.getByLabel(text('ladder-value'), { exact: true }).fill('48760');
}

const total = (tab, amount) => tab.waitForFunction((amount) => document.querySelector('.calculator-total')?.textContent.includes(amount), amount);

/** Opens the dialog in which a calculation is handed on. */
async function share(tab, text) {
  await tab.locator('main').getByRole('button', { name: text('calculators-share'), exact: true }).click();
  const dialog = tab.getByRole('dialog', { name: text('sharing-title'), exact: true });
  await dialog.waitFor();
  await tab.waitForFunction(() => location.hash.length > 20);
  return dialog;
}

journey('a short link is opened in China, changed, sent back, and revoked', { as: 'sales_rep', expects: [/status of 410/] }, async ({ context, open, another }) => {
  const text = await texts('en');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await open(page);
  await fill(tab.locator('main'), text);
  await total(tab, '975.20');
  const dialog = await share(tab, text);
  await dialog.getByLabel(text('sharing-name'), { exact: true }).fill('Spring ladder');
  await dialog.getByLabel(text('sharing-until')).selectOption('7');
  await dialog.getByRole('button', { name: text('sharing-make') }).click();
  const short = dialog.getByLabel(text('sharing-short'), { exact: true });
  await short.waitFor();
  const link = await short.inputValue();
  assert.match(link, /\/s\/[0-9a-z]{20}$/);
  await dialog.locator('summary', { hasText: text('sharing-qr') }).last().click();
  await dialog.locator('.qr-code').last().waitFor();
  assert.deepEqual(await violations(tab), []);

  // The prospect has no account, and a browser in Chinese.
  const prospect = await another({ language: 'zh-CN' });
  const words = await texts('zh-CN');
  const theirs = await prospect.context.newPage();
  await theirs.goto(link);
  await theirs.waitForURL(/\/zh-CN\/[a-z-]+\/calculators\/rebates/);
  await settled(theirs);
  await total(theirs, '975.20');
  await theirs.getByText(words('sharing-opened', { title: 'Spring ladder' })).waitFor();
  await theirs.locator('main').getByLabel(words('ladder-value'), { exact: true }).fill('50000');
  await total(theirs, '1,000.00');
  await theirs.getByText(words('calculators-changed-since')).waitFor();
  // Theirs goes back as a link of its own: nobody needs an account for that.
  const answer = await share(theirs, words);
  await answer.getByText(words('sharing-sign-in')).waitFor();
  const back = await answer.getByLabel(words('sharing-link'), { exact: true }).inputValue();
  await dialog.getByRole('button', { name: text('common-close') }).click();
  // Into the address of the tab that is open already.
  await tab.evaluate((hash) => { location.hash = hash; }, new URL(back).hash);
  await total(tab, '1,000.00');
  await tab.getByText(text('calculators-sent-to-you')).waitFor();

  // The original is as it was; the rep sees that it was opened, and ends it.
  const mine = await open('/account/links');
  const row = mine.getByRole('row', { name: /Spring ladder/ });
  await row.waitFor();
  assert.deepEqual(await row.locator('td.numeric').allInnerTexts(), ['1']);
  assert.deepEqual(await violations(mine), []);
  await row.getByRole('button', { name: text('sharing-revoke-one', { title: 'Spring ladder' }) }).click();
  await mine.getByRole('dialog').getByRole('button', { name: text('sharing-revoke'), exact: true }).click();
  await row.getByText(text('sharing-is-revoked'), { exact: true }).waitFor();

  await theirs.goto(link);
  await theirs.getByText(words('short-link-revoked')).waitFor();
  await theirs.getByRole('link', { name: words('sharing-to-calculators') }).waitFor();
  await prospect.close();
});

/** The address in the field that is copied, once it is there. */
async function copied(dialog, text) {
  const field = dialog.getByLabel(text('sharing-link'), { exact: true });
  await until(async () => (await field.inputValue()).includes('#'), 'the link is there');
  return field.inputValue();
}

journey('a link copied in English opens in German for a browser in German, and what it makes room for comes back', { as: 'signed-out' }, async ({ open, another, server }) => {
  const text = await texts('en');
  const tab = await open(page);
  await fill(tab.locator('main'), text);
  await total(tab, '975.20');
  const dialog = await share(tab, text);
  const link = await copied(dialog, text);
  assert.ok(link.startsWith(`${server.url}/c/rebate#2.`), link);

  const prospect = await another({ language: 'de' });
  const words = await texts('de');
  const theirs = await prospect.context.newPage();
  await theirs.goto(link);
  await theirs.waitForFunction(() => /^\/de\/[a-z]{2}-[a-z]{3}\/calculators\/rebates$/.test(location.pathname));
  assert.equal(await theirs.evaluate(() => location.hash), new URL(link).hash);
  await settled(theirs);
  await total(theirs, '975,20');
  await theirs.getByText(words('calculators-sent-to-you')).waitFor();
  // They had nothing that could have been put aside.
  assert.equal(await theirs.getByText(words('calculators-put-aside')).count(), 0);
  await theirs.locator('main').getByLabel(words('ladder-value'), { exact: true }).fill('50000');
  await total(theirs, '1.000,00');
  const answer = await copied(await share(theirs, words), words);
  await prospect.close();

  // The rep's own makes room for the answer, and comes back.
  await dialog.getByRole('button', { name: text('common-close') }).click();
  await tab.evaluate((hash) => { location.hash = hash; }, new URL(answer).hash);
  await total(tab, '1,000.00');
  await tab.getByText(text('calculators-put-aside')).waitFor();
  assert.deepEqual(await violations(tab), []);
  await tab.getByRole('button', { name: text('calculators-bring-back') }).click();
  await total(tab, '975.20');
  await tab.getByText(text('calculators-put-aside')).waitFor({ state: 'hidden' });
});

/** A site that shows an address in a frame. */
async function site(port, address) {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><title>A site</title><iframe src="${address}" width="1200" height="900"></iframe>`);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://localhost:${server.address().port}/`, stop: () => server.close() };
}

journey('the calculator stands in a frame of the brand’s site, in its colours, and of no other', { as: 'signed-out', expects: [/frame-ancestors|Refused to frame|Framing/, /ERR_BLOCKED_BY_RESPONSE/] }, async ({ context, server }) => {
  const text = await texts('en');
  const dress = '?accent=8a1c4a&radius=0&font=Georgia&text=eeeeee&onclick=1';
  const brand = await site(server.brandPort, `${server.url}/embed/rebate${dress}`);
  const other = await site(0, `${server.url}/embed/rebate`);
  const ordinary = await site(0, `${server.url}/en/de-eur/cart`);
  try {
    const tab = await context.newPage();
    await tab.goto(brand.url);
    const frame = tab.frameLocator('iframe');
    await frame.locator('main').getByLabel(text('ladder-value'), { exact: true }).waitFor();
    await fill(frame.locator('main'), text);
    await frame.locator('.calculator-total', { hasText: '975.20' }).waitFor();
    // No menu, no cookie; the dress is on, what could not be read is refused.
    assert.equal(await frame.locator('header.header, nav').count(), 0);
    assert.deepEqual(await context.cookies(), []);
    const inside = tab.frames().at(-1);
    const worn = await inside.evaluate(() => {
      const root = document.documentElement;
      const value = (name) => root.style.getPropertyValue(name);
      return { accent: value('--accent'), radius: value('--radius'), font: value('--font'), text: value('--text'), refused: root.dataset.refused };
    });
    assert.deepEqual(worn, { accent: '#8a1c4a', radius: '0px', font: '"Georgia", system-ui, sans-serif', text: '', refused: 'text' });
    for (const site of [other, ordinary]) {
      await tab.goto(site.url);
      await tab.waitForTimeout(1500);
      const framed = tab.frames().at(-1);
      assert.match(framed.url(), /^(chrome-error:|about:blank)/, framed.url());
    }
  } finally {
    for (const site of [brand, other, ordinary]) site.stop();
  }
});
