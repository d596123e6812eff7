// The companies that a sales rep serves, and those of the channel manager: found, and their orders.

import assert from 'node:assert/strict';

import { client } from '../support/api.mjs';
import { settled } from '../support/browser.mjs';
import { failing } from '../support/faults.mjs';
import { journey } from '../support/journey.mjs';
import { texts } from '../support/texts.mjs';
import { until } from '../support/until.mjs';

const text = await texts('en');

journey('a sales rep sees the companies they serve and goes to the orders of one', { as: 'sales_rep' }, async ({ open, server, person }) => {
  const { items, total } = await (await client(server, person)).get('/companies');
  const page = await open('/companies');
  const rows = page.locator('.table tbody tr');
  assert.equal(await rows.count(), items.length);
  await page.getByText(text('orders-shown', { shown: items.length, total })).waitFor();
  const [company] = items.filter(({ orders }) => orders > 0);
  await page.getByRole('row', { name: company.name }).getByRole('link').click();
  await page.waitForURL((url) => url.searchParams.get('company') === company.id);
  await settled(page);
  const chosen = page.getByRole('combobox', { name: text('orders-company') });
  await until(async () => (await chosen.inputValue()) === company.name, 'the filter names the company');
});

journey('a company is found by a part of its name; the search is in the address', { as: 'channel_manager', size: 'phone' }, async ({ open, server, person }) => {
  const { items } = await (await client(server, person)).get('/companies');
  const page = await open('/companies');
  await page.getByLabel(text('companies-search')).fill(items[2].name.slice(0, 6).toUpperCase());
  await page.waitForURL((url) => url.searchParams.has('q'));
  await page.getByRole('heading', { name: items[2].name }).waitFor();
  await page.reload();
  await settled(page);
  await page.getByRole('heading', { name: items[2].name }).waitFor();
  await page.getByLabel(text('companies-search')).fill('zzzz');
  await page.getByText(text('companies-none-found')).waitFor();
});

journey('companies come back after a failure', { as: 'channel_manager', expects: [/503/] }, async ({ open, address }) => {
  const page = await open();
  await failing(page, '/api/v1/companies', { times: 1 });
  await page.goto(address('/companies'));
  await page.getByRole('button', { name: text('common-try-again') }).click();
  await page.locator('.table tbody tr').first().waitFor();
});
