// A browser, and pages in it as a certain person sees them: role, language, market, size, theme.

import { chromium } from 'playwright-core';

import { account, signIn } from './accounts.mjs';

export const sizes = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  desktop: { viewport: { width: 1440, height: 900 } },
};

/** Starts Debian's Chromium, or the one that ENTREPOT_CHROMIUM names. */
export function launch(options = {}) {
  return chromium.launch({
    executablePath: process.env.ENTREPOT_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', // Root may not have one, and the continuous integration is root.
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    ...options,
  });
}

/**
 * A person with a browser of their own: nothing is shared with another visitor.
 * `role` is a role of the API, or `signed-out`.
 */
export async function visitor(
  browser,
  server,
  { role = 'signed-out', company, language = 'en', market, size = 'desktop', theme = 'light' } = {},
) {
  const context = await browser.newContext({
    ...sizes[size],
    baseURL: server.url,
    colorScheme: theme,
    locale: language,
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  context.on('page', watch);
  const person = role === 'signed-out' ? null : await account(server, role, company);
  if (person) await signIn(context, server, person);
  const home = `/${language}/${market ?? (await marketOf(context, server))}`;
  return {
    context,
    person,
    /** The address of a page, such as `/cart`. */
    address: (path) => (OUTSIDE.test(path) ? `${server.url}${path}` : `${home}${path}`),
    /** A new tab, on a page if one is named. */
    open: async (path) => {
      const page = await context.newPage();
      if (path !== undefined) await visit(page, `${home}${path}`);
      return page;
    },
    close: () => context.close(),
  };
}

/** Addresses without language and market: the browser's language is the reader's. */
const OUTSIDE = /^\/(c|embed|s)\//;

/** The market of a person's company, as the address writes it; of the demo's first otherwise. */
async function marketOf(context, server) {
  const session = await (await context.request.get(`${server.url}/api/v1/session`)).json();
  const company = session.user?.company;
  return company ? `${company.country}-${company.currency}`.toLowerCase() : 'de-eur';
}

/** Goes to an address and waits until the page has settled. */
export async function visit(page, address) {
  await page.goto(address);
  await settled(page);
}

/** Until the app itself has drawn a heading and nothing on the page says that it is still loading. */
export async function settled(page) {
  await page.locator('#app:not([aria-busy]) main h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main .skeleton, main [aria-busy="true"]'));
}

/** What went wrong in a page without anybody asking: errors, refused scripts, failed requests. */
export const problems = new WeakMap();

function watch(page) {
  const found = [];
  problems.set(page, found);
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) found.push(`${response.status()} ${response.url()}`);
  });
}
