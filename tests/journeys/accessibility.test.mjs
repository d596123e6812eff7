// Every place as every role finds it, read by axe: from left to right and from right to left, on a
// desk and on a phone, light and dark. The only good count of violations is none.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { violations } from '../support/accessibility.mjs';
import { account } from '../support/accounts.mjs';
import { launch, visit, visitor } from '../support/browser.mjs';
import { facts, fillCart, roles, routes } from '../support/routes.mjs';
import { startServer } from '../support/server.mjs';

const looks = [
  { language: 'en', size: 'desktop' },
  { language: 'ar', size: 'phone' },
  { language: 'en', size: 'phone' },
  { language: 'ar', size: 'desktop' },
];

/** Roles that see pages which another role sees too: both directions and both sizes, each once. */
const SEE_NOTHING_NEW = ['approver', 'sales_rep', 'trainer'];

let browser;
let server;
let known;

before(async () => {
  [browser, server] = await Promise.all([launch(), startServer()]);
  known = await facts(server);
  for (const role of ['buyer', 'approver', 'company_admin']) await fillCart(server, await account(server, role));
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const role of roles) {
  for (const { language, size } of SEE_NOTHING_NEW.includes(role) ? looks.slice(0, 2) : looks) {
    test(`${role}, ${language}, ${size}: nothing for axe to find`, { timeout: 600_000 }, async () => {
      const person = await visitor(browser, server, { role, language, size });
      const found = [];
      const seen = new Set();
      try {
        const page = await person.open();
        for (const { name, path, then } of routes.filter(({ by = roles }) => by.includes(role))) {
          await page.emulateMedia({ colorScheme: 'light' });
          await visit(page, person.address(path(known)));
          // Where several places lead to the same one, as to signing in, it is read once.
          const here = `${new URL(page.url()).pathname} ${await page.locator('h1').first().textContent()}`;
          if (!then && name !== 'catalogue-search' && seen.has(here)) continue;
          seen.add(here);
          await then?.(page, known);
          found.push(...(await violations(page)).map((violation) => `${name}, light: ${violation}`));
          const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.screen.width]);
          if (wide > screen) found.push(`${name}: ${wide} wide on a screen of ${screen}`);
          // Only colours differ in the dark.
          await page.emulateMedia({ colorScheme: 'dark' });
          found.push(...(await violations(page, ['color-contrast'])).map((violation) => `${name}, dark: ${violation}`));
        }
      } finally {
        await person.close();
      }
      assert.deepEqual(found, []);
    });
  }
}
