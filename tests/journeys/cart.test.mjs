// The cart: lines held to the rules, mended, put aside, brought back; the same in two tabs.

import assert from 'node:assert/strict';

import { violations } from '../support/accessibility.mjs';
import { client, orderable } from '../support/api.mjs';
import { visit } from '../support/browser.mjs';
import { unreachable } from '../support/faults.mjs';
import { journey } from '../support/journey.mjs';
import { cartHolds } from '../support/until.mjs';

/** A cart of three lines, the last of them off its rule. */
async function filled(server, person) {
  const api = await client(server, person);
  const lines = await orderable(api, 60);
  const { page } = await api.get('/products?limit=200&sort=sku');
  const rule = new Map(page.items.map((item) => [item.sku, item.rule]));
  const [first, second, third] = lines.filter((line) => rule.get(line.sku).multiple > 1);
  const set = ({ sku, quantity }) => ({ change: 'set', sku, quantity });
  const changes = [{ change: 'clear' }, set(first), set(second), set({ ...third, quantity: third.quantity + 1 })];
  await api.patch('/cart', { changes });
  return { api, first, second, third, multiple: rule.get(third.sku).multiple };
}

const line = (page, { sku }) => page.locator('.cart-line', { hasText: sku });

journey('a line off its rule names both neighbours and is mended by one tap', { as: 'buyer' }, async ({ open, server, person }) => {
  const { api, third, multiple } = await filled(server, person);
  const page = await open('/cart');
  const off = line(page, third);
  await off.getByText(new RegExp(`multiple of ${multiple}`)).waitFor();
  assert.deepEqual(await violations(page), []);
  await off.getByRole('button', { name: `Use ${third.quantity + multiple}`, exact: true }).click();
  await page.getByRole('link', { name: 'Checkout' }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  const cart = await api.get('/cart');
  assert.equal(cart.lines.find(({ sku }) => sku === third.sku).quantity, third.quantity + multiple);
});

journey('what is typed is never rounded', { as: 'buyer' }, async ({ open, server, person }) => {
  const { first } = await filled(server, person);
  const page = await open('/cart');
  const field = line(page, first).getByRole('textbox');
  await field.fill(String(first.quantity + 1));
  await line(page, first).getByRole('button', { name: /^Use / }).first().waitFor();
  assert.equal(await field.inputValue(), String(first.quantity + 1));
  await page.reload();
  assert.equal(await line(page, first).getByRole('textbox').inputValue(), String(first.quantity + 1));
});

journey('what is no quantity is to be corrected, and no older quantity is ordered in its place', { as: 'approver' }, async ({ open, server, person }) => {
  const { api, first, second } = await filled(server, person);
  const set = ({ sku, quantity }) => ({ change: 'set', sku, quantity });
  await api.patch('/cart', { changes: [{ change: 'clear' }, set(first), set(second)] });
  const page = await open('/cart');
  const checkout = page.getByRole('link', { name: 'Checkout' });
  const field = line(page, first).getByRole('textbox');
  await checkout.waitFor();
  for (const typed of ['12x', '', '-240', '0']) {
    await field.fill(typed);
    await page.getByText('1 line to correct').first().waitFor();
    await checkout.waitFor({ state: 'detached' });
    assert.equal(await page.getByText('Saved', { exact: true }).count(), 0);
    await page.reload();
    await page.getByText('1 line to correct').first().waitFor();
    assert.equal(await field.inputValue(), typed, 'kept as it was typed');
    assert.equal(await checkout.count(), 0);
  }
  // Not by the way around the cart either.
  const around = await open('/checkout');
  await around.getByRole('link', { name: 'Fix in the cart' }).waitFor();
  await line(page, first).getByRole('button', { name: `Use ${first.quantity}`, exact: true }).click();
  await checkout.waitFor();
  assert.equal(await field.inputValue(), String(first.quantity));
  await field.fill('0');
  await line(page, first).locator('.cart-notes').getByRole('button', { name: `Remove ${first.sku}` }).click();
  await line(page, first).waitFor({ state: 'detached' });
  await cartHolds(api, [{ sku: second.sku, quantity: second.quantity }]);
});

journey('what is no quantity on a line off its rule is mended by valid quantities alone', { as: 'buyer' }, async ({ open, server, person }) => {
  const { third, multiple } = await filled(server, person);
  const page = await open('/cart');
  await line(page, third).getByRole('textbox').fill('abc');
  const fixes = line(page, third).getByRole('button', { name: /^Use / });
  await fixes.first().waitFor();
  const expected = [third.quantity, third.quantity + multiple].map((quantity) => `Use ${quantity}`);
  assert.deepEqual((await fixes.allInnerTexts()).filter((words) => !expected.includes(words)), []);
});

journey('the keyboard stays where it was when its line goes', { as: 'buyer' }, async ({ open, server, person }) => {
  const { first, second, third } = await filled(server, person);
  const page = await open('/cart');
  const focused = (sku) => page.waitForFunction((sku) => document.activeElement.closest('.cart-line')?.textContent.includes(sku), sku);
  await line(page, second).getByRole('button', { name: 'Remove' }).press('Enter');
  await line(page, second).waitFor({ state: 'detached' });
  await focused(third.sku);
  await line(page, third).getByRole('button', { name: 'Save for later' }).press('Enter');
  await focused(first.sku);
  await page.getByRole('button', { name: 'Clear cart' }).press('Enter');
  await line(page, first).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement !== document.body);
});

