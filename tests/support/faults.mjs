// A bad day, on demand: what the network and the server do to a page while a person works.
//
// Each takes the part of the address that it spoils and returns a function that ends it.

async function spoil(page, part, handler) {
  const matches = (url) => url.href.includes(part);
  await page.route(matches, handler);
  return () => page.unroute(matches, handler);
}

/** No connection for these requests. */
export const unreachable = (page, part) => spoil(page, part, (route) => route.abort('connectionrefused'));

/** The server answers, late. */
export const slow = (page, part, milliseconds) =>
  spoil(page, part, async (route) => {
    await new Promise((done) => setTimeout(done, milliseconds));
    await route.continue().catch(() => {}); // The page may have given up by then.
  });

/** The server fails with this status, the first `times` times. */
export function failing(page, part, { status = 503, times = Infinity, method } = {}) {
  let left = times;
  return spoil(page, part, (route) => {
    if (left <= 0 || (method && route.request().method() !== method)) return route.fallback();
    left -= 1;
    return route.fulfill({ status, contentType: 'text/plain', body: 'out of order' });
  });
}

/** The server does what it was asked, and its answer is lost on the way, the first `times` times. */
export function answerLost(page, part, { times = 1, method } = {}) {
  let left = times;
  return spoil(page, part, async (route) => {
    if (left <= 0 || (method && route.request().method() !== method)) return route.fallback();
    left -= 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
}

/** The session ends behind the person's back: signed out elsewhere, or expired. */
export const sessionExpires = (context) => context.clearCookies();
