import { wordsFor } from '../locales/index.ts';
import { type HealthPage, PortTakenError, serveHealth } from '../process/health.ts';
import type { Config } from '../settings/config.ts';
import { type HealthParts, readHealth } from './read-health.ts';

const defaultPort = 8787;

/**
 * Opens the health page, unless its port is 0. The default port may be taken by whoever came first, which is noted; one
 * that was asked for must be free.
 * @throws {PortTakenError}
 */
export async function openHealth(
  { PORT, HOST: host, CONGRESS_LANG }: Config,
  parts: HealthParts,
  note: (text: string) => void,
): Promise<HealthPage | undefined> {
  const port = PORT ?? defaultPort;
  if (port === 0) return undefined;
  try {
    return await serveHealth({ host, port, read: () => readHealth(parts) });
  } catch (error) {
    if (!(error instanceof PortTakenError) || PORT !== undefined) throw error;
    note(wordsFor(CONGRESS_LANG ?? 'en').text('start.port-skipped', { port }));
    return undefined;
  }
}
