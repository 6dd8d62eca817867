import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A line to a server on this machine, which a test can hold or cut. */
export type Line = {
  /** The address of a server with the line's port in its place. */
  url(of: string): string;
  /** What the server says stays on the way, connections stay open. */
  hold(): void;
  release(): void;
  /** Ends every connection, and takes no new one until `mend`. */
  cut(): void;
  mend(): void;
  stop(): void;
};

export async function startLine(port: number): Promise<Line> {
  const pairs = new Set<[Socket, Socket]>();
  let isHeld = false;
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(port, '127.0.0.1');
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    near.pipe(far);
    far.on('data', (data) => near.write(data));
    if (isHeld) far.pause();
    for (const end of pair)
      end
        .on('error', () => {})
        .on('close', () => {
          pairs.delete(pair);
          for (const each of pair) each.destroy();
        });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = address !== null && typeof address === 'object' ? address.port : 0;
  const all = (act: (far: Socket) => void) => {
    for (const [, far] of pairs) act(far);
  };
  return {
    url: (of) => of.replace(`:${port}`, `:${own}`),
    hold() {
      isHeld = true;
      all((far) => far.pause());
    },
    release() {
      isHeld = false;
      all((far) => far.resume());
    },
    cut() {
      isCut = true;
      all((far) => far.destroy());
    },
    mend() {
      isCut = false;
    },
    stop() {
      all((far) => far.destroy());
      server.close();
    },
  };
}
