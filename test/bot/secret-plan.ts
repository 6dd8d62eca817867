import type { Audience, Commitment } from '../../src/domain/commitment.ts';
import { type Role, roles } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';

const source = { kind: 'template' } as const;
export const now = inRio('2027-12-01 10:00');

/** Somebody who asks: a person of the plan, or a stranger. */
export type Asker = { id: string; role?: Role; organisation?: string };

/** A word that stands in one private field, and who may read it. */
export type Secret = { word: string; mayRead(asker: Asker): boolean };

const keeps = ({ role }: Asker) => role === 'chair' || role === 'secretary';
/** Whether somebody belongs to the committee. */
export const isCommittee = ({ role }: Asker) =>
  role === 'chair' || role === 'secretary' || role === 'member' || role === 'reviewer';

/** Words of letters that no sentence has: `secret` keeps one and gives it. */
export function keepSecrets() {
  const secrets: Secret[] = [];
  return {
    secrets,
    secret(name: string, mayRead: Secret['mayRead']): string {
      const word = `Zqx${name.replaceAll('-', '')}xqz ${name} confidential`;
      secrets.push({ word: `Zqx${name.replaceAll('-', '')}xqz`, mayRead });
      return word;
    },
    /** The words in a text that their reader may not read; `undefined` stands for everybody. */
    betrayed(text: string, asker: Asker | undefined): string[] {
      const said = text.toLowerCase();
      return secrets
        .filter(
          ({ word, mayRead }) => said.includes(word.toLowerCase()) && !mayRead(asker ?? { id: 'everybody' }),
        )
        .map(({ word }) => word);
    },
  };
}

const { secrets, secret, betrayed } = keepSecrets();

/** Whoever belongs to an audience of an organisation's words. */
export const readers =
  (audience: Audience, organisation: string): Secret['mayRead'] =>
  (asker) => {
    if (audience === 'public' || keeps(asker) || asker.organisation === organisation) return true;
    return audience === 'committee' && isCommittee(asker);
  };

/** The owner of what is private, and who keeps the plan. */
export const ownerOnly: Secret['mayRead'] = (asker) => keeps(asker) || asker.id === 'owner';

const fields = ['title', 'baseline', 'reason', 'progress', 'evidence'] as const;

/** A commitment every field of which is for one audience, but for its title where that is to be found. */
function promise(organisation: string, audience: Audience, more: Partial<Commitment> = {}): Commitment {
  const id = `${organisation}-${audience}`;
  const may = readers(audience, organisation);
  const said = (field: string) => secret(`${id}-${field}`, may);
  return {
    id,
    title: said('title'),
    organisation,
    status: 'withdrawn',
    baseline: said('baseline'),
    reason: said('reason'),
    progress: said('progress'),
    evidence: [`https://example.org/${said('evidence').split(' ')[0]}`],
    due: { kind: 'absolute', on: '2027-11-28' },
    line: [
      {
        at: inRio('2027-11-29 10:00'),
        by: organisation === 'alpha' ? 'ana' : 'bea',
        via: 'test',
        was: 'not-started',
        status: 'withdrawn',
        round: 'comments',
        text: said('line-text'),
        reason: said('line-reason'),
        url: `https://example.org/${said('line-url').split(' ')[0]}`,
      },
    ],
    visibility: Object.fromEntries([...fields, 'due', 'status', 'contact'].map((field) => [field, audience])),
    source,
    ...more,
  };
}

// Chair and secretary are there already.
const everyOtherRole = roles
  .filter((role) => role !== 'chair' && role !== 'secretary')
  .map((role) =>
    personOf(`plain-${role}`, { role, accounts: [`discord:plain-${role}`, `chat:plain-${role}`] }),
  );
const accounts = (id: string) => [`discord:${id}`, `chat:${id}`];

/** A plan with a word in each private field. */
export const secretPlan: Plan = committeePlan({
  organisations: [
    { id: 'alpha', name: 'Alpha Institute', aka: [], committee: true, focal: 'ana', source },
    { id: 'beta', name: 'Beta Institute', aka: [], committee: false, focal: 'bea', source },
  ],
  people: [
    personOf('secretary', { role: 'secretary', accounts: accounts('secretary') }),
    personOf('chair', { role: 'chair', accounts: accounts('chair') }),
    personOf('owner', { accounts: accounts('owner') }),
    personOf('ana', { role: 'observer', organisation: 'alpha', accounts: accounts('ana') }),
    personOf('bea', { role: 'observer', organisation: 'beta', accounts: accounts('bea') }),
    ...everyOtherRole,
  ],
  objectives: [
    { id: 'reach', title: 'Reach the ministries', of: 'congress', text: 'Every ministry is invited', source },
  ],
  deadlines: [
    deadlineOf('papers', '2027-12-20', { title: 'Finish the papers', objective: 'reach' }),
    deadlineOf('hidden', '2027-12-18', {
      title: secret('deadline', ownerOnly),
      private: true,
      objective: 'reach',
    }),
    deadlineOf('late-hidden', '2027-11-01', { title: secret('late-deadline', ownerOnly), private: true }),
    deadlineOf('done-hidden', '2027-11-29', {
      title: secret('done-deadline', ownerOnly),
      private: true,
      state: 'done' as const,
      closed: { by: 'owner', at: inRio('2027-11-29 12:00') },
    }),
  ],
  commitments: [
    ...(['public', 'committee', 'organisation'] as const).flatMap((audience) => [
      promise('alpha', audience),
      promise('beta', audience),
    ]),
    promise('alpha', 'organisation', {
      id: 'alpha-open',
      title: 'Alpha opens its archive',
      visibility: { ...Object.fromEntries(fields.map((field) => [field, 'organisation'])), title: 'public' },
    }),
  ],
  comments: (['public', 'committee', 'organisation'] as const).map((audience, index) => ({
    id: `comments.${index}`,
    round: 'comments',
    organisation: 'beta',
    by: 'bea',
    via: 'test',
    at: inRio('2027-11-30 10:00'),
    text: secret(`comment-${audience}`, readers(audience, 'beta')),
    audience,
  })),
  timeRequests: ['papers', 'hidden'].map((deadline) => ({
    id: `request-${deadline}`,
    deadline,
    by: 'owner',
    askedAt: now - 1000,
    state: 'open' as const,
    to: { kind: 'absolute' as const, on: '2027-12-28' },
    reason: secret(`request-${deadline}`, ownerOnly),
  })),
  questions: [
    {
      id: 'question.1',
      asked: 1,
      body: secret('question', ownerOnly),
      state: 'answered' as const,
      askers: [{ by: 'owner', at: now - 5000, via: 'test' }],
      settled: { by: 'secretary', at: now - 2000, text: secret('answer', ({ role }) => role !== undefined) },
    },
    {
      id: 'question.2',
      asked: 2,
      body: secret('open-question', ownerOnly),
      state: 'open' as const,
      askers: [{ by: 'owner', at: now - 5000, via: 'test' }],
      closest: 'hidden',
    },
  ],
});

export { betrayed, secrets };

export const askers: readonly Asker[] = [
  ...secretPlan.people.map(({ id, role, organisation }) => ({
    id,
    role,
    ...(organisation && { organisation }),
  })),
  { id: 'stranger' },
];
