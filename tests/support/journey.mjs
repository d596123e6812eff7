// A journey: what a person does from beginning to end, in a real browser against a real server.
//
// One file is one server; one journey is one visitor. A journey also fails on what nobody sees:
// an error in the console, a script that the policy refused, an answer of 500.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { launch, problems, visitor } from './browser.mjs';
import { lineTo } from './line.mjs';
import { startServer } from './server.mjs';

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([launch(), startServer()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/**
 * Declares a journey. `as`, `company`, `language`, `market`, `size` and `theme` describe the
 * visitor; `expects` are patterns of console errors that belong to the journey, such as the
 * answer to a wrong password; `on` gives another server than the one with the demo data;
 * `line: true` puts a line between browser and server that the journey can cut.
 */
export function journey(name, { as: role, expects = [], on, line: cuttable, ...person }, walk) {
  test(name, { timeout: 120_000 }, async () => {
    const where = on ? on() : server;
    const line = cuttable ? await lineTo(where) : undefined;
    const who = await visitor(browser, line ?? where, { role, ...person });
    const pages = [];
    who.context.on('page', (page) => pages.push(page));
    try {
      await walk({ ...who, server: where, line, another: (options) => visitor(browser, line ?? where, options) });
      const surprises = pages
        .flatMap((page) => problems.get(page) ?? [])
        .filter((problem) => !expects.some((pattern) => pattern.test(problem)));
      assert.deepEqual(surprises, [], 'nothing goes wrong where nobody looks');
    } catch (error) {
      await photograph(name, pages);
      throw error;
    } finally {
      await who.close();
      line?.remove();
    }
  });
}

/** What the person saw when it failed, in `target/journeys-failed/`. */
async function photograph(name, pages) {
  const folder = new URL('../../target/journeys-failed/', import.meta.url).pathname;
  await mkdir(folder, { recursive: true });
  for (const [index, page] of pages.entries()) {
    const file = `${folder}${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${index + 1}.png`;
    await page.screenshot({ path: file, fullPage: true }).catch(() => {}); // It may be closed.
  }
}
