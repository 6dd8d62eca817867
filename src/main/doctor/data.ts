import { access } from 'node:fs/promises';
import type { Words } from '../../locales/words.ts';
import { realNow } from '../../process/clock.ts';
import { redact } from '../../process/log.ts';
import { rootReason } from '../../process/reason.ts';
import type { Config } from '../../settings/config.ts';
import { inspectPostgres } from '../../store/inspect-postgres.ts';
import { lockDataDir } from '../../store/lock.ts';
import { databaseFolder } from '../../store/pglite.ts';
import { openStore } from '../open-store.ts';
import { startReason } from '../start-reason.ts';
import { type Facts, readFacts } from './facts.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

const toleratedMs = 3_000;
/** Enough that some are left when those are taken out that are not for whoever asks. */
const readReminders = 50;

/** What the checks found of the data, and what is known of it. */
export type InspectedData = { findings: readonly Finding[]; facts?: Facts };

/** What to do about the refusals that a server has a code for. */
const postgresCures: Readonly<Record<string, 'doctor.postgres-refused' | 'doctor.postgres-missing'>> = {
  '28P01': 'doctor.postgres-refused',
  '28000': 'doctor.postgres-refused',
  '3D000': 'doctor.postgres-missing',
};

const codeOf = (error: unknown): string =>
  error instanceof Error ? String((error as NodeJS.ErrnoException).code ?? '') : '';

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** A server's database: whether it answers, is of this version or older, and has the right time. */
export async function checkServer(
  url: string,
  words: Words,
): Promise<{ findings: Finding[]; opens: boolean }> {
  try {
    const { version, pending, isNewer, now, mayMake, database, user } = await inspectPostgres(url);
    const aheadMs = realNow() - now;
    const seconds = Math.round(Math.abs(aheadMs) / 1_000);
    const clock =
      Math.abs(aheadMs) > toleratedMs
        ? [fix('database', words.text('doctor.clock', { seconds, server: 'PostgreSQL' }))]
        : [];
    if (isNewer)
      return { findings: [fix('database', words.text('doctor.database-newer')), ...clock], opens: false };
    if (pending > 0 && !mayMake) {
      const forbidden = fix('database', words.text('doctor.postgres-forbidden', { database, user }));
      return { findings: [forbidden, ...clock], opens: false };
    }
    const key = pending > 0 ? 'doctor.postgres-pending' : 'doctor.postgres';
    return {
      findings: [ok('database', words.text(key, { version, count: pending })), ...clock],
      opens: pending === 0,
    };
  } catch (error) {
    const reason = redact(rootReason(error));
    const key = postgresCures[codeOf(error)] ?? 'doctor.postgres-away';
    const database = databaseOf(url);
    return { findings: [fix('database', words.text(key, { reason, database }))], opens: false };
  }
}

async function readHere(config: Config): Promise<Facts> {
  const lock = await lockDataDir(config.DATA_DIR, { startedAt: realNow(), command: 'congress doctor' });
  try {
    const { store } = await openStore(config);
    try {
      return await readFacts(store, { config, reminders: readReminders });
    } finally {
      await store.close();
    }
  } finally {
    await lock.release();
  }
}

/** Opens the data of a bot that does not run, where there are any, and changes nothing in them. */
export async function inspectData(config: Config, words: Words): Promise<InspectedData> {
  const { DATABASE_URL: url, DATA_DIR: dir } = config;
  const isThere = await access(databaseFolder(dir)).then(
    () => true,
    () => false,
  );
  if (url === undefined && !isThere)
    return { findings: [skipped('database', words.text('doctor.no-database'))] };
  const server = url === undefined ? undefined : await checkServer(url, words);
  if (server && !server.opens) return { findings: server.findings };
  try {
    const facts = await readHere(config);
    return { findings: server?.findings ?? [ok('database', words.text('doctor.database'))], facts };
  } catch (error) {
    const says =
      startReason(error, dir, words) ??
      words.text('doctor.database-failed', { reason: redact(rootReason(error)) });
    return { findings: [...(server?.findings ?? []), fix('database', says)] };
  }
}
