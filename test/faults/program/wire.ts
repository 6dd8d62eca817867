import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire between the program and a server, which can be cut. */
export type Wire = {
  port: number;
  /** `closed`: nobody answers the call any more; `silent`: it is taken, and nothing ever comes. */
  cut(how: 'closed' | 'silent'): void;
  mend(): void;
  stop(): Promise<void>;
};

/** Lays a wire to a port of the loopback interface. */
export async function layWire(to: number): Promise<Wire> {
  const ends = new Set<Socket>();
  let state: 'whole' | 'closed' | 'silent' = 'whole';
  const dropAll = () => {
    for (const end of ends) end.destroy();
  };
  const server = createServer((near) => {
    ends.add(near);
    near.on('error', () => near.destroy()).on('close', () => ends.delete(near));
    if (state === 'closed') return near.destroy();
    if (state === 'silent') return near.resume();
    const far = connect({ port: to, host: '127.0.0.1' });
    ends.add(far);
    far
      .on('error', () => near.destroy())
      .on('close', () => {
        ends.delete(far);
        near.destroy();
      });
    near.on('close', () => far.destroy());
    // What is on the wire when it is cut is gone.
    near.on('data', (bytes) => state === 'whole' && far.write(bytes));
    far.on('data', (bytes) => state === 'whole' && near.write(bytes));
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut(how) {
      state = how;
      if (how === 'closed') dropAll();
    },
    mend() {
      // Nothing hears the end of what went silent.
      if (state === 'silent') dropAll();
      state = 'whole';
    },
    async stop() {
      server.close();
      dropAll();
      await once(server, 'close');
    },
  };
}
