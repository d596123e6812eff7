// A product page: the price follows the quantity, cartons are units, variants are ordered together,
// pictures are switched by press and by key.

import assert from 'node:assert/strict';

import { violations } from '../support/accessibility.mjs';
import { client } from '../support/api.mjs';
import { visit } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';

/** A product with variants, cartons and price breaks. */
async function withBreaks(api) {
  const { page } = await api.get('/products?limit=100');
  const breaks = ({ offer }) => offer?.price?.length ?? 0;
  for (const { sku } of page.items.filter((item) => breaks(item) > 1)) {
    const product = await api.get(`/products/${encodeURIComponent(sku)}`);
    if (product.variants.length > 1 && product.packaging.carton) return product;
  }
  throw new Error('the demo has no such product');
}

journey('the price follows the breaks and cartons stand for units', { as: 'buyer' }, async ({ open, server, person }) => {
  const product = await withBreaks(await client(server, person));
  const page = await open(`/products/${product.sku}`);
  await page.getByRole('heading', { level: 1, name: product.name }).waitFor();
  const last = product.offer.price.at(-1);
  await page.locator('.breaks tbody tr').last().getByRole('button').click();
  await page.locator('.breaks tr[aria-current]').filter({ hasText: last.minimum_quantity.toLocaleString('en') }).waitFor();
  const price = await page.locator('.product-price strong').innerText();
  assert.equal(price.replace(/[^\d.]/g, ''), last.unit_price.amount);
  await page.getByRole('button', { name: 'Cartons' }).click();
  const field = page.locator('.order-box .quantity input');
  await field.fill('20');
  await page.getByRole('button', { name: 'Units' }).click();
  assert.equal(Number(await field.inputValue()), 20 * product.packaging.carton.units);
  assert.deepEqual(await violations(page), []);
});

journey('pictures are switched by press and by key', { as: 'buyer' }, async ({ open, server, person }) => {
  const product = await withBreaks(await client(server, person));
  const [first, second] = product.pictures;
  const page = await open(`/products/${product.sku}`);
  const large = page.locator('.product-picture > .picture');
  const buttons = page.getByRole('group', { name: 'Pictures' }).getByRole('button');
  await buttons.first().waitFor();
  assert.equal(await buttons.count(), product.pictures.length);
  assert.equal(await large.locator('use').getAttribute('href'), `#${first}`);
  // The sheet of drawings is in the document, and the drawing out of it.
  await page.waitForFunction(() => document.querySelector('.product-picture > .picture use').getBBox().width > 0);
  const place = await large.boundingBox();
  await page.getByRole('button', { name: `Picture 2 of ${product.pictures.length}` }).click();
  await page.locator(`.product-picture > .picture use[href="#${second}"]`).waitFor({ state: 'attached' });
  assert.equal(await buttons.nth(1).getAttribute('aria-pressed'), 'true');
  assert.deepEqual(await large.boundingBox(), place, 'nothing moves');
  await page.keyboard.press('ArrowLeft');
  await page.locator(`.product-picture > .picture use[href="#${first}"]`).waitFor({ state: 'attached' });
  assert.ok(await buttons.first().evaluate((button) => button === document.activeElement));
  assert.equal(await buttons.nth(1).getAttribute('aria-pressed'), 'false');
  // On paper only the one that is shown.
  await page.emulateMedia({ media: 'print' });
  assert.equal(await buttons.first().isVisible(), false);
  assert.ok(await large.isVisible());
  await page.emulateMedia({ media: null });
  assert.deepEqual(await violations(page), []);
});

journey(
  'in Arabic the arrows turn, and on a phone nothing runs over',
  { as: 'buyer', language: 'ar', size: 'phone' },
  async ({ open, server, person }) => {
    const { sku, pictures } = await withBreaks(await client(server, person));
    const page = await open(`/products/${sku}`);
    const buttons = page.locator('.thumbnails button');
    await buttons.first().focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator(`.product-picture > .picture use[href="#${pictures[1]}"]`).waitFor({ state: 'attached' });
    assert.equal(await buttons.nth(1).getAttribute('aria-pressed'), 'true');
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.screen.width]);
    assert.ok(wide <= screen, `${wide} px on a screen of ${screen}`);
  },
);

