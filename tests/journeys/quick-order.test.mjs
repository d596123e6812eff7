// Quick order: pasted, typed and uploaded rows, each accounted for.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { violations } from '../support/accessibility.mjs';
import { client, orderable } from '../support/api.mjs';
import { settled } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { cartHolds } from '../support/until.mjs';

const sku = (page, row) => page.getByRole('row').nth(row).getByRole('combobox');
const quantity = (page, row) => page.getByRole('textbox', { name: `Quantity in row ${row}`, exact: true });

/** As a spreadsheet does it, with the keyboard in the first cell, or another. */
async function paste(page, text, cell = sku(page, 1)) {
  await cell.focus();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Products of this buyer whose rule has a step of more than one. */
async function goods(server, person) {
  const api = await client(server, person);
  const lines = await orderable(api, 60);
  const { page } = await api.get('/products?limit=200&sort=sku');
  const rule = new Map(page.items.map((item) => [item.sku, item.rule]));
  const stepped = lines.filter((line) => rule.get(line.sku).multiple > 1);
  assert.ok(stepped.length >= 3, 'the demo has products with an order multiple');
  return { api, lines: stepped.map((line) => ({ ...line, ...rule.get(line.sku) })) };
}

journey('a paste of good, doubled and bad rows loses none of them', { as: 'buyer' }, async ({ open, server, person }) => {
  const { api, lines: [first, second, third] } = await goods(server, person);
  await api.patch('/cart', { changes: [{ change: 'clear' }] });
  const page = await open('/quick-order');
  await paste(page, [
    'SKU\tQuantity',
    `${first.sku}\t${first.quantity}`,
    `${second.sku}\t${second.quantity}`,
    `${first.sku.toLowerCase()}\t${first.multiple}`,
    `${third.sku}\t${third.quantity + 1}`,
    'NO-SUCH-THING-AT-ALL\t5',
    `${third.sku}\tmany`,
  ].join('\n'));
  await page.getByText('6 rows in, none lost').waitFor();
  await page.getByRole('button', { name: '1 row added' }).waitFor();
  await page.getByRole('button', { name: '2 rows changed' }).waitFor();
  await page.getByRole('button', { name: '3 rows refused' }).waitFor();
  assert.equal(await quantity(page, 1).inputValue(), String(first.quantity + first.multiple));
  await page.getByText('Rows 2 and 4 merged').waitFor();

  // Both neighbours are named, and one tap takes one of them.
  await page.getByRole('button', { name: `Use ${third.quantity + third.multiple}`, exact: true }).click();
  await page.getByRole('button', { name: '2 rows refused' }).waitFor();
  assert.deepEqual(await violations(page), []);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download refused rows' }).click(),
  ]);
  const refused = await readFile(await file.path(), 'utf8');
  assert.match(refused, /NO-SUCH-THING-AT-ALL/);
  assert.equal(refused.trim().split('\r\n').length, 3, 'a head and the two refused rows');

  await page.reload();
  await settled(page);
  await page.getByText('6 rows in, none lost').waitFor();

  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByText('4 rows in the cart').waitFor();
  await page.getByRole('button', { name: '2 rows refused' }).waitFor();
  await cartHolds(api, [
    { sku: first.sku, quantity: first.quantity + first.multiple },
    { sku: second.sku, quantity: second.quantity },
    { sku: third.sku, quantity: third.quantity + third.multiple },
  ]);
});

journey('a column of quantities goes into the quantities, a row into SKU and quantity', { as: 'buyer' }, async ({ open, server, person }) => {
  const { lines: [first, second] } = await goods(server, person);
  const page = await open('/quick-order');
  await paste(page, `${first.sku}\n${second.sku}`);
  await page.getByText('2 rows in, none lost').waitFor();
  await paste(page, `${first.quantity}\n${second.quantity}`, quantity(page, 1));
  await page.getByRole('button', { name: '2 rows added' }).waitFor();
  assert.equal(await quantity(page, 2).inputValue(), String(second.quantity));
  // Into the row of the same SKU: two rows of the paste are one.
  await paste(page, `${first.sku};${first.multiple}`, sku(page, 3));
  await page.getByRole('button', { name: '2 rows changed' }).waitFor();
  assert.equal(await quantity(page, 1).inputValue(), String(first.quantity + first.multiple));
});

journey('a refused quantity stands alone in its field', { as: 'buyer' }, async ({ open, server, person }) => {
  const { lines: [first] } = await goods(server, person);
  const page = await open('/quick-order');
  await paste(page, `Article No.\tDescription\tQty\n${first.sku}\tHoodie, 50 % cotton\t1e3`);
  await page.getByRole('button', { name: '1 row refused' }).waitFor();
  assert.equal(await quantity(page, 1).inputValue(), '1e3');
});

