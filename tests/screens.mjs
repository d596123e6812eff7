// Photographs every route: `cargo xtask screens [--route NAME] [--role NAME] [--language TAG]
// [--size NAME] [--theme NAME]`, each filter comma separated. What is written is looked at by a
// person, so a page that cannot be drawn is named at the end and the rest is still there.

import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

import { account } from './support/accounts.mjs';
import { launch, settled, sizes, visit, visitor } from './support/browser.mjs';
import { facts, fillCart, roles, routes } from './support/routes.mjs';
import { startServer } from './support/server.mjs';

const folder = fileURLToPath(new URL('../target/screens/', import.meta.url));
const pagesAtOnce = 4;
/** A photograph longer than this is looked at by nobody. */
const tallest = 3000;

const filters = parseArgs({
  options: Object.fromEntries(['route', 'role', 'language', 'size', 'theme'].map((name) => [name, { type: 'string' }])),
}).values;
const chosen = (filter, possible, usual = possible) => {
  const names = filters[filter]?.split(',') ?? usual;
  const unknown = names.filter((name) => !possible.includes(name));
  if (unknown.length > 0) throw new Error(`--${filter}: ${unknown.join(', ')}: one of ${possible.join(', ')}`);
  return names;
};
const chosenRoutes = chosen('route', routes.map((route) => route.name));
const chosenRoles = chosen('role', roles);
const chosenLanguages = chosen('language', ['en', 'zh-CN', 'es', 'fr', 'de', 'ja', 'pt-BR', 'ar'], ['en', 'zh-CN', 'ar']);
const chosenSizes = chosen('size', Object.keys(sizes));
const chosenThemes = chosen('theme', ['light', 'dark']);

const [browser, server] = await Promise.all([launch(), startServer()]);
const failures = [];
let taken = 0;
try {
  const known = await facts(server);
  for (const role of chosenRoles.filter((name) => ['buyer', 'approver', 'company_admin'].includes(name))) {
    await fillCart(server, await account(server, role));
  }
  if (Object.keys(filters).length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  // A visitor has one role, one language and one size; the themes are two states of one page.
  const visitors = chosenRoles.flatMap((role) =>
    chosenLanguages.flatMap((language) => chosenSizes.map((size) => ({ role, language, size }))),
  );
  await inParallel(visitors, pagesAtOnce, async (who) => {
    const person = await visitor(browser, server, who);
    const page = await person.open();
    const seen = ({ name, by = roles }) => chosenRoutes.includes(name) && by.includes(who.role);
    for (const route of routes.filter(seen)) {
      const name = `${route.name}-${who.role}-${who.size}-${who.language}`;
      try {
        await visit(page, person.address(route.path(known)));
        await route.then?.(page, known);
        for (const theme of chosenThemes) await photograph(page, who, theme, `${name}-${theme}.png`);
      } catch (error) {
        failures.push(`${name}: ${error.message.split('\n')[0]}`);
      }
    }
    await person.close();
  });
} finally {
  await browser.close();
  await server.stop();
}
console.log(`${taken} screens in ${folder}`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

async function photograph(page, { size }, theme, file) {
  const { viewport } = sizes[size];
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  // As tall as the page: a bar at the bottom then stands at the bottom.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: viewport.width, height: Math.min(Math.max(height, viewport.height), tallest) });
  await settled(page);
  await page.screenshot({ path: `${folder}${file}`, animations: 'disabled', scale: 'css' });
  await page.setViewportSize(viewport);
  taken += 1;
}

async function inParallel(items, count, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: count }, worker));
}
