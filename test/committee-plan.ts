import type { Person } from '../src/domain/person.ts';
import type { Deadline, Plan } from '../src/domain/plan.ts';
import type { Source } from '../src/domain/source.ts';

const source: Source = { kind: 'template' };

export const personOf = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: `The ${id}`,
  role: 'member',
  accounts: [],
  source,
  ...more,
});

export const deadlineOf = (id: string, on: string, more: Partial<Deadline> = {}): Deadline => ({
  id,
  title: `Deadline ${id}`,
  due: { kind: 'absolute', on, at: '17:00' },
  owner: 'owner',
  state: 'open',
  source,
  ...more,
});

/** A congress in Rio with a chair, a secretary and a member who owns things; in 2027, when Brazil has no summer time. */
export const committeePlan = (more: Partial<Plan> = {}): Plan => ({
  id: 'committee',
  version: 0,
  locale: 'en',
  congress: {
    name: 'The congress',
    aka: [],
    city: 'Rio de Janeiro',
    country: 'Brazil',
    host: 'host',
    starts: '2027-11-24',
    ends: '2027-11-26',
    zone: 'America/Sao_Paulo',
    source,
  },
  organisations: [],
  people: [
    personOf('owner'),
    personOf('secretary', { role: 'secretary' }),
    personOf('chair', { role: 'chair' }),
  ],
  objectives: [],
  themes: [],
  events: [],
  instruments: [],
  facts: [],
  documents: [],
  ladders: {},
  deadlines: [],
  commitments: [],
  personalReminders: [],
  timeRequests: [],
  ...more,
});

/** The instant of a time in Rio, such as `2027-10-01 09:00`. */
export const inRio = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00-03:00`);