journey('on a phone blank rows are low, and grow with what is typed', { as: 'buyer', size: 'phone' }, async ({ open }) => {
  const page = await open('/quick-order');
  await settled(page);
  const rows = page.locator('.quick-grid .virtual-row:visible');
  await rows.first().waitFor();
  assert.equal(await sku(page, 1).getAttribute('placeholder'), 'SKU');
  assert.equal(await quantity(page, 1).getAttribute('placeholder'), 'Quantity');
  assert.ok((await rows.first().boundingBox()).height < 64);
  await sku(page, 1).fill('APP-BNE-BK');
  await page.waitForFunction(() => {
    const boxes = [...document.querySelectorAll('.quick-grid .virtual-row:not([hidden])')].map((row) => row.getBoundingClientRect());
    return boxes[0].height > 100 && boxes.every((box, index) => index === 0 || box.top >= boxes[index - 1].bottom - 1);
  });
  await page.getByRole('button', { name: 'Clear all rows' }).click();
});

journey('what was cleared comes back', { as: 'buyer' }, async ({ open, server, person }) => {
  const { lines: [first, second] } = await goods(server, person);
  const page = await open('/quick-order');
  await paste(page, `${first.sku}\t${first.quantity}\n${second.sku}\t${second.quantity}`);
  await page.getByText('2 rows in, none lost').waitFor();
  await page.getByRole('button', { name: 'Clear all rows' }).click();
  await page.getByText('2 rows in, none lost').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('2 rows in, none lost').waitFor();
  await sku(page, 1).focus();
  await page.keyboard.press('Control+z');
  assert.equal(await sku(page, 1).inputValue(), '');
});

journey('rows of one product are judged together and become one', { as: 'buyer' }, async ({ open, server, person }) => {
  const { api, lines } = await goods(server, person);
  const first = lines.find((line) => line.quantity > line.multiple) ?? lines[0];
  await api.patch('/cart', { changes: [{ change: 'clear' }] });
  const page = await open('/quick-order');
  const row = `${first.sku}\t${first.quantity}\n`;
  await paste(page, row);
  await page.getByRole('button', { name: '1 row added' }).waitFor();
  // Pasted again it goes into the row that stands there.
  await paste(page, row);
  await page.getByText('2 rows merged').waitFor();
  assert.equal(await quantity(page, 1).inputValue(), String(2 * first.quantity));
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: '1 row added' }).waitFor();
  assert.equal(await quantity(page, 1).inputValue(), String(first.quantity));

  // Typed again it stands by itself; one multiple more is valid with the row before.
  await sku(page, 2).fill(first.sku);
  await quantity(page, 2).fill(String(first.multiple));
  await page.getByRole('button', { name: '2 rows added' }).waitFor();
  await page.getByText('Same product as row 1').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Merge', exact: true }).first().click();
  await page.getByText('2 rows merged').waitFor();
  const sum = first.quantity + first.multiple;
  assert.equal(await quantity(page, 1).inputValue(), String(sum));

  // What the cart has counts as well.
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await cartHolds(api, [{ sku: first.sku, quantity: sum }]);
  await page.getByRole('button', { name: 'Hide what is in the cart' }).click();
  await paste(page, `${first.sku}\t${first.multiple}\n`);
  await page.getByRole('button', { name: '1 row added' }).waitFor();
  await quantity(page, 1).fill(String(first.multiple + 1));
  const written = (units) => units.toLocaleString('en');
  await page.getByText(`${written(sum + first.multiple + 1)} with the ${written(sum)} in your cart`).waitFor();
});

journey('what the server refuses of several lines is named, the others are kept', { as: 'buyer', expects: [/422/] }, async ({ open, server, person }) => {
  const { api, lines: [first, second, third] } = await goods(server, person);
  await api.patch('/cart', { changes: [{ change: 'clear' }] });
  const page = await open('/quick-order');
  const problem = { type: '/problems/invalid-value', title: 'Not acceptable', status: 422, detail: 'This line is not taken.' };
  await page.route((url) => url.pathname.endsWith('/api/v1/cart'), (route) => {
    const refused = route.request().method() === 'PATCH' && route.request().postData().includes(second.sku);
    if (!refused) return route.fallback();
    return route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(problem) });
  });
  const wanted = [first, second, third].map(({ sku, quantity }) => ({ sku, quantity }));
  await paste(page, wanted.map(({ sku, quantity }) => `${sku}\t${quantity}`).join('\n'));
  await page.getByRole('button', { name: '3 rows added' }).waitFor();
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByText(`${second.quantity.toLocaleString('en')} × ${second.sku}: This line is not taken.`).waitFor();
  await cartHolds(api, [wanted[0], wanted[2]]);
});