journey('lines are removed, cleared and put aside, and come back', { as: 'buyer', size: 'phone' }, async ({ open, server, person }) => {
  const { api, first, second, third } = await filled(server, person);
  const page = await open('/cart');
  await page.getByRole('button', { name: `Remove ${first.sku}` }).click();
  await line(page, first).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await line(page, first).waitFor();

  await page.getByRole('button', { name: 'Clear cart' }).click();
  await page.getByText('Your cart is empty').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await line(page, second).waitFor();

  await page.getByRole('button', { name: `Save for later: ${second.sku}` }).click();
  await page.getByRole('heading', { name: 'Saved for later' }).waitFor();
  await page.getByRole('button', { name: 'Move to cart' }).click();
  await line(page, second).waitFor();

  // The invalid one is parked, never dropped.
  await page.getByRole('button', { name: 'Save 1 line for later and check out' }).click();
  await page.waitForURL(/\/checkout$/);
  await cartHolds(api, [{ sku: third.sku, quantity: third.quantity + 1 }], { aside: true });
  assert.equal((await api.get('/cart')).lines.length, 2);
});

journey('a change waits for the server and is the same in two tabs', { as: 'approver', expects: [/Failed to load|ERR_/] }, async ({ open, address, server, person }) => {
  const { api, first } = await filled(server, person);
  const page = await open('/cart');
  const other = await open('/cart');
  await line(page, first).waitFor();
  const end = await unreachable(page, '/api/v1/cart');
  await line(page, first).getByRole('button', { name: 'One step more' }).click();
  await page.getByText('Kept in this browser, will be sent').waitFor();
  const more = await line(page, first).getByRole('textbox').inputValue();
  assert.notEqual(more, String(first.quantity));
  await other.waitForFunction(
    ([sku, quantity]) => [...document.querySelectorAll('.cart-line')].some((line) => line.textContent.includes(sku) && line.querySelector('input').value === quantity),
    [first.sku, more],
  );
  await end();
  await visit(page, address('/cart'));
  await page.getByText('Saved', { exact: true }).waitFor();
  const cart = await api.get('/cart');
  assert.equal(String(cart.lines.find(({ sku }) => sku === first.sku).quantity), more);
});

journey('another country than that of the address is told in cart and checkout, and switched by one press', { as: 'buyer' }, async ({ open, address, server, person }) => {
  const { api } = await filled(server, person);
  const [{ country }] = await api.get('/company/addresses');
  const { markets } = await api.get('/settings');
  const other = markets.find((market) => market.country !== country).country.toLowerCase();
  const page = await open();
  const elsewhere = (place) => address(place).replace(/\/[a-z]{2}-([a-z]{3})\//, `/${other}-$1/`);
  for (const place of ['/cart', '/checkout']) {
    await page.goto(elsewhere(place));
    const change = page.getByRole('button', { name: /^Show for / });
    await change.click();
    await page.waitForURL((now) => now.pathname.includes(`/${country.toLowerCase()}-`));
    await change.waitFor({ state: 'detached' });
  }
});
