// 100,000 products on the catalogue page in Chromium: work of a full-page scroll step, beside TanStack
// Virtual drawing the same eight columns in the same run; work of a key in the search field; and the
// way to a product's page.
//
// Work is what Chromium itself counts on the page's thread: script, style and layout.

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { build } from 'esbuild';

import { launch, visitor } from '../support/browser.mjs';
import { startServer } from '../support/server.mjs';
import { percentile, table } from './table.mjs';

const run = promisify(execFile);
const PRODUCTS = 100_000;
const STEPS = 200;
const SEARCHES = ['lamp', 'tischleuchte', '台灯', 'juniper mug', 'KES-1', 'wasserkocher', 'rain jacket navy', 'led'];

/** The demo's data and a large catalogue on top of it. */
async function largeServer() {
  const first = await startServer();
  await first.end();
  const program = process.env.ENTREPOT_SERVER;
  const folder = await mkdtemp(join(tmpdir(), 'entrepot-grid-'));
  const output = { maxBuffer: 1 << 26 };
  await run(program, ['bench-catalogue', '--products', String(PRODUCTS), '--out', folder], output);
  for (const kind of ['catalogue', 'prices', 'stock']) {
    await run(program, ['import', kind, '--file', join(folder, `${kind}.csv`), '--database-url', first.database.url], output);
  }
  await rm(folder, { recursive: true });
  return startServer({ database: first.database });
}

/** The peer: rows of one height, eight columns, as its documentation shows it. */
const PEER = `
  import React, { useRef } from 'react';
  import { createRoot } from 'react-dom/client';
  import { useVirtualizer } from '@tanstack/react-virtual';
  const h = React.createElement;
  const columns = [0, 1, 2, 3, 4, 5, 6, 7];
  function Grid() {
    const parent = useRef(null);
    const rows = useVirtualizer({ count: ${PRODUCTS}, getScrollElement: () => parent.current, estimateSize: () => 60, overscan: 5 });
    const row = ({ key, index, start }) =>
      h('div', { key, style: { position: 'absolute', insetInline: 0, top: 0, height: 60, display: 'grid', gridTemplateColumns: 'repeat(8, 1fr)', transform: 'translateY(' + start + 'px)' } },
        columns.map((column) => h('div', { key: column }, 'Row ' + index + ', column ' + column)));
    return h('div', { ref: parent, id: 'scroller', style: { height: '100vh', overflow: 'auto' } },
      h('div', { style: { height: rows.getTotalSize(), position: 'relative' } }, rows.getVirtualItems().map(row)));
  }
  createRoot(document.getElementById('root')).render(h(Grid));
`;

async function peerServer() {
  const { outputFiles } = await build({
    stdin: { contents: PEER, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const page = `<!doctype html><style>body{margin:0;font:14px sans-serif}</style><div id="root"></div><script>${outputFiles[0].text}</script>`;
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(page));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** Counts the work of the page's thread while something happens, in milliseconds. */
async function meter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const counted = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return 1000 * (of('ScriptDuration') + of('RecalcStyleDuration') + of('LayoutDuration'));
  };
  return async (happen) => {
    const before = await counted();
    await happen();
    return (await counted()) - before;
  };
}

/** In the page: after the next two frames, when what was asked for is painted. */
const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function scrolled(page, selector) {
  const work = await meter(page);
  const step = (selector) => {
    const scroller = selector ? document.querySelector(selector) : document.scrollingElement;
    scroller.scrollBy(0, innerHeight);
  };
  const steps = [];
  for (let at = 0; at < STEPS; at += 1) {
    steps.push(await work(async () => {
      await page.evaluate(step, selector);
      await page.evaluate(painted);
    }));
  }
  return steps;
}

/** Every key of every search: its work until the answer is painted, the counts beside the filters too. */
async function searched(page) {
  const work = await meter(page);
  const keys = [];
  for (const words of SEARCHES) {
    await page.locator('.search input').fill('');
    await page.evaluate(painted);
    for (const key of words) {
      keys.push(await work(async () => {
        await page.keyboard.insertText(key);
        await page.evaluate(painted);
      }));
    }
  }
  await page.locator('.search input').fill('');
  await page.evaluate(painted);
  return keys;
}

/** From the press to the painted heading of the product, in milliseconds; and what was asked of the server. */
async function opened(page) {
  const times = [];
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  for (let at = 0; at < 10; at += 1) {
    times.push(await page.evaluate(async (at) => {
      const link = [...document.querySelectorAll('.catalogue-grid .product-name')][at];
      const start = performance.now();
      link.click();
      do {
        await new Promise((done) => requestAnimationFrame(done));
      } while (!/\/products\//.test(location.pathname) || !document.querySelector('main h1'));
      // What is there before a frame is painted by it.
      await new Promise((done) => setTimeout(done));
      return performance.now() - start;
    }, at));
    await page.goBack();
    await page.locator('.catalogue-grid .product-name').nth(9).waitFor();
  }
  return { times, requests: asked.length };
}

const row = (name, values, bar) => [name, ...[50, 95, 99].map((share) => `${percentile(values, share).toFixed(1)} ms`), bar];

const [browser, server, peer] = await Promise.all([launch(), largeServer(), peerServer()]);
try {
  const who = await visitor(browser, server, { role: 'buyer' });
  const page = await who.open('/catalogue');
  await page.locator('.page-detail').filter({ hasText: /100,\d{3} products/ }).waitFor({ timeout: 120_000 });
  await page.locator('.cell-price').first().waitFor();
  const steps = await scrolled(page);
  await page.evaluate(() => scrollTo(0, 0));
  const keys = await searched(page);
  const { times, requests } = await opened(page);
  await who.close();

  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await tab.goto(`http://127.0.0.1:${peer.address().port}/`);
  await tab.locator('#scroller').waitFor();
  const theirs = await scrolled(tab, '#scroller');

  console.log(`\nThe catalogue of a buyer at ${PRODUCTS.toLocaleString('en')} products, script + style + layout`);
  table(
    ['work of', 'p50', 'p95', 'p99', 'bar'],
    [
      row('a full-page scroll step, nine columns', steps, 'p95 5 ms'),
      row('the same with TanStack Virtual, eight columns of text', theirs, ''),
      row('a key in the search field, all matches', keys, 'p99 16 ms'),
    ],
  );
  console.log('\nFrom a press on a product to its painted page');
  table(['', 'p50', 'p95', 'p99', 'bar'], [row(`ten products, ${requests} requests`, times, '50 ms')]);
} finally {
  await browser.close();
  await server.stop();
  peer.close();
}