journey('an order is typed by keyboard alone', { as: 'approver' }, async ({ open, server, person }) => {
  const { lines: [first, second] } = await goods(server, person);
  const page = await open('/quick-order');
  await sku(page, 1).focus();
  await page.keyboard.type(first.sku);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(await sku(page, 1).inputValue(), first.sku);
  // On to the quantity, which is not missed before there was time to type it.
  await page.waitForFunction(() => document.activeElement.getAttribute('aria-label') === 'Quantity in row 1');
  await page.waitForTimeout(300);
  assert.equal(await page.getByText('Quantity missing').count(), 0);
  await page.keyboard.type(String(first.quantity));
  await page.getByRole('button', { name: '1 row added' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.getAttribute('aria-label') === 'Quantity in row 2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(second.sku);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(String(second.quantity));
  await page.getByRole('button', { name: '2 rows added' }).waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await quantity(page, 2).inputValue(), '');
  await page.getByText('Quantity missing').waitFor();
});

journey('Escape takes back what was typed since a field was entered, and no more', { as: 'buyer' }, async ({ open, server, person }) => {
  const { lines: [first] } = await goods(server, person);
  const page = await open('/quick-order');
  await sku(page, 1).fill(first.sku);
  await quantity(page, 1).fill(String(first.quantity));
  await page.getByRole('button', { name: '1 row added' }).waitFor();
  await sku(page, 1).focus();
  await page.keyboard.press('Escape');
  assert.equal(await sku(page, 1).inputValue(), first.sku);
  await page.keyboard.press('End');
  await page.keyboard.type('XX');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  assert.equal(await sku(page, 1).inputValue(), first.sku);
});

journey('a suggestion that is pressed leads on to the quantity too', { as: 'buyer' }, async ({ open, server, person }) => {
  const { lines: [first] } = await goods(server, person);
  const page = await open('/quick-order');
  await sku(page, 1).focus();
  await page.keyboard.type(first.sku);
  await page.getByRole('option', { name: first.sku }).first().click();
  await page.keyboard.type(String(first.quantity));
  await page.getByRole('button', { name: '1 row added' }).waitFor();
  assert.equal(await sku(page, 1).inputValue(), first.sku);
  assert.equal(await quantity(page, 1).inputValue(), String(first.quantity));
});

journey('a row is refused once its SKU is left, and marks the field that is wrong', { as: 'buyer' }, async ({ open, server, person }) => {
  const { lines: [first] } = await goods(server, person);
  const page = await open('/quick-order');
  const marked = async () => [await sku(page, 1).getAttribute('aria-invalid'), await quantity(page, 1).getAttribute('aria-invalid')];
  await sku(page, 1).focus();
  await page.keyboard.type('NO-SUCH-THING-AT-ALL');
  await page.waitForTimeout(300);
  assert.equal(await page.getByText('No such SKU').count(), 0);
  assert.deepEqual(await marked(), [null, null]);
  await page.keyboard.press('Tab');
  await page.getByText('No such SKU').first().waitFor();
  await page.getByRole('button', { name: '1 row refused' }).waitFor();
  assert.deepEqual(await marked(), ['true', null]);

  await sku(page, 1).fill(first.sku);
  await quantity(page, 1).fill(String(first.quantity + 1));
  await page.getByRole('button', { name: '1 row refused' }).waitFor();
  assert.deepEqual(await marked(), [null, 'true']);
  assert.deepEqual(await violations(page), []);
});

journey('rows typed below those of a spreadsheet keep their quantities', { as: 'buyer' }, async ({ open, server, person }) => {
  const { lines: [first, second, third] } = await goods(server, person);
  const page = await open('/quick-order');
  await page.getByRole('button', { name: 'Paste rows' }).click();
  const rows = [`${first.sku}\t${first.quantity}`, `${second.sku.toLowerCase()} ${second.quantity}`, `${third.sku} ; ${third.quantity}`];
  await page.getByRole('dialog').getByRole('textbox').fill(rows.join('\n'));
  await page.getByRole('button', { name: 'Check these rows' }).click();
  await page.getByRole('button', { name: '3 rows added' }).waitFor();
  assert.equal(await quantity(page, 2).inputValue(), String(second.quantity));
  assert.equal(await quantity(page, 3).inputValue(), String(third.quantity));
});

journey('files that cannot be read say what to do', { as: 'buyer' }, async ({ open, server, person }) => {
  const { lines: [first] } = await goods(server, person);
  const page = await open('/quick-order');
  const upload = (name, buffer) => page.locator('.upload input').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await upload('order.xlsx', Buffer.from('PK\u0003\u0004 and more'));
  await page.getByText('order.xlsx is an Excel workbook.').waitFor();
  await upload('latin.csv', Buffer.from('SKU;Menge\nGl\u00fchlampe;5\n', 'latin1'));
  await page.getByText('The letters of latin.csv cannot be told').waitFor();
  await upload('empty.csv', Buffer.alloc(0));
  await page.getByText('empty.csv holds no rows.').waitFor();
  await upload('half.csv', Buffer.from(`SKU,Quantity\n${first.sku},${first.quantity}\n"${first.sku},12`));
  await page.getByText('may have been cut off').waitFor();
  await upload('utf16.csv', Buffer.from(`\ufeff${first.sku}\t${first.quantity}\n`, 'utf16le'));
  await page.getByText('1 row read from utf16.csv').waitFor();
});
