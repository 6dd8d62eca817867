import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { maySee } from '../../src/command/permit.ts';
import type { Deadline } from '../../src/domain/plan.ts';
import { toIso } from '../../src/time/iso.ts';
import {
  byDue,
  type DeadlineList,
  deadlineList,
  deadlineLists,
  nextOf,
} from '../../src/views/deadline-list.ts';
import { daysLeft, dueOf, isLate } from '../../src/views/due.ts';
import type { View } from '../../src/views/view.ts';
import { viewOf } from './changes.ts';

function listed(which: DeadlineList, seen: readonly Deadline[], { caller }: Context, view: View): Deadline[] {
  const open = seen.filter(({ state }) => state === 'open');
  switch (which) {
    case 'mine':
      return open.filter(({ owner }) => owner !== undefined && owner === caller.person?.id);
    case 'late':
      return open.filter((deadline) => isLate(deadline, view));
    case 'week':
      return open.filter((deadline) => {
        const days = daysLeft(dueOf(deadline, view), view);
        return days >= 0 && days <= 7 && !isLate(deadline, view);
      });
    case 'team':
      return open;
    case 'all':
      return [...seen];
  }
}

function dataOf(deadline: Deadline, view: View) {
  const { id, title, owner, objective, state, source } = deadline;
  const due = dueOf(deadline, view);
  return {
    id,
    title,
    due: toIso(due.at),
    on: due.on,
    owner: owner ?? null,
    objective: objective ?? null,
    state,
    late: isLate(deadline, view),
    daysLeft: daysLeft(due, view),
    source,
  };
}

/** Deadlines: the caller's own when there are any, else those of this week, unless asked otherwise. */
export const deadlines = defineCommand({
  name: 'deadlines',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: {
    which: { kind: 'choice', choices: deadlineLists, optional: true },
    rows: { kind: 'choice', choices: ['full'], optional: true },
  },
  run(context, { which, rows }) {
    const view = viewOf(context);
    const seen = context.plan.deadlines.filter((deadline) => maySee(context.caller, deadline));
    const ownsAny = listed('mine', seen, context, view).length > 0;
    const list = which ?? (ownsAny ? 'mine' : 'week');
    const found = listed(list, seen, context, view).toSorted(byDue(view));
    const message = deadlineList(list, found, { view, full: rows === 'full', next: nextOf(seen, view) });
    return reply(message, { data: found.map((deadline) => dataOf(deadline, view)) });
  },
});
