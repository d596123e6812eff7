// The demo's accounts, as the server itself offers them, and signing in without the form.

const known = new Map();

/** An account with this role, of this company if one is named. */
export async function account(server, role, company) {
  if (!known.has(server.url)) {
    const settings = await (await fetch(`${server.url}/api/v1/settings`)).json();
    known.set(server.url, settings.demo_accounts);
  }
  const found = known
    .get(server.url)
    .find((one) => one.role === role && (company === undefined || one.company === company));
  if (!found) throw new Error(`the demo has no ${role}${company ? ` of ${company}` : ''}`);
  return found;
}

/** Signs a browser context in over the API: its pages are signed in from their first request. */
export async function signIn(context, server, { email, password }) {
  const answer = await context.request.post(`${server.url}/api/v1/session`, {
    data: { email, password },
    headers: { origin: server.url },
  });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`);
}
