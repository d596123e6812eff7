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

/**
 * What axe goes by on a page, but for its words: every element with its attributes, and whether it has
 * words of its own; first what stands around the page, then the page itself. Where axe has read both, it
 * has nothing new to find.
 */
export function structure(page) {
  // Words and addresses differ from page to page: that there are some is what counts.
  const words = ['alt', 'aria-label', 'for', 'href', 'id', 'placeholder', 'src', 'title', 'value'];
  return page.evaluate((words) => {
    const attribute = ({ name, value }) =>
      words.includes(name) || name.endsWith('by') ? `${name}: ${value !== ''}` : `${name}: ${value}`;
    const element = (node) => {
      const own = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim() !== '');
      return `${node.tagName} ${[...node.attributes].map(attribute).sort().join(' ')} ${own}`;
    };
    const main = document.querySelector('main');
    const all = [...document.body.querySelectorAll('*:not(script)')];
    const around = all.filter((node) => !main?.contains(node));
    const within = all.filter((node) => main?.contains(node));
    return [around, within].map((nodes) => nodes.map(element).join('\n'));
  }, words);
}
