// Every place as every role finds it, read by axe: from left to right and from right to left, on a
// desk and on a phone, light and dark. The only good count of violations is none. Where two roles find the
// same page, it is read once.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { structure, violations } from '../support/accessibility.mjs';
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

/** What has been read in a look, whoever read it: see `structure`. */
const read = new Map(looks.map((look) => [look, new Set()]));

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
  // In the first two looks both directions, both sizes and both themes are seen. What held something new
  // there is read crosswise too; the rest is as another role has it.
  const own = new Set();
  let walked = 0;
  for (const [index, look] of looks.entries()) {
    const { language, size } = look;
    test(`${role}, ${language}, ${size}: nothing for axe to find`, { timeout: 600_000 }, async () => {
      const person = await visitor(browser, server, { role, language, size });
      const found = [];
      try {
        const page = await person.open();
        for (const { name, path, then, by = roles } of routes) {
          // Run alone, a look reads all.
          const isKnown = index >= 2 && walked >= 2 && !own.has(name);
          if (isKnown || !by.includes(role)) continue;
          await page.emulateMedia({ colorScheme: 'light' });
          await visit(page, person.address(path(known)));
          await then?.(page, known);
          const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.screen.width]);
          if (wide > screen) found.push(`${name}: ${wide} wide on a screen of ${screen}`);
          const parts = await structure(page);
          if (parts.every((part) => read.get(look).has(part))) continue;
          for (const part of parts) read.get(look).add(part);
          own.add(name);
          found.push(...(await violations(page)).map((violation) => `${name}, light: ${violation}`));
          // Only colours differ in the dark.
          await page.emulateMedia({ colorScheme: 'dark' });
          found.push(...(await violations(page, ['color-contrast'])).map((violation) => `${name}, dark: ${violation}`));
        }
        walked += 1;
      } finally {
        await person.close();
      }
      assert.deepEqual(found, []);
    });
  }
}
