import { z } from 'zod';
import type { Words } from '../../locales/words.ts';
import type { Config } from '../../settings/config.ts';
import type { Holder } from '../../store/lock-address.ts';
import { toIso } from '../../time/iso.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

const timeoutMs = 5_000;

const healthSchema = z.object({
  ready: z.boolean(),
  reason: z.string().optional(),
  platforms: z.record(z.string(), z.object({ state: z.string(), reason: z.string().optional() })).default({}),
});

/** Where the health page of a bot with these settings is. */
export const healthUrl = ({ HOST, PORT }: Config): string =>
  `http://${HOST === '0.0.0.0' ? '127.0.0.1' : HOST}:${PORT ?? 8787}/readyz`;

async function readPage(config: Config): Promise<z.output<typeof healthSchema> | undefined> {
  if (config.PORT === 0) return undefined;
  try {
    const response = await fetch(healthUrl(config), { signal: AbortSignal.timeout(timeoutMs) });
    return healthSchema.safeParse(await response.json()).data;
  } catch {
    return undefined;
  }
}

/** Whether a bot holds the data, and what its health page says. */
export async function checkBot(
  config: Config,
  { holder, others, words }: { holder?: Holder | undefined; others: number; words: Words },
): Promise<Finding[]> {
  if (!holder)
    return others > 0
      ? [ok('bot', words.text('doctor.bot-elsewhere', { count: others }))]
      : [skipped('bot', words.text('doctor.bot-off'))];
  const running = ok(
    'bot',
    words.text('doctor.bot', { pid: String(holder.pid), since: toIso(holder.startedAt) }),
  );
  const page = await readPage(config);
  if (!page) return [running];
  const down = Object.entries(page.platforms).filter(([, { state }]) => state !== 'up');
  const reasons = [
    ...(page.reason === undefined ? [] : [page.reason]),
    ...down.map(([platform, { state, reason }]) => `${platform}: ${reason ?? state}`),
  ];
  if (page.ready && reasons.length === 0) return [running];
  return [running, fix('bot', words.text('doctor.bot-unready', { reason: reasons.join('; ') || '/readyz' }))];
}
