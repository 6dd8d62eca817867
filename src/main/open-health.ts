import type { RequestListener } from 'node:http';
import { wordsFor } from '../locales/index.ts';
import { type HealthPage, PortTakenError, serveHealth } from '../process/health.ts';
import type { Metrics } from '../process/metrics.ts';
import type { Config } from '../settings/config.ts';
import { readFigures } from './read-figures.ts';
import { type HealthParts, readHealth } from './read-health.ts';

const defaultPort = 8787;

/**
 * Opens the health checks and the page, unless the port is 0. The default port may be taken by whoever came first, which
 * is noted: the page then takes one that is free. One that was asked for must be free.
 * @throws {PortTakenError | ListenError}
 */
export async function openHealth(
  { PORT, HOST: host, CONGRESS_LANG }: Config,
  {
    page,
    metrics,
    ...parts
  }: HealthParts & {
    page?: RequestListener | undefined;
    metrics?: Metrics | undefined;
  },
  note: (text: string) => void,
): Promise<HealthPage | undefined> {
  const port = PORT ?? defaultPort;
  if (port === 0) return undefined;
  const figures = metrics && {
    contentType: metrics.contentType,
    read: async () => metrics.render(await readFigures(parts)),
  };
  const serve = (on: number) =>
    serveHealth({ host, port: on, read: () => readHealth(parts), metrics: figures, page });
  const words = wordsFor(CONGRESS_LANG ?? 'en');
  try {
    return await serve(port);
  } catch (error) {
    if (!(error instanceof PortTakenError) || PORT !== undefined) throw error;
    if (!page) {
      note(words.text('start.port-skipped', { port }));
      return undefined;
    }
    const opened = await serve(0);
    note(words.text('start.port-other', { port, other: opened.port }));
    return opened;
  }
}

/** The figures that are counted, where they are wanted: loaded only then. */
export async function openMetrics({ CONGRESS_METRICS }: Config): Promise<Metrics | undefined> {
  if (CONGRESS_METRICS !== 'on') return undefined;
  const { createMetrics } = await import('../process/metrics.ts');
  return createMetrics();
}
