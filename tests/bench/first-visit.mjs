// What a first visitor of the catalogue downloads and waits for: nothing in the cache, brotli as
// the browser asks for it, then Lighthouse's mobile preset (a slow phone on a slow network).

import { stat } from 'node:fs/promises';

import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

import { launch } from '../support/browser.mjs';
import { startServer } from '../support/server.mjs';
import { median, table } from './table.mjs';

const page = '/en/de-eur/catalogue';
const runs = 3;
/** Measured by this project on 2026-11-23 with the same tools: production builds of the peers. */
const peers = [
  ['Virto vc-frontend', 786, 56, 5870, 6956, 639],
  ['BigCommerce buyer portal', 385, 38, 1865, 3292, 112],
  ['Medusa B2B starter', 300, 34, 1326, 2893, 197],
];

const server = await startServer();
try {
  const requests = await download(`${server.url}${page}`);
  table(
    ['request', 'kind', 'encoding', 'bytes over the wire'],
    requests.map(({ path, kind, encoding, bytes }) => [path, kind, encoding, bytes]),
  );
  // The catalogue itself is data, also what of it comes painted in the page.
  const app = requests.filter(({ kind }) => kind !== 'data');
  const plain = await stat(new URL('../../dist/index.html.br', import.meta.url));
  const shown = requests.find(({ kind }) => kind === 'page').bytes - plain.size;
  const whole = app.reduce((sum, { bytes }) => sum + bytes, 0) - shown;
  const pictures = app.filter(({ kind }) => kind === 'svg').reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(
    `\nWasm, JavaScript, CSS in the plain page and one language: ${((whole - pictures) / 1000).toFixed(1)} kB; ` +
      `pictures ${(pictures / 1000).toFixed(1)} kB; painted rows and answers in the page ${(shown / 1000).toFixed(1)} kB`,
  );
  const kilobytes = whole / 1000;

  const scores = [];
  for (let run = 0; run < runs; run += 1) scores.push(await score(`${server.url}${page}`));
  const of = (name) => median(scores.map((one) => one[name]));
  console.log(`\nLighthouse mobile, performance: ${of('performance')} (median of ${runs})\n`);
  table(
    ['first visit', 'app kB, br', 'requests', 'FCP ms', 'LCP ms', 'TBT ms'],
    [
      ['Entrepot', kilobytes.toFixed(1), requests.length, ...['fcp', 'lcp', 'tbt'].map((name) => Math.round(of(name)))],
      ...peers,
    ],
  );
  console.log('\nbars: at most 280 kB (aim 220), 12 requests, performance 95, LCP 2400 ms');
} finally {
  await server.stop();
}

/** Every request of the visit, until the network has been silent for a second. */
async function download(url) {
  const browser = await launch();
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    const requests = new Map();
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const { pathname } = new URL(response.url);
      const encoding = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding');
      requests.set(requestId, { path: pathname, kind: kindOf(pathname), encoding: encoding?.[1] ?? '', bytes: 0 });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const request = requests.get(requestId);
      if (request) request.bytes = encodedDataLength;
    });
    await session.send('Network.enable');
    await tab.goto(url);
    await tab.locator('#app:not([aria-busy]) main h1').first().waitFor();
    await tab.waitForLoadState('networkidle');
    await tab.waitForTimeout(1000);
    return [...requests.values()];
  } finally {
    await browser.close();
  }
}

function kindOf(path) {
  if (path.startsWith('/api/')) return 'data';
  return /\.(\w+)$/.exec(path)?.[1] ?? 'page';
}

/** One run of Lighthouse in a browser of its own. */
async function score(url) {
  const chrome = await chromeLauncher.launch({
    chromePath: process.env.ENTREPOT_CHROMIUM ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: ['performance'], logLevel: 'error' });
    const { audits, categories } = lhr;
    return {
      performance: Math.round(categories.performance.score * 100),
      fcp: audits['first-contentful-paint'].numericValue,
      lcp: audits['largest-contentful-paint'].numericValue,
      tbt: audits['total-blocking-time'].numericValue,
    };
  } finally {
    await chrome.kill();
  }
}
