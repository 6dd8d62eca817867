import { connect } from 'node:net';
import { rootReason } from './reason.ts';

const withinMs = 5_000;
const ports: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Why nothing takes connections at a web address; undefined where something does. Nothing is sent there. */
export function whyUnreached(url: string): Promise<string | undefined> {
  const { protocol, hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) || (ports[protocol] ?? 443) });
    const end = (reason?: string) => {
      socket.destroy();
      resolve(reason);
    };
    socket.setTimeout(withinMs, () => end(`no answer in ${withinMs / 1_000} s`));
    socket.once('connect', () => end());
    socket.once('error', (error) => end(rootReason(error)));
  });
}
