// Waiting for what a page brings about in its own time.

import assert from 'node:assert/strict';

/** Waits until something holds, for ten seconds. */
export async function until(holds, what) {
  for (let attempt = 0; !(await holds()); attempt += 1) {
    assert.ok(attempt < 100, what);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/**
 * Waits until the server has these lines in a person's cart, or these put aside: the browser sends
 * them in its own time.
 */
export async function cartHolds(api, expected, { aside = false } = {}) {
  for (let attempt = 0; ; attempt += 1) {
    const cart = await api.get('/cart');
    const found = (aside ? cart.saved_for_later : cart.lines).map(({ sku, quantity }) => ({ sku, quantity }));
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    if (attempt === 100) assert.deepEqual(found, expected);
    await new Promise((done) => setTimeout(done, 100));
  }
}
