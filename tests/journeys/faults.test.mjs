// A bad day: the server is gone, slow, or talks nonsense; two presses, two tabs, a reload in the
// middle, a session that ends in checkout. Nothing is lost and nothing happens twice.

import assert from 'node:assert/strict';

import { account } from '../support/accounts.mjs';
import { client, orderable } from '../support/api.mjs';
import { settled } from '../support/browser.mjs';
import { answerLost, failing, sessionExpires, slow, unreachable } from '../support/faults.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';
import { until } from '../support/until.mjs';

const text = await texts('en');

/** Places that are drawn from one answer of the server. */
const places = [
  { as: 'buyer', place: '/orders', asks: '/api/v1/orders' },
  { as: 'buyer', place: '/account/company', asks: '/api/v1/company' },
  { as: 'buyer', place: '/account/addresses', asks: '/api/v1/company/addresses' },
  { as: 'company_admin', place: '/account/users', asks: '/api/v1/company/users' },
  { as: 'channel_manager', place: '/companies', asks: '/api/v1/companies' },
  { as: 'channel_manager', place: '/imports', asks: '/api/v1/imports' },
];

for (const { as: role, place, asks } of places) {
  journey(`${place}: the server is gone, talks nonsense, fails, and is back`, { as: role, expects: [/503|ERR_|Failed/] }, async ({ open, address }) => {
    const page = await open();
    const again = page.locator('main').getByRole('button', { name: text('common-try-again') });
    let end = await unreachable(page, asks);
    await page.goto(address(place));
    await page.getByText(text('common-offline-title')).waitFor();
    await end();

    const nonsense = (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"items": "no list"' });
    const matches = (url) => url.href.includes(asks);
    await page.route(matches, nonsense);
    await again.click();
    await page.getByText(text('common-unreadable-title')).waitFor();
    await page.unroute(matches, nonsense);

    end = await failing(page, asks, { times: 1 });
    await Promise.all([page.waitForResponse((answer) => answer.status() === 503), again.click()]);
    await again.waitFor();
    await end();
    await again.click();
    await again.waitFor({ state: 'detached' });
    await settled(page);
  });

  journey(`${place}: a slow server, and a skeleton until it answers`, { as: role }, async ({ open, address }) => {
    const page = await open();
    const end = await slow(page, asks, 1500);
    await page.goto(address(place));
    await page.locator('main .skeleton').first().waitFor();
    await settled(page);
    assert.equal(await page.locator('main').getByRole('button', { name: text('common-try-again') }).count(), 0);
    await end();
  });
}

/** Lists that come page by page, and how one row of them is found. */
const lists = [
  { as: 'channel_manager', place: '/orders', asks: '/api/v1/orders', row: 'tbody tr' },
  { as: 'channel_manager', place: '/companies', asks: '/api/v1/companies', row: 'tbody tr' },
  { as: 'channel_manager', place: '/imports', asks: '/api/v1/imports', row: '.import-past' },
];

for (const { as: role, place, asks, row } of lists) {
  journey(`${place}: the next page does not come, and the rows that are here stay`, { as: role, expects: [/503/] }, async ({ open, address }) => {
    const page = await open();
    await page.route((url) => url.pathname === asks, (route) => {
      const url = new URL(route.request().url());
      url.searchParams.set('limit', '3');
      return route.continue({ url: url.href });
    });
    await page.goto(address(place));
    const rows = page.locator('main').locator(row);
    const hold = (count) => until(async () => (await rows.count()) === count, `${count} rows`);
    await hold(3);
    const first = await rows.first().elementHandle();
    const more = page.getByRole('button', { name: text('orders-more') });
    const again = page.locator('main').getByRole('button', { name: text('common-try-again') });

    const end = await failing(page, asks);
    await more.click();
    await again.waitFor();
    await hold(3);
    await end();
    await again.click();
    await hold(6);
    await again.waitFor({ state: 'detached' });
    assert.ok(await first.evaluate((row) => row.isConnected), 'the first rows are the same elements');
  });
}

/** A cart that can be placed, and the number of orders so far. */
async function ready(server, person) {
  const api = await client(server, person);
  const lines = await orderable(api, 2);
  const { user } = await api.get('/session');
  const [{ id: ship_to }] = await api.get('/company/addresses');
  for (let times = 1; times <= 256; times *= 2) {
    const wanted = lines.map(({ sku, quantity }, index) => ({ sku, quantity: index ? quantity * times : quantity }));
    const { evaluation } = await api.post('/orders/check', { lines: wanted, currency: user.company.currency, ship_to, requested_date: null });
    if (evaluation.shortfall) continue;
    await api.patch('/cart', { changes: [{ change: 'clear' }, ...wanted.map((line) => ({ change: 'set', ...line }))] });
    const { total } = await api.get('/orders?limit=1');
    const placed = async () => (await api.get('/orders?limit=1')).total - total;
    return { api, placed };
  }
  throw new Error('the order minimum is out of reach');
}

/** The first product of the cart costs this company one more from now on, in every quantity. */
async function dearer(server, api) {
  const { user } = await api.get('/session');
  const { lines: [{ sku }] } = await api.get('/cart');
  const { offer } = await api.get(`/products/${encodeURIComponent(sku)}`);
  const rows = offer.price.map(({ minimum_quantity, unit_price: { amount, currency } }) =>
    ['dearer', currency, user.company.id, sku, minimum_quantity, (Number(amount) + 1).toFixed(2)].join(','));
  const manager = await client(server, await account(server, 'channel_manager'));
  const file = ['price_list,currency,company,sku,minimum_quantity,unit_price', ...rows, ''].join('\n');
  const report = await manager.postFile('/imports?kind=prices&mode=all_or_nothing', file);
  assert.equal(report.added, rows.length, JSON.stringify(report));
}

/** The stock of the first product of the cart is gone in every warehouse. */
async function soldOut(server, api) {
  const { lines: [{ sku }] } = await api.get('/cart');
  const { warehouses } = await api.get('/settings');
  const rows = warehouses.map(({ code }) => [code, sku, 0].join(','));
  const manager = await client(server, await account(server, 'channel_manager'));
  const file = ['warehouse,sku,on_hand', ...rows, ''].join('\n');
  const report = await manager.postFile('/imports?kind=stock&mode=all_or_nothing', file);
  assert.equal(report.refused, 0, JSON.stringify(report));
  assert.ok(report.changed > 0, JSON.stringify(report));
}

/** Types the password into the dialog that asks for it over the page. */
async function signInAgain(page, person) {
  const dialog = page.getByRole('dialog');
  await dialog.getByText(text('sign-in-again-detail')).waitFor();
  assert.equal(await dialog.getByLabel(text('sign-in-email')).inputValue(), person.email);
  await page.waitForFunction(() => document.activeElement.type === 'password');
  await dialog.getByLabel(text('sign-in-password')).fill(person.password);
  await dialog.getByLabel(text('sign-in-password')).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

/** The button that places the order, whatever its total. */
const place = (page) => page.getByRole('button', { name: text('checkout-place') });

journey('a server that says nothing of the house: the header names the market all the same', { size: 'phone', expects: [/ERR_|Failed/] }, async ({ context, open }) => {
  await unreachable(context, '/api/');
  const page = await open('/calculators/ladder');
  await page.getByRole('button', { name: 'Germany' }).waitFor();
});

journey('the answer to the order is lost: trying again is the same order', { as: 'buyer', expects: [/ERR_|Failed/] }, async ({ open, server, person }) => {
  const { placed } = await ready(server, person);
  const page = await open('/checkout');
  const end = await answerLost(page, '/api/v1/orders', { method: 'POST', times: Infinity });
  // The check is a POST as well, and must get through.
  const check = (route) => route.continue();
  await page.route((url) => url.pathname.endsWith('/orders/check'), check);
  await page.reload();
  await settled(page);
  await place(page).click();
  await page.getByText(text('checkout-unknown')).waitFor();
  await end();
  assert.equal(await placed(), 1, 'the server has placed it');
  // A reload in the middle forgets nothing.
  await page.reload();
  await settled(page);
  await page.getByText(text('checkout-unknown')).waitFor();
  await page.getByRole('button', { name: text('checkout-try-again'), exact: true }).click();
  await page.waitForURL(/\/orders\/[^/]+\?placed=1$|\/orders\/[^/]+$/);
  assert.equal(await placed(), 1);
});

journey('an order of unknown fate is told in the cart, and withdrawn when it never arrived', { as: 'approver', expects: [/ERR_|Failed/] }, async ({ open, address, server, person }) => {
  const { placed } = await ready(server, person);
  const page = await open('/checkout');
  await place(page).waitFor();
  const unplaced = (route) => (new URL(route.request().url()).pathname === '/api/v1/orders' ? route.abort('connectionrefused') : route.fallback());
  await page.route('**/api/v1/orders', unplaced);
  await place(page).click();
  await page.getByText(text('checkout-unknown')).waitFor();
  // Prices and names stay in sight.
  assert.equal(await page.locator('.order-lines tbody tr').first().locator('td').count(), 4);
  await page.goto(address('/cart'));
  await page.getByRole('link', { name: text('cart-order-waiting-open') }).click();
  await page.getByRole('button', { name: text('checkout-withdraw'), exact: true }).click();
  await page.getByText(text('checkout-withdrawn')).waitFor();
  await page.unroute('**/api/v1/orders', unplaced);
  assert.equal(await placed(), 0);
  await place(page).click();
  await page.waitForURL(/\/orders\/[^/]+/);
  assert.equal(await placed(), 1);
});

journey('an order of unknown fate that has arrived stands, and leaves what was added to the cart since', { as: 'company_admin', expects: [/ERR_|Failed/] }, async ({ open, server, person }) => {
  const { api, placed } = await ready(server, person);
  const [line] = (await api.get('/cart')).lines;
  const page = await open('/checkout');
  await place(page).waitFor();
  const end = await answerLost(page, '/api/v1/orders', { method: 'POST', times: 1 });
  await place(page).click();
  await page.getByText(text('checkout-unknown')).waitFor();
  await end();
  await api.patch('/cart', { changes: [{ change: 'add', ...line }] });
  await page.getByRole('button', { name: text('checkout-withdraw'), exact: true }).click();
  await page.waitForURL(/\/orders\/[^/]+/);
  await page.getByText(text('checkout-had-arrived')).waitFor();
  assert.equal(await placed(), 1);
  assert.deepEqual((await api.get('/cart')).lines, [line]);
});

journey('a changed cart keeps what an earlier order did not take', { as: 'buyer', expects: [/ERR_|Failed/] }, async ({ open, address, server, person }) => {
  const { api, placed } = await ready(server, person);
  const [first] = (await api.get('/cart')).lines;
  const page = await open('/checkout');
  await place(page).waitFor();
  const end = await unreachable(page, '/api/v1/orders');
  await place(page).click();
  await page.getByText(text('checkout-unknown')).waitFor();
  await end();
  await api.patch('/cart', { changes: [{ change: 'add', ...first }] });
  await page.goto(address('/checkout'));
  await page.getByRole('button', { name: text('checkout-try-again'), exact: true }).click();
  await page.waitForURL(/\/orders\/[^/]+/);
  assert.equal(await placed(), 1);
  assert.deepEqual((await api.get('/cart')).lines, [first]);
});

journey('the server does not say who it is that asks: told, asked again, and at once when the network is back', { as: 'buyer', expects: [/503|ERR_|Failed/] }, async ({ open, address, server, person, context }) => {
  await ready(server, person);
  const page = await open();
  const again = page.locator('main').getByRole('button', { name: text('common-try-again') });
  // Here for the first time; who was here before begins with what the server said then.
  const visitAnew = async () => {
    await page.evaluate(() => localStorage.clear());
    await page.reload();
  };
  let end = await failing(page, '/api/v1/session', { times: 1 });
  await page.goto(address('/cart'));
  await again.click();
  await page.locator('.cart-line').first().waitFor();
  await end();
  // By itself after a pause.
  end = await failing(page, '/api/v1/session', { times: 1 });
  await visitAnew();
  await again.waitFor();
  await page.locator('.cart-line').first().waitFor({ timeout: 15_000 });
  await end();
  // And when the network is back.
  end = await unreachable(page, '/api/v1/session');
  await visitAnew();
  await again.waitFor();
  await end();
  await context.setOffline(true);
  await context.setOffline(false);
  await page.locator('.cart-line').first().waitFor({ timeout: 5000 });
});

journey('a date that is over leaves the lines of the order in sight', { as: 'buyer' }, async ({ open, server, person }) => {
  await ready(server, person);
  const page = await open('/checkout');
  await place(page).waitFor();
  await page.getByLabel(text('order-requested-date')).fill('2020-01-01');
  await page.getByText(text('checkout-date-past')).waitFor();
  await page.waitForTimeout(600);
  assert.ok(await page.locator('.order-lines').isVisible());
  assert.equal(await page.locator('main').getByRole('button', { name: text('common-try-again') }).count(), 0);
  assert.ok(await place(page).isDisabled());
});

journey('two presses are one order', { as: 'approver' }, async ({ open, server, person }) => {
  const { placed } = await ready(server, person);
  const page = await open('/checkout');
  await place(page).dblclick();
  await page.waitForURL(/\/orders\/[^/]+$|\/orders\/[^/]+\?placed=1$/);
  assert.equal(await placed(), 1);
});

journey('two tabs are one order', { as: 'company_admin', expects: [/4\d\d/] }, async ({ open, server, person }) => {
  const { placed } = await ready(server, person);
  const [page, other] = [await open('/checkout'), await open('/checkout')];
  await place(page).waitFor();
  await place(other).waitFor();
  await Promise.all([place(page).click(), place(other).click().catch(() => {})]);
  await page.waitForURL(/\/orders\//);
  await page.waitForTimeout(500);
  assert.equal(await placed(), 1);
});

journey('the session ends in checkout: nothing that was typed is lost', { as: 'buyer', expects: [/401/] }, async ({ open, server, person, context }) => {
  const { api, placed } = await ready(server, person);
  const page = await open('/checkout');
  await page.getByLabel(text('orders-po-number')).fill('PO-KEPT-1');
  await page.getByLabel(text('order-note')).fill('Ring at gate 3');
  await place(page).waitFor();
  await sessionExpires(context);
  await place(page).click();
  await signInAgain(page, person);
  assert.equal(await page.getByLabel(text('orders-po-number')).inputValue(), 'PO-KEPT-1');
  assert.equal(await page.getByLabel(text('order-note')).inputValue(), 'Ring at gate 3');
  // The server has turned it away for certain: the order may still be changed.
  assert.equal(await page.getByText(text('checkout-unknown')).count(), 0);
  assert.ok(await page.getByLabel(text('order-note')).isEditable());
  await place(page).click();
  await page.waitForURL(/\/orders\/[^/]+/);
  assert.equal(await placed(), 1);
  const { items } = await api.get('/orders?q=PO-KEPT-1');
  assert.equal(items.length, 1);
});

journey('the session ends before checkout knows its numbers: they come after signing in', { as: 'buyer', expects: [/401/] }, async ({ open, server, person, context }) => {
  const { placed } = await ready(server, person);
  const page = await open('/checkout');
  await place(page).waitFor();
  await sessionExpires(context);
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel(text('order-requested-date')).fill(inAMonth);
  await signInAgain(page, person);
  assert.equal(await page.getByLabel(text('order-requested-date')).inputValue(), inAMonth);
  await place(page).click();
  await page.waitForURL(/\/orders\/[^/]+/);
  assert.equal(await placed(), 1);
});

journey('the price changes between the look and the press: shown, and placed only when confirmed', { as: 'buyer', expects: [/409/] }, async ({ open, server, person }) => {
  const { api, placed } = await ready(server, person);
  const page = await open('/checkout');
  await place(page).waitFor();
  await dearer(server, api);
  await place(page).click();
  await page.getByText(text('checkout-changed')).waitFor();
  assert.equal(await placed(), 0, 'nothing at a price that nobody saw');
  await page.getByRole('button', { name: text('checkout-confirm') }).click();
  await page.waitForURL(/\/orders\/[^/]+/);
  assert.equal(await placed(), 1);
});

journey('the stock goes between the look and the press: shown, and placed only when confirmed', { as: 'buyer', expects: [/409/] }, async ({ open, server, person }) => {
  const { api, placed } = await ready(server, person);
  const page = await open('/checkout');
  await place(page).waitFor();
  await soldOut(server, api);
  await place(page).click();
  await page.getByText(text('checkout-stock-changed')).waitFor();
  assert.equal(await placed(), 0, 'nothing with a promise that nobody saw');
  await page.getByRole('button', { name: text('checkout-confirm') }).click();
  await page.waitForURL(/\/orders\/[^/]+/);
  assert.equal(await placed(), 1);
});

journey('what another device has ordered out of the cart is told, and not ordered again', { as: 'buyer', expects: [/409/] }, async ({ open, server, person }) => {
  const { api, placed } = await ready(server, person);
  const page = await open('/checkout');
  await place(page).waitFor();
  const { lines } = await api.get('/cart');
  const { user } = await api.get('/session');
  const [{ id: ship_to }] = await api.get('/company/addresses');
  const order = { lines, currency: user.company.currency, ship_to, requested_date: null };
  const { evaluation } = await api.post('/orders/check', order);
  await api.post('/orders', { ...order, incoterm: 'DAP', confirmed_total: evaluation.goods_total, from_cart: true });
  await place(page).click();
  const skus = lines.map(({ sku }) => sku).join(', ');
  await page.getByText(text('order-not-in-cart', { skus })).waitFor();
  await page.getByText(text('checkout-empty'), { exact: true }).waitFor();
  assert.equal(await placed(), 1);
});

journey('a price that changed since the cart was seen is told at checkout', { as: 'buyer' }, async ({ open, server, person }) => {
  const { api, placed } = await ready(server, person);
  let page = await open('/cart');
  await page.locator('.cart-line').first().waitFor();
  await dearer(server, api);
  page = await open('/checkout');
  await page.getByText(text('checkout-price-changed')).waitFor();
  await page.getByRole('button', { name: text('checkout-confirm') }).click();
  await page.waitForURL(/\/orders\/[^/]+/);
  assert.equal(await placed(), 1);
});

journey('a page that is left before its change is answered takes nothing down with it', { as: 'company_admin' }, async ({ open, server, person }) => {
  const page = await open('/account/users');
  const row = page.locator('.person', { has: page.getByRole('button', { name: /^Block / }) }).first();
  const email = await row.locator('.person-email').innerText();
  const end = await slow(page, '/api/v1/company/users/', 1000);
  const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
  await row.getByRole('combobox').selectOption('approver');
  await page.getByRole('link', { name: text('common-orders'), exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: text('common-orders') }).waitFor();
  await answered;
  await end();
  const users = await (await client(server, person)).get('/company/users');
  assert.equal(users.find((user) => user.email === email).role, 'approver');
  // Whatever the answer set off has run by then, and the app still goes where it is told.
  await page.getByRole('link', { name: text('common-catalogue'), exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: text('common-catalogue') }).waitFor();
});

journey('a reload in the middle of checkout keeps what was typed', { as: 'approver', size: 'phone' }, async ({ open, server, person }) => {
  await ready(server, person);
  const page = await open('/checkout');
  await page.getByLabel(text('orders-po-number')).fill('PO-KEPT-2');
  await page.reload();
  await settled(page);
  assert.equal(await page.getByLabel(text('orders-po-number')).inputValue(), 'PO-KEPT-2');
});

journey('checkout names its products as soon as the catalogue has come', { as: 'buyer' }, async ({ open, address, server, person }) => {
  await ready(server, person);
  const page = await open();
  const end = await slow(page, '/api/v1/catalogue/snapshot', 2500);
  await page.goto(address('/checkout'));
  const name = page.locator('.order-lines tbody tr').first().locator('td').first().locator('div').first();
  await name.waitFor({ state: 'attached' });
  await name.filter({ hasText: /\w/ }).waitFor();
  await end();
});