journey('variants are ordered together', { as: 'buyer' }, async ({ open, server, person }) => {
  const api = await client(server, person);
  await api.patch('/cart', { changes: [{ change: 'clear' }] });
  const product = await withBreaks(api);
  const page = await open(`/products/${product.sku}`);
  const steppers = page.locator('.variant-grid .quantity');
  await steppers.first().waitFor();
  await steppers.nth(0).locator('button').last().click();
  await steppers.nth(1).locator('button').last().click();
  const sent = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes('/cart'));
  await page.locator('.order-bar .button.primary').click();
  assert.equal((await sent).request().postDataJSON().changes.length, 2);
  assert.equal((await api.get('/cart')).lines.length, 2);
});

for (const size of ['desktop', 'phone']) {
  journey(`variants stand in the order of their sizes, each within its row: ${size}`, { as: 'buyer', size }, async ({ open }) => {
    const page = await open('/products/APP-HOD-BK-XL');
    const grid = page.locator('.variant-grid');
    await grid.locator('.variant').first().waitFor();
    const heads = await grid.getByRole('columnheader').allInnerTexts();
    assert.deepEqual(heads.slice(1), ['XS', 'S', 'M', 'L', 'XL', 'XXL']);
    // Refused: its words and what would be taken need the most room.
    await grid.locator('[data-cell="0:1"] input').fill('25');
    await grid.locator('.refusal').first().waitFor();
    await page.locator('.variant-scroll').evaluate((frame) => frame.scrollTo(160, 0));
    const outside = await grid.evaluate((grid) => {
      const rows = [...grid.querySelectorAll('.virtual-row:not([hidden])')];
      return rows.flatMap((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        const within = ({ top: start, bottom: end }) => start >= top - 0.5 && end <= bottom + 0.5;
        return [...row.querySelectorAll('.variant')].filter((cell) => !within(cell.getBoundingClientRect())).map((cell) => cell.innerText);
      });
    });
    assert.deepEqual(outside, []);
    const [frame, name] = [await page.locator('.variant-scroll').boundingBox(), await grid.locator('[data-cell="0:0"]').boundingBox()];
    assert.ok(name.x >= frame.x - 1, 'the name of the row stays in sight');
    await grid.locator('[data-cell="0:1"] input').fill('');
  });
}

journey('variants of one option stand in columns, worked by the arrow keys', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/products/HOM-ALM-BK');
  const grid = page.locator('.variant-list .variant-grid');
  await grid.locator('.quantity').first().waitFor();
  const heads = await grid.getByRole('columnheader').allInnerTexts();
  assert.deepEqual(heads.slice(1), ['SKU', 'Your price', 'Quantity', 'Available']);
  const ends = await grid.locator('[aria-colindex="3"] strong:visible').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));
  assert.ok(ends.length > 1 && ends.every((end) => end === ends[0]), `prices end at ${ends}`);
  const field = (row) => grid.locator(`[data-cell="${row}:3"] input`);
  await field(0).focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement.matches('[data-cell="1:3"] input'));
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(() => document.activeElement.matches('[data-cell="0:3"] input'));
  // The keys went to the grid alone.
  assert.deepEqual([await field(0).inputValue(), await field(1).inputValue()], ['0', '0']);
  assert.deepEqual(await violations(page), []);
});

journey('the brand sees list prices, at every width', { as: 'sales_rep' }, async ({ open, address }) => {
  const page = await open('/catalogue?q=lamp');
  for (const width of [1440, 1280, 1000, 820, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const row = page.locator('.catalogue-grid .virtual-row:visible').first();
    await row.locator('.cell-list').filter({ hasText: '€' }).waitFor();
    const [list, available] = [await row.locator('.cell-list').boundingBox(), await row.locator('.cell-available').boundingBox()];
    // On a phone both are words in a card, as wide as they are.
    const least = width > 760 ? 48 : 32;
    assert.ok(list.width >= least && available.width >= 100, `${width}: ${list.width} and ${available.width} px`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, address('/products/LMP-2140-BK-EU'));
  await page.locator('.product-price').getByText('List price').waitFor();
  await page.locator('.variant').first().waitFor();
  assert.equal(await page.getByText('No price in this currency').count(), 0);
});

journey('an unknown SKU says so and names what was meant', { as: 'buyer', expects: [/404/] }, async ({ open, server, person }) => {
  const { sku } = await withBreaks(await client(server, person));
  // Two neighbours changed places, as fingers do.
  const slip = sku.replace(/(\w)(?!\1)(\w)/, '$2$1');
  assert.notEqual(slip, sku);
  const page = await open(`/products/${slip}`);
  await page.getByText(slip).first().waitFor();
  await page.getByRole('link', { name: /Did you mean/ }).waitFor();
});
