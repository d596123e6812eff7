// Landed cost in Chromium: the rules in Wasm beside decimal.js doing the bare arithmetic, in one run;
// and on the page, from a key to the painted result.
//
// decimal.js multiplies, divides and rounds what the same shipment needs: no tariff is looked up, no
// share is settled to the cent, no step is explained.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

import { launch, visitor } from '../support/browser.mjs';
import { startServer } from '../support/server.mjs';
import { texts } from '../support/texts.mjs';
import { median, table } from './table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = 15;
const MARKETS = ['US', 'DE', 'FR', 'GB', 'CA', 'AU', 'NZ', 'JP', 'CN', 'KR', 'SG', 'CH', 'NO', 'MX', 'BR', 'IN', 'AE'];

/** Every currency that those markets want, typed: the bench does not wait for a bank. */
const EXCHANGE = { USD: '1.1587', GBP: '0.8533', CAD: '1.51', AUD: '1.65', NZD: '1.8', JPY: '181.05', CNY: '7.83', KRW: '1503', SGD: '1.45', CHF: '0.95', NOK: '11.49', MXN: '19.2', BRL: '6.03', INR: '92.4', AED: '4.04' };

const line = (_, place) => ({
  quantity: String((place % 97) + 1),
  price: `${(place % 211) + 1}.${String(place % 100).padStart(2, '0')}`,
  currency: 'EUR',
  hs_code: '94052100',
  origin: 'CN',
  gross_weight: '12.5',
  volume: '0.06',
  typed_duties: [{ kind: 'most_favoured_nation', rate: '4.7 %' }, { kind: 'additional', rate: '25 %' }],
});
const shipment = (lines) => ({
  version: 1,
  market: 'DE',
  entry_date: '2026-11-23',
  importer: 'registered_business',
  incoterm: 'FOB',
  mode: 'sea',
  lines: Array.from({ length: lines }, line),
  charges: [['main_freight', 'volume'], ['insurance', 'value'], ['on_carriage', 'gross_weight']].map(([component, basis]) => ({ component, amount: '1840.00', currency: 'EUR', basis })),
  exchange_rates: Object.entries(EXCHANGE).map(([to, rate]) => ({ from: 'EUR', to, rate })),
});

