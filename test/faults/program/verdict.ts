import type { Instant } from '../../../src/domain/instant.ts';

/** A message that a platform has taken: the numbers of the reminders in it. */
export type Arrival = { at: Instant; reminders: readonly number[]; where: string };

export type Span = { from: Instant; to: Instant };

/** What the run left behind: what the stand-ins hold, never the program's own database. */
export type Evidence = {
  /** When each reminder was owed, by its number. */
  instants: readonly Instant[];
  arrivals: readonly Arrival[];
  /** When something was away that is needed to send. */
  outages: readonly Span[];
  /** Private words that stood where others read them. */
  leaked: number;
  kills: { asked: number; made: number };
  /** Events that were taken, some handed over several times: how often each acted, and how many were refused aloud. */
  events: { acted: readonly number[]; refused: number };
};

/** `late` counts what came later than the outages and a minute explain, `early` what came before its instant. */
export type Verdict = {
  planned: number;
  sent: number;
  lost: number;
  doubled: number;
  early: number;
  late: number;
  leaked: number;
  events: number;
  /** Of the events. */
  wrong: number;
  kills: number;
  killsMissing: number;
  /** Of every reminder, without the outages; ascending. */
  lateMs: readonly number[];
};

const lateAfterMs = 60_000;
/** A timer may fire this much early, and the clocks of two processes are read one after the other. */
const earlyBeyondMs = 1_000;

/** How much of a time lies in any of the spans, each moment once. */
export function coveredMs({ from, to }: Span, spans: readonly Span[]): number {
  let covered = 0;
  let until = from;
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const [begin, end] = [Math.max(span.from, until), Math.min(span.to, to)];
    if (end <= begin) continue;
    covered += end - begin;
    until = end;
  }
  return covered;
}

/** Events that acted more than once, or not at all and without a word about it. */
function wrongEvents({ acted, refused }: Evidence['events']): number {
  const missing = acted.filter((times) => times === 0).length;
  return acted.filter((times) => times > 1).length + Math.max(0, missing - refused);
}

/** Judges a run by what arrived. */
export function judgeProgram({ instants, arrivals, outages, leaked, kills, events }: Evidence): Verdict {
  const at = new Map<number, Instant[]>();
  for (const arrival of arrivals)
    for (const number of arrival.reminders) at.set(number, [...(at.get(number) ?? []), arrival.at]);
  const firsts = instants.flatMap((due, number) => {
    const own = at.get(number);
    return own ? [{ due, first: Math.min(...own) }] : [];
  });
  const lateMs = firsts
    .map(({ due, first }) => first - due - coveredMs({ from: due, to: first }, outages))
    .sort((a, b) => a - b);
  return {
    planned: instants.length,
    sent: firsts.length,
    lost: instants.length - firsts.length,
    doubled: instants.filter((_, number) => (at.get(number)?.length ?? 0) > 1).length,
    early: firsts.filter(({ due, first }) => first < due - earlyBeyondMs).length,
    late: lateMs.filter((ms) => ms > lateAfterMs).length,
    leaked,
    events: events.acted.length,
    wrong: wrongEvents(events),
    kills: kills.made,
    killsMissing: Math.max(0, kills.asked - kills.made),
    lateMs,
  };
}

/** Nothing lost, doubled, early, late, leaked or done twice, and as many kills as were asked for. */
export const isFaultless = ({ lost, doubled, early, late, leaked, wrong, killsMissing }: Verdict): boolean =>
  lost + doubled + early + late + leaked + wrong + killsMissing === 0;
