import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { mayRead } from '../../src/command/permit.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import { isOpen } from '../../src/domain/final-decision.ts';
import { speaksFor } from '../../src/domain/focal-points.ts';
import { momentOf } from '../../src/domain/plan.ts';
import { toIso } from '../../src/time/iso.ts';
import { type CommitmentListKind, commitmentList, commitmentLists } from '../../src/views/commitment-list.ts';
import { isPast } from '../../src/views/due.ts';
import { indexOfRow } from '../../src/views/page.ts';
import { viewOf } from '../deadline/changes.ts';

/** Whether a commitment is to be kept still and its date has passed. */
function isLate(commitment: Commitment, context: Context): boolean {
  const { due } = commitment;
  if (!due || !isOpen(commitment)) return false;
  return isPast(momentOf(context.plan, due, context.calendar), viewOf(context));
}

/** The later it is, the earlier it comes. */
const dueAt = ({ due }: Commitment, { plan, calendar }: Context): number =>
  due ? momentOf(plan, due, calendar).at : Number.POSITIVE_INFINITY;

function listed(kind: CommitmentListKind, seen: readonly Commitment[], context: Context): Commitment[] {
  const { plan, caller } = context;
  if (kind === 'mine') return seen.filter((each) => speaksFor(plan, each, caller.person?.id));
  if (kind === 'late')
    return seen
      .filter((each) => isLate(each, context))
      .toSorted((a, b) => dueAt(a, context) - dueAt(b, context));
  return [...seen];
}

/** Commitments: those the caller answers for when there are any, else all, unless asked otherwise. */
export const followUps = defineCommand({
  name: 'follow-ups',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: {
    list: { kind: 'choice', choices: commitmentLists, optional: true },
    row: { kind: 'text', max: 5, optional: true, picked: true, pressed: true },
  },
  run(context, { list, row }) {
    const { plan, caller, calendar } = context;
    const may = (each: Commitment, field: Parameters<typeof mayRead>[2]) =>
      mayRead(caller, each, field, plan);
    const seen = plan.commitments
      .filter((each) => may(each, 'title') && may(each, 'status'))
      .map((each): Commitment => {
        const { due: _, ...rest } = each;
        return may(each, 'due') ? each : rest;
      });
    const kind = list ?? (listed('mine', seen, context).length > 0 ? 'mine' : 'all');
    const found = listed(kind, seen, context);
    const data = found.map(({ id, title, organisation, level, status, due }) => ({
      id,
      title,
      status,
      organisation: organisation ?? null,
      level: level ?? null,
      due: due ? toIso(momentOf(plan, due, calendar).at) : null,
    }));
    return reply(commitmentList(kind, found, { view: viewOf(context), from: indexOfRow(row) }), { data });
  },
});
