import type { Calendar } from './calendar.ts';
import { committeeWorks } from './committee-days.ts';
import type { Day } from './instant.ts';
import type { Absence, Person } from './person.ts';
import type { Plan } from './plan.ts';
import { remember, rememberEach } from './remember.ts';

/** On which days a person of the plan works; without a person, the committee. */
export type WorkingDays = {
  works(on: Day, person?: Person): boolean;
  /** The absence that covers a day. */
  absence(on: Day, person: Person): Absence | undefined;
};

const absenceOn = (on: Day, { absences = [] }: Person): Absence | undefined =>
  absences.find(({ from, to }) => from <= on && on <= to);

/** Somebody in the zone of the congress keeps its holidays, down to those of its state. */
function workplaceOf(person: Person, { congress, organisations }: Pick<Plan, 'congress' | 'organisations'>) {
  const { zone = congress.zone } = person;
  const home = organisations.find(({ id }) => id === person.organisation);
  const country = person.country ?? home?.country;
  if (country !== undefined) return { country, zone };
  return zone === congress.zone ? { country: congress.holidays ?? congress.country, zone } : { zone };
}

const workingDays = remember(
  (congress: Plan['congress'], organisations: Plan['organisations'], calendar: Calendar): WorkingDays => {
    const committee = committeeWorks(congress, calendar);
    const placeOf = rememberEach((person: Person) => workplaceOf(person, { congress, organisations }));
    const known = new Map<string, boolean>();
    const isDayOff = (on: Day, place: { country?: string; zone: string }): boolean => {
      const key = `${on} ${place.country ?? ''} ${place.zone}`;
      const found = known.get(key) ?? calendar.isDayOff(on, place);
      known.set(key, found);
      return found;
    };
    return {
      absence: absenceOn,
      works(on, person) {
        if (person && absenceOn(on, person)) return false;
        if (congress.starts <= on && on <= congress.ends) return true;
        return person ? !isDayOff(on, placeOf(person)) : committee(on);
      },
    };
  },
);

/** The working days of a plan: neither weekend nor public holiday nor absence; the days of the congress are. */
export const workingDaysOf = (
  { congress, organisations }: Pick<Plan, 'congress' | 'organisations'>,
  calendar: Calendar,
): WorkingDays => workingDays(congress, organisations, calendar);

/** Who stands in for somebody on a day: the first in turn who is there; undefined when nobody is named. */
export function standInFor(person: Person, on: Day, { people }: Pick<Plan, 'people'>): Person | undefined {
  const seen = new Set<string>();
  for (let away: Person | undefined = person; away && !seen.has(away.id); ) {
    seen.add(away.id);
    const absence: Absence | undefined = absenceOn(on, away);
    if (!absence) return away === person ? undefined : away;
    away = people.find(({ id }) => id === absence.standIn);
  }
  return undefined;
}