/** The bench example of crate `domain`, built as the storefront is. */
function build(folder) {
  const run = (program, ...options) => execFileSync(program, options, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const target = 'wasm32-unknown-unknown';
  run('cargo', 'build', '--quiet', '-p', 'domain', '--example', 'browser', '--target', target, '--profile', 'wasm-release', '--target-dir', 'target/web');
  const compiled = join(root, `target/web/${target}/wasm-release/examples/browser.wasm`);
  run('wasm-bindgen', '--target', 'web', '--out-dir', folder, compiled);
  run('wasm-opt', '-Oz', '-o', join(folder, 'browser_bg.wasm'), join(folder, 'browser_bg.wasm'));
}

/** Serves the page. Isolated, so that the browser's clock counts in steps of 5 µs. */
function serve(folder, rates) {
  const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };
  const body = (path) => {
    if (path === '/') return '<!doctype html><title>bench</title>';
    if (path === '/rates.json') return rates;
    if (path === '/decimal.mjs') return readFileSync(join(root, 'tests/bench/node_modules/decimal.js/decimal.mjs'));
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

/** In the page: both sides, taking turns, so that what disturbs one disturbs the other. */
async function compared({ small, large, markets, runs }) {
  const { default: init, Calculator } = await import('/browser.js');
  const { default: Decimal } = await import('/decimal.mjs');
  await init();
  const rates = await (await fetch('/rates.json')).text();
  const ours = new Calculator(rates, JSON.stringify(small), markets);
  const many = new Calculator(rates, JSON.stringify(large), []);

  const number = (text) => new Decimal(text);
  const charges = small.charges.map(({ amount, basis }) => ({ amount: number(amount), basis }));
  const lines = small.lines.map((line) => ({ quantity: number(line.quantity), price: number(line.price), volume: number(line.volume), gross_weight: number(line.gross_weight) }));
  const [ordinary, additional, tax, hundred] = ['4.7', '25', '19', '100'].map(number);
  const bare = () => {
    const values = lines.map(({ quantity, price }) => quantity.times(price));
    const weights = { value: values, volume: lines.map(({ volume }) => volume), gross_weight: lines.map(({ gross_weight }) => gross_weight) };
    const shares = charges.map(({ amount, basis }) => {
      const whole = weights[basis].reduce((sum, weight) => sum.plus(weight), number(0));
      return weights[basis].map((weight) => amount.times(weight).div(whole).toDecimalPlaces(2));
    });
    let landed = number(0);
    const perUnit = [];
    lines.forEach(({ quantity }, place) => {
      const customs = values[place].plus(shares[0][place]).plus(shares[1][place]).toDecimalPlaces(2);
      const duty = customs.times(ordinary).div(hundred).toDecimalPlaces(2).plus(customs.times(additional).div(hundred).toDecimalPlaces(2));
      const base = customs.plus(duty).plus(shares[2][place]);
      const vat = base.times(tax).div(hundred).toDecimalPlaces(2);
      const cost = base.plus(vat).minus(vat);
      perUnit.push(cost.div(quantity).toDecimalPlaces(6));
      landed = landed.plus(cost);
    });
    return landed.toFixed(2);
  };

  const timed = (work, times) => {
    const start = performance.now();
    const answer = work(times);
    return { time: (performance.now() - start) / times, answer };
  };
  const repeat = (times) => {
    let last;
    for (let run = 0; run < times; run += 1) last = bare();
    return last;
  };
  const sides = [
    ['ledger', (times) => ours.with_ledger(times), 40],
    ['totals', (times) => ours.totals(times), 40],
    ['decimal.js', repeat, 40],
    ['side by side', () => ours.side_by_side(), 1],
    ['10,000 lines', () => many.with_ledger(1), 1],
    ['10,000 lines, totals', () => many.totals(1), 1],
  ];
  const times = Object.fromEntries(sides.map(([name]) => [name, []]));
  const answers = {};
  for (let run = 0; run < runs; run += 1) {
    for (const [name, work, repeats] of sides) {
      const { time, answer } = timed(work, repeats);
      times[name].push(time);
      answers[name] = answer;
    }
  }
  return { times, answers };
}

/**
 * On the page: one more digit of the freight, until the result is painted, and until every market
 * beside it is.
 */
function keystroke(freight, value) {
  return freight.evaluate(async (field, value) => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const beside = () => document.querySelector('.alternatives tbody').textContent;
    const present = beside();
    const before = document.querySelector('.calculator-total').textContent;
    const start = performance.now();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await frame();
    const painted = performance.now() - start;
    const after = document.querySelector('.calculator-total').textContent;
    while (beside() === present && performance.now() - start < 10_000) await frame();
    return { painted, all: performance.now() - start, changed: before !== after && beside() !== present };
  }, value);
}

/** Puts a shipment on the desk as an earlier visit would have left it. */
const typed = (lines, markets) => ({
  mark: '.', market: 'DE', incoterm: 'FOB', place: '', mode: 'sea', entry_date: '2026-11-23', importer: 'registered_business', currency: 'EUR', basis: 'value',
  charges: ['origin_terminal', 'main_freight', 'insurance', 'destination_terminal', 'other'].map((component) => ({ component, amount: component === 'main_freight' ? '1840' : '' })),
  exchange: EXCHANGE,
  lines: Array.from({ length: lines }, (_, key) => {
    const { quantity, price, hs_code, origin, gross_weight, volume } = line(_, key);
    return { key, description: `Lamp ${key}`, hs_code, origin, quantity, price, weight: gross_weight, volume, duty: '4.7 %' };
  }),
  markets,
});

async function onPage(browser, server, lines, markets, slowed) {
  const who = await visitor(browser, server, { role: 'signed-out' });
  await who.context.addInitScript((kept) => {
    if (!localStorage.getItem('bench')) {
      localStorage.setItem('bench', '1');
      for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value);
    }
  }, { 'landed-cost.1': JSON.stringify(typed(lines, markets)) });
  const page = await who.open('/calculators/landed-cost');
  await page.locator('.calculator-total').waitFor();
  const text = await texts('en');
  await page.getByRole('region', { name: text('calculators-side-by-side') }).getByRole('row').nth(1).waitFor();
  const freight = page.getByLabel(text('calculators-main-freight'), { exact: true });
  const session = await who.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await keystroke(freight, String(1841 + run)));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await who.close();
  if (!runs.every(({ changed }) => changed)) throw new Error('a key changed nothing');
  return ['painted', 'all'].map((name) => `${median(runs.map((run) => run[name])).toFixed(1)} ms`);
}

const folder = mkdtempSync(join(tmpdir(), 'entrepot-bench-'));
// Before there is a server: building takes longer than one keeps a silent connection.
build(folder);
const [browser, server] = await Promise.all([launch(), startServer()]);
try {
  const rates = await (await fetch(`${server.url}/api/v1/rates`)).text();
  const pages = await serve(folder, rates);
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`http://127.0.0.1:${pages.address().port}/`);
  const { times, answers } = await page.evaluate(compared, { small: shipment(20), large: shipment(10_000), markets: MARKETS, runs: RUNS });
  await page.close();
  pages.close();
  if (answers['side by side'] !== MARKETS.length) throw new Error(`${answers['side by side']} of ${MARKETS.length} markets`);
  const of = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  const micro = (name) => `${(1000 * of[name]).toFixed(0)} µs`;
  const faster = (name) => `${(of['decimal.js'] / of[name]).toFixed(1)} x`;
  table(['20 lines to one market', 'time', 'beside decimal.js', 'bar', 'landed cost'], [
    ['with every step', micro('ledger'), faster('ledger'), '3 x', answers.ledger],
    ['totals alone', micro('totals'), faster('totals'), '10 x', answers.totals],
    ['decimal.js, bare arithmetic', micro('decimal.js'), '', '', answers['decimal.js']],
  ]);
  table(['in Wasm', 'time', 'bar'], [
    [`20 lines to ${MARKETS.length} markets`, `${of['side by side'].toFixed(1)} ms`, ''],
    ['10,000 lines with every step', `${of['10,000 lines'].toFixed(0)} ms`, '150 ms'],
    ['10,000 lines, totals alone', `${of['10,000 lines, totals'].toFixed(0)} ms`, ''],
  ]);
  table(['a key, until painted is', 'the result', 'and all beside it', 'bar'], [
    [`20 lines to ${MARKETS.length} markets, 4x slowed`, ...(await onPage(browser, server, 20, MARKETS, 4)), '50 ms'],
    [`20 lines to ${MARKETS.length} markets`, ...(await onPage(browser, server, 20, MARKETS, 1)), ''],
  ]);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
