import type { Instant } from '../../src/domain/instant.ts';
import type { Stored } from '../fakes/local-platform.ts';
import type { EditLine } from './edits.ts';

/** One reminder that was to be sent, with the key that it has while its deadline is where it was, and once moved. */
export type Owed = { index: number; at: Instant; key: string; movedKey: string };

/** What the run left behind: the platform's own messages and the log of edits, never the bot's database. */
export type Evidence = {
  owed: readonly Owed[];
  stored: readonly Stored[];
  edits: readonly EditLine[];
  /** When no bot was there: from each kill until the next one was ready. */
  down: readonly { from: Instant; to: Instant }[];
};

/** `late`, `lost` and `doubled` count reminders; `wrong` counts messages for a date superseded before its claim. */
export type Verdict = {
  planned: number;
  sent: number;
  late: number;
  lost: number;
  doubled: number;
  wrong: number;
  /** Of every reminder sent, without the time that no bot was there; ascending. */
  lateMs: readonly number[];
};

/** A reminder is late when it arrives this long after its instant, time without a bot not counted. */
export const lateAfterMs = 10_000;

/** A message may be on its way this long after its claim: lease, timeout and late landing. */
const onTheWayMs = 5_000;

function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

type Era = { from: Instant; to: Instant; key: string | undefined };

const overlap = (a: { from: number; to: number }, b: { from: number; to: number }) =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** Which key was owed when. While an edit is begun and not acknowledged, both what was before and after hold. */
function erasOf({ key, movedKey }: Owed, lines: readonly EditLine[]): Era[] {
  const keyAfter = { move: movedKey, undo: key, done: undefined };
  const eras: Era[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, key }];
  for (const { phase, kind, loggedAt } of lines) {
    if (phase === 'begun') eras.push({ from: loggedAt, to: Number.POSITIVE_INFINITY, key: keyAfter[kind] });
    else for (const era of eras.slice(0, -1)) era.to = Math.min(era.to, loggedAt);
  }
  return eras;
}

/** Judges a run by what arrived. */
export function judge({ owed, stored, edits, down }: Evidence): Verdict {
  const arrived = stored.flatMap(({ carries, storedAt }) => carries.map((key) => ({ key, storedAt })));
  const byKey = groupBy(arrived, ({ key }) => key);
  const editsOf = groupBy(edits, ({ index }) => index);
  const lateMs: number[] = [];
  let planned = 0;
  let lost = 0;
  let wrong = 0;
  for (const item of owed) {
    const eras = erasOf(item, editsOf.get(item.index) ?? []);
    const messages = [item.key, item.movedKey].flatMap((key) => byKey.get(key) ?? []);
    for (const { key, storedAt } of messages)
      if (!eras.some((era) => era.key === key && era.from <= storedAt && era.to >= storedAt - onTheWayMs))
        wrong += 1;
    const valid = eras.filter(({ from, to }) => from <= item.at && to > item.at);
    // Done with, or perhaps done with: nothing has to arrive.
    if (valid.some(({ key }) => key === undefined)) continue;
    planned += 1;
    const arrivals = messages
      .filter(({ key }) => valid.some((era) => era.key === key))
      .map((m) => m.storedAt);
    if (arrivals.length === 0) {
      lost += 1;
      continue;
    }
    const span = { from: item.at, to: Math.min(...arrivals) };
    lateMs.push(span.to - span.from - down.reduce((sum, gap) => sum + overlap(gap, span), 0));
  }
  lateMs.sort((a, b) => a - b);
  return {
    planned,
    sent: planned - lost,
    late: lateMs.filter((ms) => ms > lateAfterMs).length,
    lost,
    doubled: [...byKey.values()].filter((messages) => messages.length > 1).length,
    wrong,
    lateMs,
  };
}
