// The catalogue: found at every key, narrowed by facets, ordered from the row, by mouse and by keyboard.

import assert from 'node:assert/strict';

import { violations } from '../support/accessibility.mjs';
import { client } from '../support/api.mjs';
import { settled } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';

const rows = (page) => page.locator('.catalogue-grid .virtual-row:visible');
const quantity = (page, row) => rows(page).nth(row).locator('.quantity input');
const sku = async (page, row) => (await rows(page).nth(row).locator('.product-sku').innerText()).trim();

/** Until the catalogue of the browser has answered. */
async function searched(page) {
  await settled(page);
  await page.locator('.order-bar, .page-detail').filter({ hasText: /in .* ms|your prices/ }).first().waitFor();
}

journey('a buyer searches, narrows by a facet, and a shared link restores it', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/catalogue');
  await searched(page);
  await page.keyboard.press('/');
  await page.keyboard.type('lamp');
  await page.locator('.page-detail').filter({ hasText: 'lamp' }).waitFor();
  assert.match(await rows(page).first().locator('mark').first().innerText(), /lamp/i);
  await page.getByRole('complementary').getByLabel('Lighting', { exact: false }).first().check();
  await page.waitForURL(/category=lighting/);
  await page.waitForURL(/q=lamp/);
  const found = await page.locator('.page-detail').innerText();
  const count = found.match(/^[\d,]+/)[0];
  await page.reload();
  await settled(page);
  await page.locator('.page-detail').filter({ hasText: `${count} product` }).waitFor();
  await page.locator('.chip').first().click();
  await page.waitForURL((address) => !address.search.includes('category'));
  assert.deepEqual(await violations(page), []);
});

journey('where nothing is found the list is away, and back with the next words', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/catalogue');
  await searched(page);
  const first = await sku(page, 0);
  const field = page.locator('.search input');
  await field.fill('no such thing');
  await page.getByText('Nothing matches “no such thing”').waitFor();
  assert.equal(await page.locator('.catalogue-grid:visible').count(), 0);
  // Nowhere to go to.
  await field.press('ArrowDown');
  assert.equal(await field.evaluate((field) => field === document.activeElement), true);
  await field.fill('mug');
  await page.getByText('Nothing matches', { exact: false }).waitFor({ state: 'detached' });
  assert.match(await rows(page).first().innerText(), /mug/i);
  // The one that was opened with nothing, as cards too.
  for (const density of ['Rows', 'Cards']) {
    await page.getByRole('button', { name: density, exact: true }).click();
    await field.fill('no such thing');
    await page.waitForURL(/q=no/);
    await page.reload();
    await settled(page);
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await rows(page).filter({ hasText: first }).waitFor();
    assert.ok((await rows(page).count()) > 2);
  }
});

journey('a price to filter by is read as every number is', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/catalogue');
  await searched(page);
  const highest = page.getByRole('complementary').getByRole('textbox', { name: 'To', exact: true });
  for (const [typed, taken] of [['12,50', '12.50'], ['1.234,56', '1234.56'], ['1,250', '1250.00']]) {
    await highest.fill(typed);
    await page.waitForURL((address) => address.searchParams.get('price_to') === taken);
  }
  await highest.fill('a dozen');
  await page.getByText('Enter an amount').first().waitFor();
});

journey('a search asks the server for nothing that is here already', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/catalogue');
  await searched(page);
  await page.waitForLoadState('networkidle');
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.keyboard.press('/');
  await page.keyboard.type('lamp');
  await page.waitForURL(/q=lamp/);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(asked.filter((path) => path.startsWith('/api/')), []);
});

journey('quantities typed in many rows go into the cart in one change', { as: 'buyer' }, async ({ open, server, person }) => {
  const api = await client(server, person);
  await api.patch('/cart', { changes: [{ change: 'clear' }] });
  const page = await open('/catalogue?q=lamp');
  await searched(page);
  const skus = [await sku(page, 0), await sku(page, 1)];
  // The first step up goes to the minimum.
  await rows(page).nth(0).locator('.quantity button').last().click();
  const minimum = Number(await quantity(page, 0).inputValue());
  assert.ok(minimum > 0);
  await rows(page).nth(1).locator('.quantity button').last().click();
  // Typed quantities survive a reload.
  await page.reload();
  await searched(page);
  assert.equal(Number(await quantity(page, 0).inputValue()), minimum);
  const sent = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes('/cart'));
  await page.locator('.order-bar .button.primary').click();
  assert.equal((await sent).status(), 200);
  assert.equal((await sent).request().postDataJSON().changes.length, 2);
  const cart = await api.get('/cart');
  assert.deepEqual(cart.lines.map((line) => line.sku).sort(), skus.sort());
  assert.equal(await quantity(page, 0).inputValue(), '0');
});

