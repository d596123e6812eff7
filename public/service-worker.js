// Keeps the application's own files, so that the next visit starts at once and also without a
// network. Never touches the API: prices, stock and carts are kept by the application itself.

const CACHE = 'application-2';
const SHELL = '/';
// Built files stand in a folder whose name is a hash of their contents, and never change.
const HASHED = /^\/(app-[0-9a-f]{16})\//;
// A calculator in another site's frame has its own policy: its answer is not everyone's shell.
const EMBEDDED = /^\/(?:[^/]+\/[^/]+\/)?embed\//;
const PLAIN = /^\/(messages|icons)\/|^\/(pages\.css|pictures\.svg|manifest\.webmanifest)$/;

// Names every file that the pages are made of.
const FILES = '/files.json';
// A network that has said nothing for so many milliseconds is none.
const PATIENCE = 4000;

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
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/') || EMBEDDED.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(freshElseKept(event, SHELL, keepPage));
  else if (HASHED.test(pathname)) event.respondWith(keptElseFresh(event));
  else if (PLAIN.test(pathname)) event.respondWith(freshElseKept(event, request));
});

// What was fetched before there was a worker; and where it is worth that, all that any page needs.
self.addEventListener('message', (event) => {
  const { fetched, everything } = event.data;
  event.waitUntil(keepAhead(fetched, everything).catch(() => {}));
});

async function keepAhead(fetched, everything) {
  const cache = await caches.open(CACHE);
  if (!(await cache.match(SHELL))) {
    const plain = await fetch(SHELL);
    if (plain.ok) await keep(SHELL, plain);
  }
  await keepMissing(cache, fetched);
  if (!everything || navigator.connection?.saveData) return;
  await keepMissing(cache, await (await fetch(FILES)).json());
}

/** One after the other: nothing of it is in a hurry. */
async function keepMissing(cache, addresses) {
  for (const address of addresses) {
    const { href, origin, pathname } = new URL(address, self.location.origin);
    if (origin !== self.location.origin || !(HASHED.test(pathname) || PLAIN.test(pathname))) continue;
    if (await cache.match(href)) continue;
    const answer = await fetch(href);
    if (answer.ok) await cache.put(href, answer);
  }
}

/** The server's answer, kept for a day without a network. Failing to keep it never costs the answer. */
async function freshElseKept(event, key, keeping = keep) {
  const kept = () => caches.match(key).catch(() => undefined);
  const fresh = fetch(event.request).then((answer) => {
    if (answer.ok && answer.type === 'basic') event.waitUntil(keeping(key, answer.clone()).catch(() => {}));
    return answer;
  });
  // It is kept also when it comes too late to be shown.
  event.waitUntil(fresh.catch(() => {}));
  const late = new Promise((done) => setTimeout(done, PATIENCE)).then(async () => (await kept()) ?? fresh);
  try {
    return await Promise.race([fresh, late]);
  } catch (problem) {
    const answer = await kept();
    if (answer) return answer;
    throw problem;
  }
}

async function keptElseFresh(event) {
  const kept = await caches.match(event.request).catch(() => undefined);
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(keep(event.request, answer.clone()).catch(() => {}));
  return answer;
}

/**
 * A page with what the catalogue shows first is one person's and one moment's. Another address, or
 * another person, gets the plain page without a network: it is fetched where a new build is met.
 */
async function keepPage(key, answer) {
  if (!answer.headers.get('cache-control')?.includes('no-store')) return keep(key, answer);
  const built = /\/app-[0-9a-f]{16}\//.exec(await answer.text())?.[0];
  const kept = await caches.match(key);
  if (built && kept && (await kept.text()).includes(built)) return;
  const plain = await fetch(key);
  if (plain.ok) await keep(key, plain);
}

async function keep(key, answer) {
  const cache = await caches.open(CACHE);
  const page = key === SHELL ? await answer.clone().text() : undefined;
  await cache.put(key, answer);
  if (page) await forgetOldBuilds(cache, page);
}

/** Drops built files that the newest page no longer names. */
async function forgetOldBuilds(cache, page) {
  const kept = await cache.keys();
  const old = kept.filter(({ url }) => {
    const folder = HASHED.exec(new URL(url).pathname)?.[1];
    return folder && !page.includes(folder);
  });
  await Promise.all(old.map((request) => cache.delete(request)));
}
