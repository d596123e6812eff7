// The line between a browser and a server, to be cut. A browser that is told to be offline may
// still let a request through while one page follows another; through a line that is cut, nothing
// comes, whoever sends it.

import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A line to this server, with an address of its own. */
export async function lineTo({ url }) {
  const { hostname, port } = new URL(url);
  const open = new Set();
  let whole = true;
  const relay = createServer((near) => {
    if (!whole) return near.destroy();
    const far = connect(port, hostname);
    for (const [one, other] of [[near, far], [far, near]]) {
      open.add(one);
      // A browser hangs up when it likes: then both ends are done.
      one.on('error', () => {}).on('close', () => (open.delete(one), other.destroy()));
      one.pipe(other);
    }
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const hangUp = () => open.forEach((socket) => socket.destroy());
  return {
    url: `http://localhost:${relay.address().port}`,
    cut: () => {
      whole = false;
      hangUp();
    },
    mend: () => {
      whole = true;
    },
    remove: () => {
      relay.close();
      hangUp();
    },
  };
}
