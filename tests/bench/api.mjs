// Orders placed per second, durably, by 1, 8 and 64 clients at once, on SQLite and on PostgreSQL;
// and what a power cut in the middle leaves: no order lost, none doubled by a retry.

import { randomUUID } from 'node:crypto';

import { client, orderable } from '../support/api.mjs';
import { startServer } from '../support/server.mjs';
import { percentile, table } from './table.mjs';

const seconds = 5;
const linesPerOrder = 5;
const clientCounts = [1, 8, 64];

const rows = [];
const postgresUrl = process.env.ENTREPOT_TEST_POSTGRES_URL;
for (const engine of postgresUrl ? ['SQLite', 'PostgreSQL'] : ['SQLite']) {
  if (engine === 'SQLite') delete process.env.ENTREPOT_TEST_POSTGRES_URL;
  else process.env.ENTREPOT_TEST_POSTGRES_URL = postgresUrl;
  const server = await startServer();
  try {
    for (const count of clientCounts) {
      const buyers = await signInBuyers(server, count);
      const { times, elapsed } = await placeFor(buyers, seconds);
      rows.push([
        engine,
        count,
        Math.round(times.length / elapsed),
        percentile(times, 50).toFixed(1),
        percentile(times, 99).toFixed(1),
      ]);
    }
    console.log(`${engine}: ${await powerCut(server)}`);
  } finally {
    await server.stop();
  }
}
console.log('');
table(['engine', 'clients', 'orders/s', 'p50 ms', 'p99 ms'], rows);

/** Buyers of all companies in turn, each with an order that can be placed again and again. */
async function signInBuyers(server, count) {
  const { demo_accounts: accounts } = await (await client(server)).get('/settings');
  const people = accounts.filter(({ company }) => company);
  const buyers = [];
  for (let index = 0; index < count; index += 1) {
    const api = await client(server, people[index % people.length]);
    buyers.push({ api, order: await repeatable(api) });
  }
  return buyers;
}

/**
 * An order outside the company's own currency, which is paid before it ships: it is not stopped by
 * the credit line, which would be the measure of something else.
 */
async function repeatable(api) {
  const [{ user }, addresses, lines] = await Promise.all([
    api.get('/session'),
    api.get('/company/addresses'),
    orderable(api, linesPerOrder),
  ]);
  const currency = user.company.currency === 'EUR' ? 'USD' : 'EUR';
  const order = { lines, currency, ship_to: addresses[0].id, requested_date: null };
  const { evaluation } = await api.post('/orders/check', order);
  return {
    ...order,
    incoterm: user.company.incoterm,
    po_number: null,
    note: null,
    confirmed_total: evaluation.goods_total,
  };
}

/** Every client places one order after another until the time is over. */
async function placeFor(buyers, duration) {
  const times = [];
  const started = performance.now();
  const until = started + duration * 1000;
  await Promise.all(
    buyers.map(async ({ api, order }) => {
      while (performance.now() < until) {
        const before = performance.now();
        await api.post('/orders', order);
        times.push(performance.now() - before);
      }
    }),
  );
  return { times, elapsed: (performance.now() - started) / 1000 };
}

/** Kills the server while eight clients place orders, starts it again, and lets them retry. */
async function powerCut(server) {
  const buyers = await signInBuyers(server, 8);
  const before = await countOrders(server);
  const acknowledged = [];
  const unanswered = [];
  setTimeout(() => server.end('SIGKILL'), 2000);
  await Promise.all(
    buyers.map(async ({ api, order }, index) => {
      for (;;) {
        const key = randomUUID();
        const answer = await api.call('POST', '/orders', order, { 'idempotency-key': key }).catch(() => null);
        if (!answer) return unanswered.push({ index, key, order });
        acknowledged.push(answer.body.summary.number);
      }
    }),
  );

  const again = await startServer({ database: server.database });
  try {
    const returned = await signInBuyers(again, 8);
    for (const { index, key, order } of unanswered) {
      const { summary } = await returned[index].api.post('/orders', order, { 'idempotency-key': key });
      acknowledged.push(summary.number);
    }
    const doubled = acknowledged.length - new Set(acknowledged).size;
    const missing = (await countOrders(again)) - before - acknowledged.length;
    const verdict = `${acknowledged.length} orders around a kill -9, ${unanswered.length} retried: `;
    if (doubled !== 0 || missing !== 0) throw new Error(`${verdict}${doubled} doubled, ${missing} too many or too few`);
    return `${verdict}none lost, none doubled`;
  } finally {
    await again.end();
  }
}

async function countOrders(server) {
  const { demo_accounts: accounts } = await (await client(server)).get('/settings');
  const manager = await client(server, accounts.find(({ role }) => role === 'channel_manager'));
  return (await manager.get('/orders?limit=1')).total;
}
