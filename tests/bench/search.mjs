// Search at 100,000 products in Chromium: the catalogue in Wasm beside FlexSearch, in one run.
//
// The products and the 1,000 queries are those of the peers' harness, so its figures compare.
// Times are of the whole answer: every match found, counted, ranked and faceted.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

import { launch } from '../support/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const generator = join(root, '../shared/bench/search/gen.mjs');
const products = Number(process.env.ENTREPOT_BENCH_PRODUCTS ?? 100_000);

if (!existsSync(generator)) {
  console.log(`skipped: the generator of the peers' harness is not at ${generator}`);
  process.exit(0);
}

/** The bench example of crate `search`, built as the storefront is. */
function build(folder) {
  const run = (program, ...options) => execFileSync(program, options, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const target = 'wasm32-unknown-unknown';
  run('cargo', 'build', '--quiet', '-p', 'search', '--example', 'browser', '--target', target, '--profile', 'wasm-release', '--target-dir', 'target/web');
  const compiled = join(root, `target/web/${target}/wasm-release/examples/browser.wasm`);
  run('wasm-bindgen', '--target', 'web', '--out-dir', folder, compiled);
  run('wasm-opt', '-Oz', '-o', join(folder, 'browser_bg.wasm'), join(folder, 'browser_bg.wasm'));
}

/** Serves the pages. Isolated, so that the browser's clock counts in steps of 5 µs. */
function serve(folder, data) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };
  const flexsearch = join(root, 'tests/bench/node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs');
  const body = (path) => {
    if (path === '/') return '<!doctype html><title>bench</title>';
    if (path in data) return data[path];
    if (path === '/flexsearch.mjs') return readFileSync(flexsearch);
    return readFileSync(join(folder, normalize(path)));
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      const answer = body(pathname);
      response.writeHead(200, {
        'Content-Type': types[extname(pathname)] ?? 'text/html',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      });
      response.end(answer);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** In the page: the bytes that the server would send. */
async function pack() {
  const { default: init, Packer } = await import('/browser.js');
  await init();
  const packer = new Packer();
  for (const product of await (await fetch('/products.json')).json()) {
    packer.add(product.sku, product.title_en, [product.title_zh, product.title_es], product.brand, product.category);
  }
  const base64 = (bytes) => new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.readAsDataURL(new Blob([bytes]));
  });
  const offers = packer.offers();
  return { offers: await base64(offers), snapshot: await base64(packer.snapshot()) };
}

/** In the page: the catalogue opened from its bytes, and every query asked. */
async function ours({ withOffers }) {
  const bytes = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
  const { default: init, Searcher } = await import('/browser.js');
  const { memory } = await init();
  const snapshot = await bytes('/snapshot');
  const offers = withOffers ? await bytes('/offers') : undefined;
  const queries = await (await fetch('/queries.json')).json();
  const start = performance.now();
  const searcher = new Searcher(snapshot, offers);
  const ready = performance.now() - start;
  const opened = memory.buffer.byteLength;

  const ask = (method, text) => {
    const start = performance.now();
    const total = searcher[method](text);
    return { text, time: performance.now() - start, total };
  };
  queries.slice(0, 20).forEach(({ q }) => ask('search', q));
  const answers = queries.map(({ q }) => ({ ...ask('search', q), skus: searcher.first_skus(20) }));
  // As it is typed: each character is a keystroke, and each answer starts from the one before.
  const keystrokes = queries.flatMap(({ q }) => {
    searcher.search('');
    return [...q].map((_, index) => ask('search_after', [...q].slice(0, index + 1).join('')));
  });
  const known = answers.flatMap(({ skus }) => skus.slice(0, 1));
  const timed = (work) => {
    const start = performance.now();
    for (const sku of known) work(sku);
    return (1000 * (performance.now() - start)) / known.length;
  };
  return {
    ready,
    memory: opened,
    memoryAfter: memory.buffer.byteLength,
    answers,
    keystrokes,
    findMicroseconds: timed((sku) => searcher.find_sku(sku)),
    suggestMicroseconds: timed((sku) => searcher.suggest_sku(sku.replace(/.(.)$/, 'Q$1'))),
  };
}

