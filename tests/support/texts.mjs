// What the screens say, read from `locales/`: a journey finds a button by its message, in every
// language, and survives a better wording.

import { readdir, readFile } from 'node:fs/promises';

/**
 * The messages of a language. `text('cart-title')` is the message; where it takes arguments,
 * `text('trade-quantity-of', { sku })` is a pattern of it, in which an argument that is not given
 * stands for anything.
 */
export async function texts(language) {
  const folder = new URL(`../../locales/${language}/`, import.meta.url);
  const messages = new Map();
  for (const file of await readdir(folder)) {
    const lines = (await readFile(new URL(file, folder), 'utf8')).split('\n');
    for (const line of lines) {
      const [, name, value] = /^([a-z][\w-]*) = (.*)$/.exec(line) ?? [];
      if (name) messages.set(name, value);
    }
  }
  return (name, values = {}) => {
    const value = messages.get(name);
    if (!value) throw new Error(`locales/${language} has no message ${name}`);
    if (value.includes('->')) throw new Error(`${name} chooses between forms: find it otherwise`);
    if (!value.includes('{')) return value;
    const parts = value.split(/\{\s*\$([\w-]+)\s*\}/);
    const pattern = parts.map((part, index) => {
      if (index % 2 === 0) return escape(part);
      // In Arabic an argument stands between isolating marks.
      return values[part] === undefined ? '.*' : `\\u2068?${escape(String(values[part]))}\\u2069?`;
    });
    return new RegExp(`^${pattern.join('')}$`);
  };
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
