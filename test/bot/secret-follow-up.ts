import type { Audience, Commitment } from '../../src/domain/commitment.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { inRio } from '../committee-plan.ts';
import { isCommittee, keepSecrets, ownerOnly, readers, secretPlan } from './secret-plan.ts';

/** When the first round waits for its review; when its report is frozen; when what is open after the last is decided. */
export const reviewing = inRio('2028-04-03 10:00');
export const frozen = inRio('2028-04-20 10:00');
export const ending = inRio('2030-02-01 10:00');

const { secret, secrets: kept, betrayed: tell } = keepSecrets();

export { kept as secretsOfFollowUp, tell as betrayedOfFollowUp };

const source = { kind: 'template' } as const;

/** What was said of a commitment in the first round and decided after the last, each field for one audience. */
function followed(commitment: Commitment, nth: number): Commitment {
  const { id, organisation = '', visibility = {} } = commitment;
  const audienceOf = (field: keyof typeof visibility): Audience => visibility[field] ?? 'public';
  const said = (field: keyof typeof visibility, what: string) =>
    secret(`${id}-${what}`, readers(audienceOf(field), organisation));
  const by = organisation === 'alpha' ? 'ana' : 'bea';
  const linked = (what: string) => `https://example.org/${said('evidence', what).split(' ')[0]}`;
  return {
    ...commitment,
    // Every other is open to the end.
    status: nth % 2 === 0 ? 'in-progress' : 'changed',
    line: [
      ...(commitment.line ?? []),
      {
        ...{ at: inRio('2028-03-01 10:00'), by, via: 'test', round: 'month-3' },
        ...{ was: 'withdrawn', status: 'changed' },
        text: said('progress', 'round-text'),
        reason: said('reason', 'round-reason'),
        url: linked('round-url'),
      },
      {
        ...{ at: inRio('2028-04-18 10:00'), by, via: 'test', round: 'month-3' },
        ...{ was: 'changed', status: nth % 2 === 0 ? 'in-progress' : 'changed' },
        text: said('progress', 'late-text'),
        reason: said('reason', 'late-reason'),
        url: linked('late-url'),
      },
    ],
    baselineChanges: [
      {
        ...{ at: inRio('2028-04-15 10:00'), by: 'secretary' },
        from: said('baseline', 'old-baseline'),
        to: said('baseline', 'new-baseline'),
        because: said('baseline', 'baseline-because'),
      },
    ],
    ...(nth % 4 === 1 && {
      decision: {
        ...{ choice: 'closed', by: 'secretary', at: inRio('2030-01-15 10:00') },
        because: said('reason', 'decision-because'),
      },
    }),
  };
}

/** A number that was found in doubt; what is counted is for everybody. */
const counted: Indicator = {
  ...{ id: 'plans', title: 'Countries with a plan', direction: 'up', whole: 27, owner: 'ana', source },
  organisation: 'alpha',
  values: [
    {
      ...{ value: 5, at: inRio('2028-03-02 10:00'), by: 'ana', via: 'test', round: 'month-3' },
      check: {
        ...{ state: 'disputed', by: 'plain-reviewer', at: inRio('2028-04-16 10:00') },
        because: 'One was counted twice',
      },
    },
  ],
};

/** The secret plan two years on: what the rounds brought, a review, decisions, and what people wrote beside it. */
export const followUpPlan: Plan = {
  ...secretPlan,
  accepted: { by: 'secretary', at: inRio('2027-12-10 10:00') },
  commitments: secretPlan.commitments.map(followed),
  indicators: [counted],
  reviews: [
    {
      ...{ id: 'month-3', by: 'plain-reviewer', at: inRio('2028-04-10 10:00'), via: 'test' },
      remark: secret('review-remark', isCommittee),
    },
  ],
  deadlines: secretPlan.deadlines.map((deadline) =>
    deadline.private
      ? {
          ...deadline,
          notes: [
            { text: secret(`${deadline.id}-note`, ownerOnly), by: 'owner', at: inRio('2027-11-30 10:00') },
          ],
        }
      : deadline,
  ),
  freeReminders: [
    {
      ...{ id: 'free.1', by: 'owner', to: 'owner', text: secret('free-reminder', ownerOnly) },
      at: { kind: 'absolute', on: '2030-03-01', at: '09:00' },
    },
  ],
};
