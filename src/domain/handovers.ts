import { type Commitment, madeAt } from './commitment.ts';
import { type FocalPoints, focalPointsOf } from './focal-points.ts';
import { type Indicator, indicatorMadeAt, indicatorsOf } from './indicator.ts';
import type { Instant } from './instant.ts';
import type { Organisation } from './person.ts';
import type { Plan } from './plan.ts';

type Item = { id: string; handedAt?: Instant };

/** The items with the instant `at` on those that came to somebody else. */
function stamped<T extends Item>(
  [before, after]: readonly [readonly T[], readonly T[]],
  at: Instant,
  cameToOthers: (was: T | undefined, is: T) => boolean,
): readonly T[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const items = after.map((item) =>
    cameToOthers(known.get(item.id), item) ? { ...item, handedAt: at } : item,
  );
  return items.every((item, index) => item === after[index]) ? after : items;
}

const isAskedElsewhere = (was: { asked?: { id: string } }, is: { asked?: { id: string } }): boolean =>
  is.asked !== undefined && was.asked?.id !== is.asked.id;

const commitmentCame =
  (was: FocalPoints, is: FocalPoints) =>
  (before: Commitment | undefined, after: Commitment): boolean =>
    before
      ? isAskedElsewhere(was.ofCommitment(before), is.ofCommitment(after))
      : madeAt(after) === Number.NEGATIVE_INFINITY;

const organisationCame =
  (was: FocalPoints, is: FocalPoints) =>
  (before: Organisation | undefined, { id }: Organisation): boolean =>
    !before || isAskedElsewhere(was.ofOrganisation(id), is.ofOrganisation(id));

const indicatorCame =
  (was: FocalPoints, is: FocalPoints) =>
  (before: Indicator | undefined, after: Indicator): boolean =>
    before
      ? isAskedElsewhere(was.ofIndicator(before), is.ofIndicator(after))
      : indicatorMadeAt(after) === Number.NEGATIVE_INFINITY;

/**
 * The plan after a change, in which commitments, indicators and organisations that somebody else is asked about from now on, and
 * those that are new and do not say since when they are, say so.
 */
export function withHandovers(before: Plan, after: Plan, at: Instant): Plan {
  const parts = ['people', 'organisations', 'commitments', 'indicators'] as const;
  if (parts.every((part) => before[part] === after[part])) return after;
  const was = focalPointsOf(before);
  const is = focalPointsOf(after);
  const organisations = stamped([before.organisations, after.organisations], at, organisationCame(was, is));
  const commitments = stamped([before.commitments, after.commitments], at, commitmentCame(was, is));
  const indicators =
    after.indicators && stamped([indicatorsOf(before), after.indicators], at, indicatorCame(was, is));
  return { ...after, organisations, commitments, ...(indicators && { indicators }) };
}
