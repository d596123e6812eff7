// The API as a program uses it: for what a test needs to be there before a person arrives, and
// for what it wants to know after the person has left.

import { randomUUID } from 'node:crypto';

/** A client that is signed in as this account, or signed out, and reads this language. */
export async function client(server, person = null, language = 'en') {
  let cookie = '';
  const call = async (method, path, body, headers = {}) => {
    const isFile = typeof body === 'string';
    const answer = await fetch(`${server.url}/api/v1${path}`, {
      method,
      headers: {
        origin: server.url,
        'accept-language': language,
        ...(cookie && { cookie }),
        ...(body !== undefined && { 'content-type': isFile ? 'text/csv' : 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      body: body === undefined || isFile ? body : JSON.stringify(body),
    });
    const [set] = answer.headers.getSetCookie();
    if (set) [cookie] = set.split(';');
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text && JSON.parse(text) };
  };
  const expected = async (...request) => {
    const answer = await call(...request);
    if (answer.status >= 300) {
      throw new Error(`${request[0]} ${request[1]}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return answer.body;
  };
  if (person) await expected('POST', '/session', { email: person.email, password: person.password });
  return {
    /** The answer whatever its status. */
    call,
    get: (path) => expected('GET', path),
    post: (path, body, headers) => expected('POST', path, body, headers),
    /** A file as the body. */
    postFile: (path, text) => expected('POST', path, text),
    put: (path, body) => expected('PUT', path, body),
    patch: (path, body, headers) => expected('PATCH', path, body, headers),
    delete: (path) => expected('DELETE', path),
  };
}

/** The first products that this person can order at once, each in its smallest quantity. */
export async function orderable(api, count) {
  const { page } = await api.get('/products?limit=200&sort=sku');
  const lines = page.items
    .filter(({ offer, rule }) => offer?.price && offer.stock.some((stock) => stock.on_hand >= smallest(rule)))
    .slice(0, count)
    .map(({ sku, rule }) => ({ sku, quantity: smallest(rule) }));
  if (lines.length < count) throw new Error(`only ${lines.length} products of ${count} can be ordered at once`);
  return lines;
}

/** The smallest quantity of a rule: the minimum, raised to a multiple. */
export const smallest = ({ minimum, multiple }) => Math.ceil(minimum / multiple) * multiple;

/** Places an order, of one product and as small as an order may be. */
export async function placed(api, currency) {
  const [{ id: ship_to }] = await api.get('/company/addresses');
  const [{ sku, quantity }] = await orderable(api, 1);
  for (let times = 1; times <= 256; times *= 2) {
    const order = { lines: [{ sku, quantity: quantity * times }], currency, ship_to, requested_date: null };
    const { evaluation } = await api.post('/orders/check', order);
    if (!evaluation.shortfall) {
      return api.post('/orders', { ...order, incoterm: 'DAP', confirmed_total: evaluation.goods_total });
    }
  }
  throw new Error(`no order of ${sku} is large enough`);
}
