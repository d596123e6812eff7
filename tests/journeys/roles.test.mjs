// What each role finds in the menu, and what happens where it may not go.

import assert from 'node:assert/strict';

import { journey } from '../support/journey.mjs';
import { settled, visit } from '../support/browser.mjs';
import { texts } from '../support/texts.mjs';

const text = await texts('en');
const everyone = ['/catalogue', '/calculators'];
const buying = ['/catalogue', '/quick-order', '/calculators', '/orders'];
const places = {
  'signed-out': everyone,
  buyer: buying,
  approver: buying,
  company_admin: buying,
  sales_rep: [...everyone, '/orders', '/companies'],
  channel_manager: [...everyone, '/orders', '/companies', '/imports'],
  trainer: everyone,
};
const guarded = ['/quick-order', '/cart', '/checkout', '/orders', '/rebates', '/companies', '/imports'];
const accounts = {
  buyer: ['/account', '/account/company', '/account/addresses', '/account/links', '/rebates'],
  company_admin: ['/account', '/account/company', '/account/addresses', '/account/users', '/account/links', '/rebates'],
  trainer: ['/account', '/account/links'],
};

for (const [role, theirs] of Object.entries(places)) {
  journey(`${role} finds their places and no others`, { as: role }, async ({ open, address }) => {
    const page = await open('/catalogue');
    // The menu follows who is signed in, a moment after the page.
    const links = page.locator('.header-navigation a');
    await page.waitForFunction((count) => document.querySelectorAll('.header-navigation a').length === count, theirs.length);
    const found = await links.evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
    assert.deepEqual(found, theirs.map(address));

    // Rebates are in the account's menu, for whoever sees orders.
    const beside = [
      ...(theirs.includes('/quick-order') ? ['/cart', '/checkout'] : []),
      ...(theirs.includes('/orders') ? ['/rebates'] : []),
    ];
    const may = new Set([...theirs, ...beside]);
    for (const place of guarded.filter((one) => !may.has(one))) {
      if (role === 'signed-out') {
        await page.goto(address(place));
        await page.waitForURL(/\/sign-in\?next=/);
        await settled(page);
      } else {
        await visit(page, address(place));
        await page.getByRole('heading', { name: text('common-forbidden-title') }).waitFor();
      }
    }
  });
}

for (const [role, parts] of Object.entries(accounts)) {
  journey(`${role} has these parts of an account`, { as: role }, async ({ open, address }) => {
    const page = await open('/account');
    const links = page.locator('.parts a');
    const found = await links.evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
    assert.deepEqual(found, parts.length > 1 ? parts.map(address) : []);
    for (const part of ['/account/company', '/account/addresses', '/account/users'].filter((one) => !parts.includes(one))) {
      await visit(page, address(part));
      await page.getByRole('heading', { name: text('common-forbidden-title') }).waitFor();
    }
  });
}
