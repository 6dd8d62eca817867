import { Redis } from 'ioredis';
import type { Log } from '../src/process/log.ts';

/** Redis runs with settings under which it forgets jobs; the message says how to mend them. */
export class RedisSettingsError extends Error {
  override readonly name = 'RedisSettingsError';
}

const wanted = {
  appendonly: ['yes', 'redis-cli config set appendonly yes (and "appendonly yes" in redis.conf)'],
  'maxmemory-policy': [
    'noeviction',
    'redis-cli config set maxmemory-policy noeviction (and "maxmemory-policy noeviction" in redis.conf)',
  ],
} as const;

/** What is wrong with the settings that Redis reported, each with its fix; empty when nothing is. */
export function redisProblems(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(wanted).flatMap(([setting, [value, fix]]) =>
    settings[setting] === value
      ? []
      : [`Redis has ${setting} "${settings[setting] ?? ''}" and needs "${value}": ${fix}`],
  );
}

async function readSettings(client: Redis): Promise<Record<string, string>> {
  const names = Object.keys(wanted);
  const answers = await Promise.all(names.map((setting) => client.config('GET', setting)));
  return Object.fromEntries(
    (answers as string[][]).map(([setting, value], i) => [setting ?? names[i] ?? '', value ?? '']),
  );
}

/**
 * Asks Redis whether it keeps what it is given. One that is away or does not allow the question is only warned about.
 * @throws {RedisSettingsError}
 */
export async function checkRedis(url: string, log: Log): Promise<void> {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 2_000,
    commandTimeout: 2_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  client.on('error', () => {});
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
