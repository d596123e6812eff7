// What axe-core finds on a page, as lines a person can act on.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Every violation of WCAG 2.2 AA and of axe's good practice; none is the only good answer. `rules`
 * names those that alone are asked for.
 */
export async function violations(page, rules) {
  // The page's own policy forbids foreign scripts; the debugger's door is not under it.
  await page.evaluate(axe);
  const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await page.evaluate(
    (runOnly) => globalThis.axe.run(document, { resultTypes: ['violations'], runOnly }),
    rules ? { type: 'rule', values: rules } : { type: 'tag', values: levels },
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.target.join(' ')}\n  ${node.failureSummary?.split('\n').slice(1).join('; ')}`),
  );
}
