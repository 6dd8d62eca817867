import { parseArgs } from 'node:util';

/** What a run of the harness does. */
export type FaultOptions = {
  reminders: number;
  kills: number;
  seed: number;
  /** How many changes of the plan are made meanwhile. */
  edits: number;
  store: 'pglite' | 'postgres';
  queue: 'store' | 'redis';
  /** Kill at every crash point instead of at random, each at its first to `hits`th time. */
  crashPoints: boolean;
  hits: number;
  /** The platform claims that it never got anything: the harness must then count doubles. */
  blind: boolean;
  json: boolean;
  /** The real program in a mode, or in all of them in turn; else its parts alone, which are killed at chosen points. */
  mode?: 'embedded' | 'postgres' | 'redis' | 'workers' | 'all';
};

export const usage = `usage: npm run faults -- [options]
  --reminders N     how many are owed (200)
  --kills N         how often the bot is killed (10)
  --seed N          the same seed kills at the same moments (1)
  --edits N         changes of the plan meanwhile (a tenth of the reminders)
  --store NAME      pglite or postgres (pglite)
  --queue NAME      store or redis (store)
  --crash-points    kill at every crash point instead of at random
  --hits N          with --crash-points: at the first to the Nth time (1)
  --blind           a platform that denies what it got, to see that doubles are counted
  --mode NAME       the whole program with its platforms, servers and workers: embedded, postgres,
                    redis, workers or all; --store, --queue, --edits and --crash-points do not go with it
  --json            print { planned, sent, late, lost, doubled, kills } and nothing else`;

function readNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`--${name} wants a number, not ${text}`);
  return Number(text);
}

function oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new RangeError(`--${name} is ${allowed.join(' or ')}, not ${text}`);
  return found;
}

/**
 * Reads the command line.
 * @throws {TypeError | RangeError} that says what is wrong with it
 */
export function readOptions(args: readonly string[]): FaultOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reminders: { type: 'string', default: '200' },
      kills: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      edits: { type: 'string' },
      store: { type: 'string', default: 'pglite' },
      queue: { type: 'string', default: 'store' },
      'crash-points': { type: 'boolean', default: false },
      hits: { type: 'string', default: '1' },
      blind: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      mode: { type: 'string' },
    },
  });
  const reminders = readNumber('reminders', values.reminders);
  return {
    reminders,
    kills: readNumber('kills', values.kills),
    seed: readNumber('seed', values.seed),
    edits: values.edits === undefined ? Math.floor(reminders / 10) : readNumber('edits', values.edits),
    store: oneOf('store', values.store, ['pglite', 'postgres']),
    queue: oneOf('queue', values.queue, ['store', 'redis']),
    crashPoints: values['crash-points'],
    hits: readNumber('hits', values.hits),
    blind: values.blind,
    json: values.json,
    ...(values.mode !== undefined && {
      mode: oneOf('mode', values.mode, ['embedded', 'postgres', 'redis', 'workers', 'all']),
    }),
  };
}
