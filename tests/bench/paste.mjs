// Rows pasted into the quick order in Chromium: read, merged, found, held to the rules and priced.
//
// Between the page's own marks `paste-start` and `paste-end`; and until the answer is painted.

import { client } from '../support/api.mjs';
import { account } from '../support/accounts.mjs';
import { launch, visitor } from '../support/browser.mjs';
import { startServer } from '../support/server.mjs';
import { median, table } from './table.mjs';

const RUNS = 7;
const BARS = new Map([[1_000, 30], [10_000, 250]]);

/** Spellings of one SKU that are found alike and merge with none of the others. */
const SPELLINGS = ['-', '', '.', '/', '_', '--', '..', '//', '__', '-.', '-/', '-_'];

/** Rows of every kind: mostly good, some off the rules, some in cartons. */
function rowsOf(products, count) {
  const rows = Array.from({ length: count }, (_, index) => {
    const { sku, rule } = products[index % products.length];
    const spelled = sku.replaceAll('-', SPELLINGS[Math.trunc(index / products.length) % SPELLINGS.length]);
    const quantity = Math.ceil(rule.minimum / rule.multiple) * rule.multiple;
    if (index % 20 === 7) return `${spelled}\t${quantity + 1}`;
    if (index % 20 === 13) return `${spelled}\t2 ctn`;
    return `${spelled}\t${quantity}`;
  });
  return ['SKU\tQuantity', ...rows].join('\n');
}

/** As rows of known SKUs only, merged where they repeat. */
const merging = (products, count) =>
  Array.from({ length: count }, (_, index) => `${products[index % products.length].sku}\t${products[index % products.length].rule.multiple}`).join('\n');

async function pasted(page, text) {
  await page.locator('.quick-sku input').first().focus();
  return page.evaluate(async (text) => {
    performance.clearMarks();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const start = performance.now();
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const painted = performance.now() - start;
    const at = (name) => performance.getEntriesByName(name)[0].startTime;
    return { work: at('paste-end') - at('paste-start'), painted };
  }, text);
}

const [browser, server] = await Promise.all([launch(), startServer()]);
try {
  const api = await client(server, await account(server, 'buyer'));
  const products = [];
  for (let cursor = ''; cursor !== null; ) {
    const { page } = await api.get(`/products?limit=200&sort=sku${cursor && `&cursor=${cursor}`}`);
    products.push(...page.items);
    cursor = page.next_cursor ?? null;
  }
  const who = await visitor(browser, server, { role: 'buyer' });
  const page = await who.open('/quick-order');
  await page.getByRole('grid').waitFor();
  const kinds = [['rows of their own', rowsOf], ['rows that merge', merging]];
  const measured = [];
  for (const [count, bar] of BARS) {
    for (const [kind, rows] of kinds) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) {
        runs.push(await pasted(page, rows(products, count)));
        await page.getByRole('button', { name: 'Clear all rows' }).click();
      }
      const work = median(runs.map((run) => run.work));
      const painted = median(runs.map((run) => run.painted));
      measured.push([count, kind, `${work.toFixed(1)} ms`, `${painted.toFixed(1)} ms`, `${bar} ms`]);
    }
  }
  table(['rows', 'kind', 'read and priced', 'painted', 'bar'], measured);
  await who.close();
} finally {
  await browser.close();
  await server.stop();
}
