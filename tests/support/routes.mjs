// Every place a person can go, named as in the menu: what screens photograph and axe reads.
//
// `path` may name something that the demo holds: `facts` finds it out once. `then` is done there before
// anybody looks; by whom, `by` says: for others there is nothing new to see.

import { account } from './accounts.mjs';
import { client, orderable } from './api.mjs';

/** Who looks: nobody signed in, and every role of the API. */
export const roles = ['signed-out', 'buyer', 'approver', 'company_admin', 'sales_rep', 'channel_manager', 'trainer'];

/** A calculator says little before it has something to work out. */
async function showExample(page) {
  const result = page.locator('.calculator-result');
  await result.locator('.state .button').click();
  await result.locator('.state').waitFor({ state: 'hidden' });
  // The notice would stand before what is looked at.
  await page.locator('.notice button').last().click();
  // Where a person begins to look.
  await page.evaluate(() => scrollTo(0, 0));
}

/** Rows that are added, changed and refused. */
async function pasteRows(page, { lines }) {
  const [first, second, third] = lines;
  const rows = [
    `${first.sku}\t${first.quantity * 2}`,
    `${second.sku}\t${second.quantity}`,
    `${second.sku}\t${second.quantity}`,
    `${third.sku}\t1`,
    'NO-SUCH-THING-AT-ALL\t5',
    `${third.sku}\tmany`,
  ];
  await page.getByRole('row').nth(1).getByRole('combobox').focus();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, rows.join('\n'));
  await page.getByRole('row').nth(5).getByRole('combobox').waitFor();
}

export const routes = [
  { name: 'catalogue', path: () => '/catalogue' },
  { name: 'catalogue-search', path: () => '/catalogue?q=la' },
  { name: 'catalogue-nothing-found', path: () => '/catalogue?q=zzzzqqqq' },
  { name: 'product', path: ({ sku }) => `/products/${encodeURIComponent(sku)}` },
  { name: 'product-unknown', path: () => '/products/NO-SUCH-SKU' },
  { name: 'calculators', path: () => '/calculators' },
  { name: 'landed-cost', path: () => '/calculators/landed-cost', then: showExample, by: ['signed-out', 'buyer'] },
  { name: 'quick-order', path: () => '/quick-order' },
  { name: 'quick-order-filled', path: () => '/quick-order', then: pasteRows, by: ['buyer'] },
  { name: 'cart', path: () => '/cart' },
  { name: 'checkout', path: () => '/checkout' },
  { name: 'orders', path: () => '/orders' },
  { name: 'order', path: ({ order }) => `/orders/${order}` },
  { name: 'account', path: () => '/account' },
  { name: 'account-company', path: () => '/account/company' },
  { name: 'account-addresses', path: () => '/account/addresses' },
  { name: 'account-users', path: () => '/account/users' },
  { name: 'account-links', path: () => '/account/links' },
  { name: 'rebates-earned', path: () => '/rebates' },
  { name: 'companies', path: () => '/companies' },
  { name: 'companies-none-found', path: () => '/companies?q=zzzzqqqq' },
  { name: 'imports', path: () => '/imports' },
  { name: 'import', path: ({ report }) => `/imports/${report}` },
  { name: 'rebates', path: () => '/calculators/rebates', then: showExample, by: ['signed-out', 'buyer'] },
  { name: 'price', path: () => '/calculators/price', then: showExample, by: ['signed-out', 'buyer'] },
  { name: 'reorder', path: () => '/calculators/reorder', then: showExample, by: ['signed-out', 'buyer'] },
  { name: 'currency', path: () => '/calculators/currency', then: showExample, by: ['signed-out', 'buyer'] },
  { name: 'sign-in', path: () => '/sign-in' },
  { name: 'embed', path: () => '/embed/rebate' },
  { name: 'short-link-unknown', path: () => '/s/no-such-link' },
  { name: 'not-found', path: () => '/no-such-page' },
];

/** What the paths name: a product, lines to order, one of the buyer's orders, the report of an import. */
export async function facts(server) {
  const buyer = await client(server, await account(server, 'buyer'));
  const [{ page: products }, orders] = await Promise.all([buyer.get('/products?limit=1'), buyer.get('/orders?limit=1')]);
  const [lines, report] = [await orderable(buyer, 3), await badImport(server)];
  return { sku: products.items[0].sku, lines, order: orders.items[0].number, report: report.id };
}

/** Imports a file with refused rows, row by row; the report. */
export async function badImport(server) {
  const manager = await client(server, await account(server, 'channel_manager'));
  const file = 'warehouse,sku,on_hand\nnowhere,NO-SUCH-SKU,12\nnowhere,NO-SUCH-SKU,a lot\n';
  return manager.postFile('/imports?kind=stock&mode=row_by_row&file_name=stock.csv', file);
}

/** Fills a person's cart: what is ready, what breaks a rule, and what nobody knows. */
export async function fillCart(server, person) {
  const api = await client(server, person);
  const lines = await orderable(api, 6);
  await api.patch('/cart', {
    changes: [
      { change: 'clear' },
      ...lines.map(({ sku, quantity }) => ({ change: 'set', sku, quantity: quantity * 4 })),
      { change: 'set', sku: lines[1].sku, quantity: lines[1].quantity + 1 },
      { change: 'save_for_later', sku: lines[5].sku },
    ],
  });
}
