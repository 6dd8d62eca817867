import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { deadlineIdOf, movedDueOn, originalDueOn } from './fault-plan.ts';
import { createRandom } from './random.ts';

/** What an edit does to one deadline: `move` and `undo` change what is owed, `done` ends it. */
export type EditKind = 'move' | 'undo' | 'done';

/** An edit that is to be made at `at`, a time within the run. */
export type Edit = { at: Instant; index: number; kind: EditKind };

/** A line of the log of edits: `begun` before the store is asked, `acknowledged` after it has answered. */
export type EditLine = Edit & { phase: 'begun' | 'acknowledged'; loggedAt: Instant };

/** Makes the change in the plan. */
export function applyEdit(plan: Plan, { index, kind }: Pick<Edit, 'index' | 'kind'>): Plan {
  const id = deadlineIdOf(index);
  const on = kind === 'move' ? movedDueOn : originalDueOn;
  return {
    ...plan,
    deadlines: plan.deadlines.map((deadline) => {
      if (deadline.id !== id) return deadline;
      if (kind === 'done') return { ...deadline, state: 'done' as const };
      return { ...deadline, due: { kind: 'absolute' as const, on } };
    }),
  };
}

/**
 * Edits spread over the run: of reminders still ahead some are done with, some moved, some moved and back; some that
 * were already sent are done with, so that their messages have to be updated.
 */
export function planEdits(input: { count: number; seed: number; instants: readonly Instant[] }): Edit[] {
  const { count, seed, instants } = input;
  const random = createRandom(seed ^ 0x5eed);
  const first = instants[0] ?? 0;
  const edits = Array.from({ length: count }, (_, nth): Edit[] => {
    // Each deadline is edited by at most one of these, so that what is owed follows from its own lines alone.
    const index = Math.floor(((nth + 0.5) * instants.length) / Math.max(1, count));
    const due = instants[index] ?? first;
    const ahead = due - random.between(6_000, 9_000);
    if (ahead < first || random.below(4) === 0)
      return [{ at: due + random.between(1_000, 4_000), index, kind: 'done' }];
    const kind = (['done', 'move', 'undo'] as const)[random.below(3)] ?? 'done';
    if (kind !== 'undo') return [{ at: ahead, index, kind }];
    return [
      { at: ahead, index, kind: 'move' },
      { at: ahead + 700, index, kind: 'undo' },
    ];
  });
  return edits.flat().sort((a, b) => a.at - b.at);
}
