import type { Day } from '../domain/instant.ts';
import type { Plan, PlanEvent } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';

/** The congress or one of its events, in one shape. */
export type Occasion = {
  id: string;
  name: string;
  aka: readonly string[];
  kind: PlanEvent['kind'];
  city?: string;
  country?: string;
  starts?: Day;
  ends?: Day;
  year?: number;
  /** Organisation ids. */
  by: readonly string[];
  theme?: string;
  source: Source;
  isCongress: boolean;
};

/** The congress first, then the events of the plan. */
export function occasionsOf(plan: Plan): Occasion[] {
  const { congress } = plan;
  const own: Occasion = {
    ...congress,
    id: 'congress',
    kind: 'congress',
    by: [congress.host],
    isCongress: true,
  };
  const events = plan.events.map((event): Occasion => {
    const { convenors, ...rest } = event;
    return { ...rest, by: convenors, isCongress: false };
  });
  return [own, ...events];
}

/** The year of an occasion, from its days or alone. */
export const yearOf = (occasion: Occasion): number | undefined =>
  occasion.starts ? Number(occasion.starts.slice(0, 4)) : occasion.year;

/** The congresses of the plan, the earliest first: the second is at 1. */
export function congressesInOrder(occasions: readonly Occasion[]): Occasion[] {
  return occasions
    .filter((occasion) => occasion.kind === 'congress' && yearOf(occasion) !== undefined)
    .sort((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0));
}

/** The name people use: the shortest of its names that is longer than an acronym, without an article. */
export function shortName(item: { name: string; aka: readonly string[] }): string {
  const names = [item.name, ...item.aka].filter((name) => name.length > 6 && !/^the /i.test(name));
  return item.aka.find((name) => names.includes(name)) ?? item.name;
}