/** In the page: FlexSearch as the peers' harness sets it up. */
async function flexsearch() {
  const { Document } = await import('/flexsearch.mjs');
  const documents = await (await fetch('/products.json')).json();
  const queries = await (await fetch('/queries.json')).json();
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const tokens = (text, isQuery) => [...fold(text).matchAll(/[\u3400-\u9fff]+|[\p{L}\p{N}]+/gu)].flatMap(([token]) => {
    const characters = [...token];
    if (!/[\u3400-\u9fff]/.test(token[0])) return [token];
    const pairs = characters.slice(1).map((character, index) => characters[index] + character);
    if (isQuery) return pairs.length ? pairs : characters;
    return characters.flatMap((character, index) => (index < pairs.length ? [character, pairs[index]] : [character]));
  });
  const used = () => {
    globalThis.gc?.();
    return performance.memory.usedJSHeapSize;
  };
  const before = used();
  const start = performance.now();
  const index = ['title_en', 'title_zh', 'title_es', 'sku', 'brand', 'category'];
  const flex = new Document({ tokenize: 'forward', encode: (text) => tokens(text, false), document: { id: 'id', index } });
  for (const document of documents) flex.add(document);
  const ready = performance.now() - start;
  const memory = used() - before;
  const ask = (text) => {
    const start = performance.now();
    const found = new Set(flex.search(tokens(text, true).join(' '), { limit: 20 }).flatMap(({ result }) => result));
    return { text, time: performance.now() - start, skus: [...found].slice(0, 20).map((id) => documents[id].sku) };
  };
  queries.slice(0, 20).forEach(({ q }) => ask(q));
  return { ready, memory, answers: queries.map(({ q }) => ask(q)) };
}

/** Opens a fresh page, so that nothing of the last measurement is in its memory. */
async function inPage(address, work, argument) {
  const browser = await launch({ args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--enable-precise-memory-info', '--js-flags=--expose-gc'] });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(address);
  const result = await page.evaluate(work, argument);
  await browser.close();
  return result;
}

const percentile = (times, share) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))];
const megabytes = (bytes) => (bytes / 1048576).toFixed(1);
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
const timing = (answers) => {
  const times = answers.map(({ time }) => time);
  return { 'p50 ms': percentile(times, 0.5).toFixed(2), 'p99 ms': percentile(times, 0.99).toFixed(2), 'worst ms': Math.max(...times).toFixed(2) };
};

const { catalogue, queries } = await import(pathToFileURL(generator).href);
const documents = catalogue(products);
const asked = queries(documents);
const folder = mkdtempSync(join(tmpdir(), 'entrepot-search-'));
const data = { '/products.json': JSON.stringify(documents), '/queries.json': JSON.stringify(asked) };
try {
  build(folder);
  const server = await serve(folder, data);
  const address = `http://127.0.0.1:${server.address().port}/`;
  const packed = await inPage(address, pack);
  data['/snapshot'] = Buffer.from(packed.snapshot, 'base64');
  data['/offers'] = Buffer.from(packed.offers, 'base64');
  const alone = await inPage(address, ours, { withOffers: false });
  const priced = await inPage(address, ours, { withOffers: true });
  const peer = process.env.NOPEER ? { ready: 0, memory: 0, answers: alone.answers } : await inPage(address, flexsearch);
  server.close();

  // A product is rightly found when each word of the query is somewhere in it.
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const texts = new Map(documents.map((document) => [document.sku, fold(Object.values(document).join(' '))]));
  const answered = (answers) => answers.filter(({ text, skus }) => skus.some((sku) => fold(text).split(' ').every((word) => texts.get(sku).includes(word)))).length;
  const row = (result) => ({ 'ready ms': result.ready.toFixed(0), 'memory MB': megabytes(result.memory), ...timing(result.answers), 'queries answered': `${answered(result.answers)} of ${asked.length}` });
  console.log(`\nSearch at ${products.toLocaleString('en')} products in three languages, 1,000 queries, Chromium`);
  console.table({
    'Entrepot: all matches counted, ranked, faceted': row(alone),
    'Entrepot, with prices and stock of a company': row(priced),
    'FlexSearch 0.8: the first 20': row(peer),
  });
  console.log('As typed, each answer starting from the one before');
  console.table({ 'catalogue alone': timing(alone.keystrokes), 'with prices and stock': timing(priced.keystrokes) });
  console.log('Beside it');
  console.table({
    'catalogue, bytes as sent (MB)': { size: megabytes(data['/snapshot'].length), brotli: megabytes(brotli(data['/snapshot'])) },
    'prices and stock (MB)': { size: megabytes(data['/offers'].length), brotli: megabytes(brotli(data['/offers'])) },
    'Wasm of this bench (kB)': { size: (readFileSync(join(folder, 'browser_bg.wasm')).length / 1000).toFixed(0), brotli: (brotliCompressSync(readFileSync(join(folder, 'browser_bg.wasm'))).length / 1000).toFixed(0) },
  });
  console.log(`Memory after all queries ${megabytes(priced.memoryAfter)} MB; find an SKU ${priced.findMicroseconds.toFixed(1)} µs; suggest one ${priced.suggestMicroseconds.toFixed(0)} µs.`);
  if (process.env.ENTREPOT_BENCH_SLOWEST) {
    for (const { text, time, total } of priced.answers.sort((a, b) => b.time - a.time).slice(0, 15)) console.log(JSON.stringify(text), time.toFixed(2), total);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
