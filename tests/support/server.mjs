// A server of one's own: a free port, a fresh database with the demo data, the built storefront.
//
// The demo data are loaded once into a template and copied, so that a test starts in a moment.
// On PostgreSQL where ENTREPOT_TEST_POSTGRES_URL is set, else on an SQLite file.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The server as it was built last. */
async function program() {
  if (process.env.ENTREPOT_SERVER) return process.env.ENTREPOT_SERVER;
  const built = [];
  for (const profile of ['release', 'debug']) {
    const path = join(root, 'target', profile, 'server');
    const found = await stat(path).catch(() => null);
    if (found) built.push({ path, time: found.mtimeMs });
  }
  if (built.length === 0) throw new Error('build the server first: cargo build --package server');
  return built.sort((a, b) => b.time - a.time)[0].path;
}

/**
 * Starts a server. `demo: false` leaves the database empty; `database` continues with an earlier
 * one (another replica, or the same after a crash).
 */
export async function startServer({ demo = true, database, site = join(root, 'dist') } = {}) {
  const server = await program();
  const own = database ?? (await newDatabase(server, demo));
  // Where the brand's own site would be, which may show calculators in a frame.
  const [port, brandPort] = [await freePort(), await freePort()];
  const child = spawn(
    server,
    ['serve', '--listen', `127.0.0.1:${port}`, '--database-url', own.url, '--site', site, '--demo-accounts', '--embed-origin', `http://localhost:${brandPort}`],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      log.push(text);
      if (log.length > 2000) log.shift();
    });
  }
  const ended = once(child, 'exit');
  const url = `http://localhost:${port}`;
  await ready(url, child, log);

  /** Stops it, gently or as a power cut would, and leaves the database. */
  const end = async (signal = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return {
    url,
    brandPort,
    database: own,
    log: () => log.join(''),
    end,
    /** Imports a text on the command line. */
    importFile: (kind, text, ...options) => {
      const importing = run(server, ['import', kind, '--file', '-', '--database-url', own.url, ...options], { cwd: root });
      importing.child.stdin.end(text);
      return importing;
    },
    /** Stops it and removes the database. */
    stop: async () => {
      await end();
      await own.remove();
    },
  };
}

async function ready(url, child, log) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended at its start:\n${log.join('')}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`the server was not ready in 30 seconds:\n${log.join('')}`);
}

async function newDatabase(server, demo) {
  return process.env.ENTREPOT_TEST_POSTGRES_URL ? postgres(server, demo) : sqlite(server, demo);
}

async function sqlite(server, demo) {
  const folder = await mkdtemp(join(tmpdir(), 'entrepot-'));
  const file = join(folder, 'entrepot.sqlite');
  if (demo) await copyFile(await template(server), file);
  return {
    url: `sqlite://${file}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** An SQLite file with the demo data, made once for each build of the server and each day. */
async function template(server) {
  const folder = join(root, 'target/journeys');
  const { mtimeMs, size } = await stat(server);
  const today = new Date().toISOString().slice(0, 10);
  const name = `demo-${today}-${size}-${Math.trunc(mtimeMs)}.sqlite`;
  const file = join(folder, name);
  if (await stat(file).catch(() => null)) return file;
  await mkdir(folder, { recursive: true });
  const stale = (await readdir(folder)).filter((other) => !other.startsWith(name));
  await Promise.all(stale.map((other) => rm(join(folder, other), { force: true })));
  // Several test files may begin at once: each makes its own, and the last name wins.
  const own = `${file}.${process.pid}`;
  await run(server, ['demo', '--database-url', `sqlite://${own}`], { cwd: root, maxBuffer: 1 << 26 });
  await rename(own, file);
  return file;
}

async function postgres(server, demo) {
  const { ENTREPOT_TEST_POSTGRES_URL: base, ENTREPOT_TEST_POSTGRES_PROGRAMS: programs = '' } = process.env;
  const name = `journey_${process.pid}_${Date.now()}`;
  await run(join(programs, 'createdb'), ['--maintenance-db', base, name]);
  const url = new URL(base);
  url.pathname = `/${name}`;
  if (demo) await run(server, ['demo', '--database-url', url.href], { cwd: root, maxBuffer: 1 << 26 });
  return {
    url: url.href,
    remove: () => run(join(programs, 'dropdb'), ['--force', '--maintenance-db', base, name]),
  };
}

async function freePort() {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