for (const size of ['desktop', 'phone']) {
  journey(`the undo of the last addition never lies over the button of the next (${size})`, { as: 'approver', size }, async ({ open }) => {
    const page = await open('/catalogue');
    await searched(page);
    const button = page.locator('.order-bar .button.primary');
    const type = (row) => page.locator('.quantity:visible').nth(row).getByRole('button', { name: 'One step more' }).click();
    for (let row = 0; row < 4; row += 1) {
      await type(row);
      await button.click();
    }
    await type(4);
    await button.waitFor();
    assert.equal(await page.locator('.notice').getByRole('button', { name: 'Undo' }).count(), 1, 'the newest alone');
    await page.waitForTimeout(200);
    const [notice, bar] = await Promise.all([page.locator('.notice').last().boundingBox(), page.locator('.order-bar').boundingBox()]);
    assert.ok(notice.y + notice.height <= bar.y, `notice to ${notice.y + notice.height}, bar from ${bar.y}`);
  });
}

journey('a quantity off the rule names both neighbours and one tap mends it', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/catalogue?q=lamp');
  await searched(page);
  await rows(page).nth(0).locator('.quantity button').last().click();
  await rows(page).nth(0).locator('.quantity button').last().click();
  const valid = Number(await quantity(page, 0).inputValue());
  await quantity(page, 0).fill(String(valid + 1));
  const refusal = rows(page).nth(0).locator('.refusal');
  await refusal.waitFor();
  assert.match(await refusal.innerText(), new RegExp(`\\b${valid}\\b`));
  await refusal.getByRole('button').first().click();
  assert.equal(Number(await quantity(page, 0).inputValue()), valid);
  assert.equal(await refusal.count(), 0);
});

journey('who comes back from a product finds the list where it was', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/catalogue');
  await rows(page).first().waitFor();
  await page.waitForFunction(() => document.querySelector('.cell-picture use').getBBox().width > 0);
  const sheets = [];
  page.on('request', (request) => { if (request.url().includes('/pictures.svg')) sheets.push(request.url()); });
  await page.waitForFunction(() => {
    scrollTo(0, 6000);
    return scrollY === 6000;
  });
  // Rows are put into reading order a moment after the last step.
  await page.waitForFunction(() => {
    const tops = [...document.querySelectorAll('.virtual-row:not([hidden])')].map((row) => row.getBoundingClientRect().top);
    const isInView = tops.some((top) => top > 0 && top < innerHeight);
    return isInView && tops.every((top, index) => index === 0 || top > tops[index - 1]);
  });
  const name = await page.locator('.virtual-row:not([hidden]) .product-name').nth(9).innerText();
  // Pressed without the page being moved for it.
  await page.getByRole('link', { name, exact: true }).first().evaluate((link) => link.click());
  await page.getByRole('heading', { level: 1, name }).waitFor();
  assert.equal(await page.evaluate(() => scrollY), 0, 'a new page begins at its top');
  const kept = await page.evaluate(() => [...document.querySelectorAll('body > svg')].map((drawing) => getComputedStyle(drawing).display));
  assert.deepEqual(kept, ['none'], 'what holds the drawings is not seen');
  assert.deepEqual(sheets, [], 'the sheet of drawings is fetched and read once');
  await page.goBack();
  await page.waitForFunction(() => scrollY === 6000);
  await page.getByRole('link', { name, exact: true }).first().waitFor();
});

journey('who turns pages faster than they are painted ends on the last one', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/catalogue');
  await page.locator('.cell-price').first().waitFor();
  // Every page's file is here from then on.
  for (const path of ['/cart', '/catalogue']) {
    await page.locator(`header a[href$="${path}"]`).first().click();
    await page.getByRole('heading', { level: 1, name: path === '/cart' ? 'Cart' : 'Catalogue' }).waitFor();
  }
  const name = await page.evaluate(async () => {
    // What waits for a frame waits until all pages are turned.
    const frames = [];
    const frame = window.requestAnimationFrame;
    window.requestAnimationFrame = (wait) => frames.push(wait);
    const go = async (selector) => {
      document.querySelector(selector).click();
      await new Promise((done) => setTimeout(done, 20));
    };
    for (let turn = 0; turn < 3; turn += 1) {
      await go('header a[href$="/cart"]');
      await go('header a[href$="/catalogue"]');
    }
    const name = document.querySelector('.catalogue-grid .product-name').textContent;
    await go('.catalogue-grid .product-name');
    window.requestAnimationFrame = frame;
    frames.forEach((wait) => frame(wait));
    return name;
  });
  await page.getByRole('heading', { level: 1, name }).waitFor();
  assert.equal(await page.locator('main h1').count(), 1, 'nothing of another page is left');
  await page.goBack();
  await page.locator('.cell-price').first().waitFor();
  await page.locator('.search input').fill('lamp');
  await page.locator('.page-detail').filter({ hasText: 'lamp' }).waitFor();
  assert.equal(await page.locator('main h1').count(), 1);
});

for (const language of ['en', 'de', 'ja', 'ar']) {
  journey(`heads stand over their columns: ${language}`, { as: 'buyer', language }, async ({ open }) => {
    const page = await open('/catalogue');
    await rows(page).first().locator('.cell-add button').waitFor();
    for (const density of [1, 2]) {
      await page.locator('.segmented .segment').nth(density).click();
      await rows(page).first().locator('.cell-add button').waitFor();
      const starts = await page.evaluate(() => {
        const of = (cells) => [...cells].map((cell) => Math.round(cell.getBoundingClientRect().left));
        const first = document.querySelector('.catalogue-grid .virtual-row:not([hidden])');
        const heads = document.querySelectorAll('.catalogue-grid [role="columnheader"]');
        return [of(heads), of(first.querySelectorAll('[role="gridcell"]'))];
      });
      assert.deepEqual(starts[0], starts[1]);
    }
  });
}

