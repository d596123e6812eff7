// What the server paints of the catalogue before the application runs, held to what the application
// then draws in its place: the same words at the same places, and nothing asked for twice.

import assert from 'node:assert/strict';

import { settled } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';
import { until } from '../support/until.mjs';

const visits = [
  { as: 'signed-out', language: 'en', size: 'phone' },
  { as: 'signed-out', language: 'de', size: 'desktop', path: '/catalogue?q=lampe&sort=name' },
  { as: 'signed-out', language: 'ar', size: 'phone', theme: 'dark' },
  { as: 'signed-out', language: 'fr', size: 'desktop', path: '/catalogue?category=lighting' },
  { as: 'signed-out', language: 'ja', size: 'phone' },
];

/** Where things stand and what they say. Of the rows as many as are in view. */
function seen() {
  const round = (value) => Math.round(value);
  const words = (element) => element?.innerText.replaceAll(/\s+/g, ' ').trim();
  const box = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map(round).join(' ');
  };
  const one = (selector) => {
    const element = [...document.querySelectorAll(selector)].find((found) => found.checkVisibility());
    return element ? `${box(element)}: ${words(element)}` : 'none';
  };
  const places = ['.brand', '.search-field', 'h1', '.page-detail', '.banner', '.chips', '.segmented', 'select', '.grid', '.grid-head', '.bottom-bar'];
  const fixed = Object.fromEntries(places.map((place) => [place, one(place)]));
  // The list is longer once the application knows how long; a select's words are its choices.
  fixed['.grid'] = fixed['.grid'].split(' ').slice(0, 3).join(' ');
  const rows = [...document.querySelectorAll('.virtual-row')]
    .filter((row) => row.checkVisibility() && row.getBoundingClientRect().top < innerHeight)
    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    .map((row) => {
      const cells = ['.cell-picture', '.cell-product', '.cell-rule'];
      const shown = cells.map((cell) => row.querySelector(cell)).filter((cell) => cell?.checkVisibility());
      const picture = row.querySelector('use, img');
      // The application has the drawings in the document itself.
      const named = (picture?.getAttribute('href') ?? picture?.getAttribute('src'))?.replace(/^#/, '');
      return [box(row), named, ...shown.map((cell) => `${box(cell)}: ${words(cell)}`)];
    });
  return { lang: document.documentElement.lang, dir: document.documentElement.dir, title: document.title, fixed, rows };
}

/** Until the server has opened its catalogue: at its very first visit it sends the skeleton rather than wait. */
const painted = (context, address) =>
  until(async () => (await (await context.request.get(address)).text()).includes('page-detail" role'), 'the page comes with its first rows');

/** A page whose application waits until it is let go. */
async function held(page, address) {
  await painted(page.context(), address);
  let go;
  const gate = new Promise((done) => { go = done; });
  await page.route(/\.wasm$/, async (route) => {
    await gate;
    await route.continue().catch(() => {}); // The page may be gone.
  });
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true });
  });
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#app[aria-busy] .page-detail').waitFor();
  await page.waitForFunction(() => document.readyState !== 'loading');
  return { go, asked };
}

for (const { path = '/catalogue', ...visit } of visits) {
  const { language, size } = visit;
  journey(`${language}, ${size}: the application draws what was painted before it`, visit, async ({ open, address }) => {
    const page = await open();
    const { go, asked } = await held(page, address(path));
    const before = await page.evaluate(seen);
    assert.ok(before.rows.length > 4, 'rows fill the screen');
    go();
    await settled(page);
    const after = await page.evaluate(seen);
    // The search tells how long it took once the browser has the catalogue.
    if (path.includes('q=')) before.fixed['.page-detail'] = after.fixed['.page-detail'];
    assert.deepEqual({ ...after, rows: after.rows.slice(0, before.rows.length) }, before);
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(() => window.shifts.reduce((sum, shift) => sum + shift, 0));
    assert.ok(shifts < 0.02, `nothing jumps: ${shifts}`);
    for (const known of ['/api/v1/session', '/api/v1/settings', '/api/v1/products']) {
      assert.ok(!asked.includes(known), `${known} came with the page`);
    }
  });
}

journey('words typed before the application runs are searched for', { as: 'signed-out' }, async ({ open, address }) => {
  const page = await open();
  const { go } = await held(page, address('/catalogue'));
  await page.getByRole('searchbox').click();
  await page.keyboard.type('lam');
  go();
  await settled(page);
  await page.keyboard.type('p');
  await page.waitForURL(/q=lamp$/);
  assert.equal(await page.getByRole('searchbox').inputValue(), 'lamp');
});

journey('rows as close as the reader last had them', { as: 'signed-out' }, async ({ open, address }) => {
  const page = await open('/catalogue');
  await page.locator('.segment').last().click();
  // The service worker would answer what is to be held.
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  });
  const { go } = await held(page, address('/catalogue'));
  const before = await page.evaluate(seen);
  go();
  await settled(page);
  assert.deepEqual((await page.evaluate(seen)).rows[0], before.rows[0]);
});

for (const language of ['en', 'ar']) {
  journey(`without scripts, in ${language}: readable, searchable, and it says what is missing`, { as: 'signed-out', language }, async ({ context, server, address }) => {
    const text = await texts(language);
    const plain = await context.browser().newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    try {
      const page = await plain.newPage();
      await painted(context, address('/catalogue'));
      await page.goto(`${server.url}${address('/catalogue')}`);
      // Not by its text: the tool passes over what stands in this element.
      const notice = page.locator('noscript .banner');
      await notice.waitFor();
      assert.equal(await notice.innerText(), text('start-needs-script'));
      assert.equal(await page.locator('h1').innerText(), text('common-catalogue'));
      assert.ok((await page.locator('.virtual-row').count()) > 10);
      await page.getByRole('searchbox').fill('LMP');
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(/q=LMP/);
      assert.ok((await page.locator('.product-sku mark').count()) > 0);
    } finally {
      await plain.close();
    }
  });
}

for (const [language, market] of [['de', 'de-eur'], ['ja', 'jp-usd'], ['en', 'us-usd'], ['ar', 'ae-aed']]) {
  journey(`who is not known and reads ${language} begins at home`, { as: 'signed-out', language }, async ({ context, server }) => {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForURL(({ pathname }) => pathname.startsWith(`/${language}/${market}`));
    await settled(page);
  });
}
