// Keeps the application's own files, so that the next visit starts at once and also without a
// network. Never touches the API: prices, stock and carts are kept by the application itself.

const CACHE = 'application-1';
const SHELL = '/';
// Built files carry a hash of their content in their name and never change.
const HASHED = /-[0-9a-f]{16}(_bg)?\.(js|wasm)$/;
const PLAIN = /^\/(messages|icons)\/|^\/(pictures\.svg|manifest\.webmanifest)$/;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const stale = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith('application-') && name !== CACHE).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(stale());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(freshElseKept(request, SHELL));
  else if (HASHED.test(pathname)) event.respondWith(keptElseFresh(request));
  else if (PLAIN.test(pathname)) event.respondWith(freshElseKept(request, request));
});

/** The server's answer, kept for a day without a network. */
async function freshElseKept(request, key) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.type === 'basic') {
      // The shell is one page for every address; documents such as /api/docs never come here.
      await cache.put(key, answer.clone());
      if (key === SHELL) await forgetOldBuilds(cache, answer.clone());
    }
    return answer;
  } catch (problem) {
    const kept = await cache.match(key);
    if (kept) return kept;
    throw problem;
  }
}

async function keptElseFresh(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

/** Drops built files that the newest page no longer names. */
async function forgetOldBuilds(cache, page) {
  const text = await page.text();
  const kept = await cache.keys();
  const old = kept.filter(({ url }) => HASHED.test(new URL(url).pathname) && !text.includes(new URL(url).pathname.slice(1)));
  await Promise.all(old.map((request) => cache.delete(request)));
}
