import type { Measured } from '../domain/indicator.ts';
import type { Plan } from '../domain/plan.ts';
import type { Report } from '../domain/report.ts';
import { toIso } from '../time/iso.ts';

type Context = { plan: Plan; isKnown(commitment: string): boolean };

function recordOf(measured: Measured, { plan, isKnown }: Context) {
  const { indicator, baseline, previous, now, target, distance, trend } = measured;
  const { id, title, unit, whole, level, country, region, direction } = indicator;
  return {
    id,
    title,
    unit,
    whole,
    level,
    country,
    region,
    direction,
    organisation: plan.organisations.find((each) => each.id === indicator.organisation)?.name,
    objectives: indicator.objectives ?? [],
    commitments: (indicator.commitments ?? []).filter(isKnown),
    frameworks: indicator.frameworks ?? [],
    baseline,
    baseline_on: indicator.baseline?.on,
    previous,
    now: now?.value,
    now_on: now?.on,
    given_at: now && toIso(now.at),
    state: now && (now.check?.state ?? 'reported'),
    source: now?.url,
    target,
    target_on: indicator.target?.on,
    distance,
    trend,
  };
}

/**
 * The indicators of a report as plain values: numbers as numbers, what is not known absent; of commitments those that
 * the reader may know of.
 */
export function indicatorRecords({ indicators, commitments }: Report, { plan }: Pick<Context, 'plan'>) {
  const known = new Set(commitments.map(({ id }) => id));
  return indicators.map((each) => recordOf(each, { plan, isKnown: (id) => known.has(id) }));
}