journey('what is ticked is still ticked after a look at a product', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/catalogue');
  await searched(page);
  await rows(page).nth(1).getByRole('checkbox').check();
  const ticked = await sku(page, 1);
  await rows(page).nth(2).locator('.product-name').click();
  await page.waitForURL(/\/products\//);
  await page.goBack();
  await page.locator('.selection-bar').waitFor();
  assert.equal(await sku(page, 1), ticked);
  assert.ok(await rows(page).nth(1).getByRole('checkbox').isChecked());
});

journey('a price is struck through only where less is paid', { as: 'buyer', company: 'Nordlicht Handels GmbH' }, async ({ open }) => {
  const page = await open('/catalogue');
  await searched(page);
  await page.locator('.segmented .segment').first().click();
  await page.locator('.card-price strong').first().waitFor();
  const prices = await page.locator('.product-card:visible .card-price').evaluateAll((cards) => {
    const amount = (element) => element && Number(element.textContent.replace(/[^\d.]/g, ''));
    return cards.map((card) => [amount(card.querySelector('strong')), amount(card.querySelector('s'))]);
  });
  const struck = prices.filter(([, listed]) => listed !== null);
  assert.ok(struck.length > 0 && struck.every(([paid, listed]) => paid < listed), JSON.stringify(prices));
});

// The server looks for no such word; the catalogue in the browser does.
journey('a word of any length and every filter fit a phone', { as: 'buyer', size: 'phone', expects: [/400/] }, async ({ open }) => {
  const page = await open(`/catalogue?q=${'W'.repeat(400)}`);
  await page.locator('.page-detail').filter({ hasText: 'WWW' }).waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page is not wider than the screen');
  await page.goto(page.url().replace(/\?.*/, ''));
  await searched(page);
  await page.locator('.page-heading .phone-only button').first().click();
  const foot = page.getByRole('dialog').locator('.dialog-foot .button').last();
  await foot.waitFor();
  const [button, dialog] = [await foot.boundingBox(), await page.getByRole('dialog').boundingBox()];
  assert.ok(button.y + button.height <= dialog.y + dialog.height, 'the button is whole');
});

journey('the whole way by keyboard', { as: 'buyer' }, async ({ open, server, person }) => {
  const api = await client(server, person);
  await api.patch('/cart', { changes: [{ change: 'clear' }] });
  const page = await open('/catalogue');
  await searched(page);
  await page.keyboard.press('/');
  await page.keyboard.type('lamp');
  await page.locator('.page-detail').filter({ hasText: 'lamp' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = await sku(page, 1);
  const sent = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes('/cart'));
  await page.keyboard.press('a');
  await sent;
  assert.deepEqual((await api.get('/cart')).lines.map((line) => line.sku), [second]);
  await page.keyboard.type('48');
  assert.equal(await quantity(page, 1).inputValue(), '48');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/products/${second}`));
});

journey('a row that the keyboard goes to stands clear of head and order bar', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/catalogue');
  await searched(page);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('48');
  await page.locator('.order-bar').waitFor();
  await page.keyboard.press('Escape');
  for (let step = 0; step < 24; step += 1) {
    await page.keyboard.press('ArrowDown');
    const [row, head, bar] = await page.evaluate(() => ['.virtual-row[aria-selected="true"]', '.catalogue-grid .grid-head', '.order-bar'].map((part) => {
      const { top, bottom } = document.querySelector(part).getBoundingClientRect();
      return { top, bottom };
    }));
    assert.ok(row.top >= head.bottom - 1, `row ${step} is under the head: ${row.top} < ${head.bottom}`);
    assert.ok(row.bottom <= bar.top + 1, `row ${step} is under the order bar: ${row.bottom} > ${bar.top}`);
  }
});

journey('without signing in there are no prices, and an invitation', { as: 'signed-out', size: 'phone' }, async ({ open }) => {
  const page = await open('/catalogue?q=lamp');
  await rows(page).first().waitFor();
  assert.equal(await page.locator('.cell-price').count(), 0);
  await page.locator('main').getByRole('link', { name: 'Sign in' }).click();
  await page.waitForURL(/sign-in\?next=/);
});

journey('a search begun on another page goes on while its answer comes', { as: 'buyer' }, async ({ open }) => {
  const page = await open('/orders');
  const field = page.locator('header').getByRole('searchbox');
  await field.pressSequentially('la');
  await page.waitForURL((address) => address.pathname.endsWith('/catalogue'));
  await page.getByRole('heading', { level: 1, name: 'Catalogue' }).waitFor();
  await settled(page);
  await page.keyboard.type('mp');
  await page.waitForURL((address) => address.searchParams.get('q') === 'lamp');
  assert.equal(await field.inputValue(), 'lamp');
});
