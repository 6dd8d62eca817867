import type { BaselineChange, Period } from './baseline.ts';
import type { Calendar } from './calendar.ts';
import type { Check } from './check.ts';
import type { Level } from './commitment.ts';
import type { Instant, Zone } from './instant.ts';
import type { Source } from './source.ts';

export type { Period } from './baseline.ts';

/** Which way an indicator should go. */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** One number that somebody gave. */
export type IndicatorValue = {
  value: number;
  /** When it was given; of one that was written down later, when it held. It counts from then on. */
  at: Instant;
  /** When it was given, of one that corrects a round that is over. */
  saidAt?: Instant;
  /** What it was said to hold for; absent: the month in which it was given. */
  on?: Period;
  /** Person id, the account of an administrator who is no person of the plan, or `plan-file`. */
  by: string;
  via: string;
  /** The round that it answers. */
  round?: string;
  /** Where it comes from; http or https. */
  url?: string;
  /** What somebody else found; absent: reported, and looked at by nobody. A disputed value does not count. */
  check?: Check;
};

/** Something that is counted to see whether the congress has brought what it was for. */
export type Indicator = {
  id: string;
  /** What is counted: "Countries with a national plan". */
  title: string;
  /** Of one: "countries", "%". */
  unit?: string;
  /** How many there are in all, where a part of them is counted. */
  whole?: number;
  level?: Level;
  country?: string;
  region?: string;
  direction: Direction;
  /** Where it stood at the congress. */
  baseline?: { value: number; on?: Period; source: Source };
  /** Every change of the baseline since the proceedings were accepted, the oldest first. */
  baselineChanges?: readonly BaselineChange[];
  target?: { value: number; on?: Period };
  /** Organisation id. */
  organisation?: string;
  /** Person id: who is asked; without one the organisation's focal point. */
  owner?: string;
  /** Ids of what it measures. */
  commitments?: readonly string[];
  objectives?: readonly string[];
  /** Codes of other frameworks, such as `SDG 16.2`. */
  frameworks?: readonly string[];
  /** When it came to whoever is asked about it now; absent: from the beginning. */
  handedAt?: Instant;
  /** Every number that was given, the oldest first; only ever added to. */
  values?: readonly IndicatorValue[];
  source: Source;
};

/** The first instant of a year, a month or a day. */
export const startOfPeriod = (period: Period, zone: Zone, calendar: Calendar): Instant =>
  calendar.resolve(`${period}-01-01`.slice(0, 10), '00:00', zone).at;

/** Numbers in the order in which they count; two of one instant in the order given. */
export const inOrder = (values: readonly IndicatorValue[]): readonly IndicatorValue[] =>
  values.toSorted((a, b) => a.at - b.at);

export const indicatorsOf = ({
  indicators = [],
}: {
  indicators?: readonly Indicator[];
}): readonly Indicator[] => indicators;

/** When an indicator came into the plan; the beginning of time for what the plan file states. */
export const indicatorMadeAt = ({ source }: Indicator): Instant =>
  source.kind === 'person' ? source.at : Number.NEGATIVE_INFINITY;

/** Whether a value counted at an instant: given by then, and not disputed by then. */
const counted = ({ at, check }: IndicatorValue, asOf: Instant): boolean =>
  at <= asOf && !(check?.state === 'disputed' && check.at <= asOf);

/** The number that counted at an instant; of a value of that very instant, that one. */
export const valueAt = ({ values = [] }: Indicator, asOf: Instant): IndicatorValue | undefined =>
  values.findLast((value) => counted(value, asOf));

/** The newest number, whatever became of it. */
export const lastValue = ({ values = [] }: Indicator): IndicatorValue | undefined => values.at(-1);

/** Whether a number was given in a round. */
export const isCounted = ({ values = [] }: Indicator, round: string): boolean =>
  values.some((value) => value.round === round);

/** How an indicator has moved: towards where it should go, away from it, or not. */
export type Trend = 'better' | 'worse' | 'same';

function trendOf({ direction }: Pick<Indicator, 'direction'>, before: number, now: number): Trend {
  if (before === now) return 'same';
  return now > before === (direction === 'up') ? 'better' : 'worse';
}

/** An indicator as a report tells it. */
export type Measured = {
  indicator: Indicator;
  baseline?: number;
  /** The number that counted at the end of the round before. */
  previous?: number;
  now?: IndicatorValue;
  target?: number;
  /** How far it is from its target, 0 once it is there. */
  distance?: number;
  /** Since the round before, else since the baseline. */
  trend?: Trend;
};

/** How far a number is from a target; 0 where it is reached or passed. */
function distanceTo({ direction }: Pick<Indicator, 'direction'>, now: number, target: number): number {
  const left = direction === 'up' ? target - now : now - target;
  // 0.3 - 0.1 is 0.2 to people.
  return Math.max(0, Number(left.toPrecision(12)));
}

/** An indicator at `asOf`, compared with the number that counted at `since`. */
export function measure(indicator: Indicator, asOf: Instant, since: Instant | undefined): Measured {
  const now = valueAt(indicator, asOf);
  const previous = since === undefined ? undefined : valueAt(indicator, since)?.value;
  const baseline = indicator.baseline?.value;
  const target = indicator.target?.value;
  const before = previous ?? baseline;
  const at = now?.value ?? baseline;
  return {
    indicator,
    ...(baseline !== undefined && { baseline }),
    ...(previous !== undefined && { previous }),
    ...(now && { now }),
    ...(target !== undefined && { target }),
    ...(target !== undefined && at !== undefined && { distance: distanceTo(indicator, at, target) }),
    ...(now && before !== undefined && { trend: trendOf(indicator, before, now.value) }),
  };
}
