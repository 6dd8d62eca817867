import type { Instant } from '../../src/domain/instant.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Source } from '../../src/domain/source.ts';

const source: Source = { kind: 'template' };

/** When every deadline is due at first, and when it is moved to: far away, so that only its reminder is near. */
export const originalDueOn = '2090-10-01';
export const movedDueOn = '2090-10-02';

/** How many people share the reminders of a plan made for tests; each is a place of their own. */
const people = 5;

const personOf = (index: number): Person => ({
  id: `member-${index}`,
  name: `Member ${index}`,
  role: 'member',
  quiet: null,
  accounts: [],
  source,
});

/** The id of the deadline of the nth instant. */
export const deadlineIdOf = (index: number) => `deadline-${index}`;

/** The title of the deadline of the nth instant. */
export const titleOf = (index: number) => `Deadline ${index}`;

/**
 * A plan that owes one reminder at each instant: a deadline each, years away and without a ladder, of which its owner
 * has asked to be reminded. Its digests lie years away as well.
 */
export function faultPlan(instants: readonly Instant[]): Plan {
  const none = { before: [], at: '09:00', overdue: { owner: [], chair: [] } };
  // Two in a row are for one person, so that two of one instant make one message.
  const ownerOf = (index: number) => `member-${Math.floor(index / 2) % people}`;
  return {
    id: 'faults',
    version: 0,
    locale: 'en',
    congress: {
      name: 'Congress',
      aka: [],
      city: 'Rio de Janeiro',
      country: 'Brazil',
      host: 'host',
      starts: '2090-11-25',
      ends: '2090-11-28',
      zone: 'America/Sao_Paulo',
      source,
    },
    organisations: [{ id: 'host', name: 'Host', aka: [], committee: true, source }],
    people: Array.from({ length: people }, (_, index) => personOf(index)),
    objectives: [],
    themes: [],
    events: [],
    instruments: [],
    facts: [],
    documents: [],
    ladders: { default: none },
    deadlines: instants.map((_, index) => ({
      id: deadlineIdOf(index),
      title: titleOf(index),
      due: { kind: 'absolute', on: originalDueOn },
      owner: ownerOf(index),
      state: 'open',
      source,
    })),
    commitments: [],
    personalReminders: instants.map((at, index) => ({
      id: `p${index}`,
      person: ownerOf(index),
      deadline: deadlineIdOf(index),
      at,
      why: 'asked',
    })),
    timeRequests: [],
  };
}
