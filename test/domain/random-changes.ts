import fc from 'fast-check';
import { type Commitment, commitmentStatuses, withStatement } from '../../src/domain/commitment.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { defaultFollowUp } from '../../src/domain/rounds.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';

/** A change of a plan, with a name to read in a counterexample. */
export type Edit = { name: string; edit: (plan: Plan) => Plan };

const source = { kind: 'person', by: 'secretary', via: 'test', at: inRio('2027-11-26 18:00') } as const;
const organisations = ['brazil', 'network', 'union'];
const people = ['ana', 'jose', 'marie', 'chair', 'secretary'];
const rounds = defaultFollowUp.rounds.map(({ id }) => id);

/** Three organisations, five people, four commitments and two deadlines. */
export const followedPlan: Plan = committeePlan({
  organisations: organisations.map((id) => ({ id, name: id, aka: [], committee: id !== 'union', source })),
  people: [
    personOf('ana', { organisation: 'brazil' }),
    personOf('jose', { organisation: 'brazil' }),
    personOf('marie', { organisation: 'network' }),
    personOf('chair', { role: 'chair' }),
    personOf('secretary', { role: 'secretary' }),
  ],
  deadlines: [deadlineOf('paper', '2027-10-08', { owner: 'ana' }), deadlineOf('list', '2028-03-01')],
  commitments: [0, 1, 2, 3].map((index) => ({
    id: `c${index}`,
    title: `Promise ${index}`,
    status: 'not-started' as const,
    source,
    organisation: organisations[index % organisations.length] ?? '',
    due: { kind: 'absolute', on: `2028-0${index + 3}-15` },
  })),
});

const of = <T>(values: readonly T[]) => fc.constantFrom(...values);
const commitment = of(['c0', 'c1', 'c2', 'c3', 'c4']);
const day = fc
  .tuple(of([2028, 2029]), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

const onCommitment = (id: string, edit: (one: Commitment) => Commitment) => (plan: Plan) => ({
  ...plan,
  commitments: plan.commitments.map((each) => (each.id === id ? edit(each) : each)),
});
const onPerson = (id: string, more: Partial<Person>) => (plan: Plan) => ({
  ...plan,
  people: plan.people.map((each) => (each.id === id ? { ...each, ...more } : each)),
});

/** One change such as people make it, before, at and after the congress. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(commitment, of(commitmentStatuses), of(rounds)).map(([id, status, round]) => ({
    name: `${id} is ${status} in ${round}`,
    edit: onCommitment(id, (one) =>
      withStatement(one, { status, round, at: inRio('2028-02-28 10:00'), by: 'ana', via: 'test' }),
    ),
  })),
  fc.tuple(commitment, day).map(([id, on]) => ({
    name: `${id} is due on ${on}`,
    edit: onCommitment(id, (one) => ({ ...one, due: { kind: 'absolute', on } })),
  })),
  fc.tuple(commitment, of(people)).map(([id, focal]) => ({
    name: `${focal} answers for ${id}`,
    edit: onCommitment(id, (one) => ({ ...one, focal })),
  })),
  fc.tuple(commitment, of(organisations)).map(([id, organisation]) => ({
    name: `${organisation} promises ${id} anew`,
    edit: (plan: Plan) => ({
      ...plan,
      commitments: [
        ...plan.commitments.filter((each) => each.id !== id),
        { id, title: id, organisation, status: 'not-started' as const, source },
      ],
    }),
  })),
  fc
    .record({
      id: of(people),
      reminders: of(['off', 'private'] as const),
      zone: of(['Asia/Kolkata', 'America/Sao_Paulo']),
      quiet: of([null, { from: '08:00', to: '10:00' }]),
    })
    .map(({ id, ...more }) => ({ name: `${id}: ${JSON.stringify(more)}`, edit: onPerson(id, more) })),
  of(people).map((id) => ({
    name: `${id} leaves`,
    edit: (plan: Plan) => ({ ...plan, people: plan.people.filter((each) => each.id !== id) }),
  })),
  fc.tuple(of(organisations), of(people)).map(([id, focal]) => ({
    name: `${focal} speaks for ${id}`,
    edit: (plan: Plan) => ({
      ...plan,
      organisations: plan.organisations.map((each) => (each.id === id ? { ...each, focal } : each)),
    }),
  })),
  of(organisations).map((organisation) => ({
    name: `${organisation} comments`,
    edit: (plan: Plan): Plan => ({
      ...plan,
      comments: [
        ...(plan.comments ?? []).filter((each) => each.organisation !== organisation),
        { id: `comments.${organisation}`, round: 'comments', organisation, by: 'ana', at: 1, via: 'test' },
      ],
    }),
  })),
  fc.tuple(of(['2027-11-20', '2027-12-01']), of(['2027-12-02', '2027-12-04'])).map(([starts, ends]) => ({
    name: `the congress is from ${starts} to ${ends}`,
    edit: (plan: Plan) => ({ ...plan, congress: { ...plan.congress, starts, ends } }),
  })),
  fc.tuple(fc.subarray([2, 5, 9]), of([null, 12]), of([null, 20])).map(([nudges, alternate, chair]) => ({
    name: `nudges after ${nudges}, ${alternate} and ${chair} days`,
    edit: (plan: Plan) => ({ ...plan, followUp: { ...defaultFollowUp, nudges, alternate, chair } }),
  })),
  fc.tuple(of(['paper', 'list']), day, of(['open', 'done'] as const)).map(([id, on, state]) => ({
    name: `${id} is ${state} and due on ${on}`,
    edit: (plan: Plan) => ({
      ...plan,
      deadlines: plan.deadlines.map((each) => (each.id === id ? deadlineOf(id, on, { state }) : each)),
    }),
  })),
  of([true, false]).map((closed) => ({
    name: closed ? 'closed' : 'open again',
    edit: ({ closing: _, ...plan }: Plan): Plan =>
      closed ? { ...plan, closing: { decisions: [], closed: { by: 'secretary', at: 1 } } } : plan,
  })),
);

/** Changes one after the other. */
export const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 12 });
