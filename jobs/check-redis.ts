import { Redis } from 'ioredis';
import type { Instant } from '../src/domain/instant.ts';
import type { Log } from '../src/process/log.ts';
import { rootReason } from '../src/process/reason.ts';

/** Redis runs with settings under which it forgets jobs; the message says how to mend them. */
export class RedisSettingsError extends Error {
  override readonly name = 'RedisSettingsError';
}

/** A setting under which Redis would forget jobs: what it is, and what it must be. */
export type UnwantedSetting = { setting: string; value: string; wanted: string };

const wanted = { appendonly: 'yes', 'maxmemory-policy': 'noeviction' } as const;

/** Which settings that Redis reported would lose jobs. */
const unwantedSettings = (settings: Readonly<Record<string, string>>): UnwantedSetting[] =>
  Object.entries(wanted).flatMap(([setting, value]) =>
    settings[setting] === value ? [] : [{ setting, value: settings[setting] ?? '', wanted: value }],
  );

/** What is wrong with the settings that Redis reported, each with its fix; empty when nothing is. */
export const redisProblems = (settings: Readonly<Record<string, string>>): string[] =>
  unwantedSettings(settings).map(
    ({ setting, value, wanted: right }) =>
      `Redis has ${setting} "${value}" and needs "${right}": ` +
      `redis-cli config set ${setting} ${right} (and "${setting} ${right}" in redis.conf)`,
  );

async function readSettings(client: Redis): Promise<Record<string, string>> {
  const names = Object.keys(wanted);
  const answers = await Promise.all(names.map((setting) => client.config('GET', setting)));
  return Object.fromEntries(
    (answers as string[][]).map(([setting, value], i) => [setting ?? names[i] ?? '', value ?? '']),
  );
}

function connectOnce(url: string): Redis {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 2_000,
    commandTimeout: 2_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  client.on('error', () => {});
  return client;
}

/** What a Redis server says of itself; `unwanted` is absent where it does not allow the question. */
export type RedisState =
  | { kind: 'away'; reason: string }
  | { kind: 'up'; version: string; aheadMs: number; unwanted?: readonly UnwantedSetting[] };

/** Asks a Redis server what it is, for its settings, and how far this clock is ahead of its own. */
export async function inspectRedis(url: string, now: () => Instant): Promise<RedisState> {
  const client = connectOnce(url);
  let reason: unknown;
  client.on('error', (error: unknown) => {
    reason ??= error;
  });
  try {
    await client.connect();
    const before = now();
    // What a server does not tell this user says nothing about whether it works.
    const [seconds, micros = 0] = (await client.time().catch(() => [])).map(Number);
    const here = (before + now()) / 2;
    const aheadMs = seconds === undefined ? 0 : Math.round(here - seconds * 1_000 - micros / 1_000);
    const version = /redis_version:(\S+)/.exec(await client.info('server').catch(() => ''))?.[1] ?? '';
    const unwanted = await readSettings(client).then(unwantedSettings, () => undefined);
    return { kind: 'up', version, aheadMs, ...(unwanted && { unwanted }) };
  } catch (error) {
    return { kind: 'away', reason: rootReason(reason ?? error) };
  } finally {
    client.disconnect();
  }
}

/**
 * Asks Redis whether it keeps what it is given. One that is away or does not allow the question is only warned about.
 * @throws {RedisSettingsError}
 */
export async function checkRedis(url: string, log: Log): Promise<void> {
  const client = connectOnce(url);
  try {
    await client.connect();
  } catch (error) {
    log.warn(
      { error: String(error) },
      'Redis cannot be reached; reminders go out without it, up to a second late',
    );
    client.disconnect();
    return;
  }
  let settings: Record<string, string>;
  try {
    settings = await readSettings(client);
  } catch (error) {
    log.warn(
      { error: String(error) },
      'Redis does not say how it is set up; it needs appendonly yes and noeviction',
    );
    return;
  } finally {
    client.disconnect();
  }
  const problems = redisProblems(settings);
  if (problems.length > 0) throw new RedisSettingsError(problems.join('\n'));
}
