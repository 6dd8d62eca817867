import type { Config } from '../settings/config.ts';

type Addressed = Pick<Config, 'HOST' | 'CONGRESS_WEB_URL'>;

const everywhere = ['0.0.0.0', '::'];

/** Where people open the page: its configured address, else this machine's own. Undefined without a port. */
export function pageAddress(
  { HOST: host, CONGRESS_WEB_URL: address }: Addressed,
  port: number | undefined,
): string | undefined {
  if (port === undefined) return undefined;
  const name = everywhere.includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return address ?? `http://${name}:${port}`;
}

const thisMachine = /^(?:localhost|127\..+|\[::1\])$/;

/** The address that the start prints, and whether machines other than this one reach it. */
export function pageEntrance(
  config: Addressed,
  page: { port: number; path: string } | undefined,
): { url: string; isOpen: boolean } | undefined {
  if (!page) return undefined;
  const url = `${pageAddress(config, page.port)}${page.path}`;
  return { url, isOpen: !thisMachine.test(new URL(url).hostname) };
}
