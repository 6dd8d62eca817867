import type { Asked } from './asked.ts';
import type { Calendar } from './calendar.ts';
import type { Day, Instant } from './instant.ts';
import type { Plan } from './plan.ts';
import { followUpOf, type TimedRound } from './rounds.ts';

const friday = 5;

/**
 * The day on whose morning a round asks about what came to somebody after it had opened; undefined for what its first
 * question is about.
 */
export function askDay(
  { sinceAt }: Pick<Asked, 'sinceAt'>,
  round: TimedRound,
  { plan, calendar }: { plan: Plan; calendar: Calendar },
): Day | undefined {
  if (sinceAt <= round.opensAt) return undefined;
  const { zone } = plan.congress;
  const hour = round.opens.at ?? followUpOf(plan).at;
  const morningFrom = (at: Instant): Day => {
    let on = calendar.dayOf(at, zone);
    if (calendar.resolve(on, hour, zone).at < at) on = calendar.addDays(on, 1);
    while (calendar.weekday(on) > friday) on = calendar.addDays(on, 1);
    return on;
  };
  const on = morningFrom(sinceAt);
  return on <= morningFrom(round.opensAt) ? undefined : on;
}

/** What the question to a person is about: of a later one, with its day. */
export const askSubject = (round: string, person: string, day: Day | undefined): string =>
  ['round', round, ...(day === undefined ? [] : [`since-${day}`]), person].join('.');

/** The day of a later question of a round. */
export const askDayOfSubject = (subject: string): Day | undefined =>
  /^since-(.+)$/.exec(subject.split('.')[2] ?? '')?.[1];
