import { z } from 'zod';
import { maySee, permits, type Reader } from '../src/command/permit.ts';
import type { Calendar } from '../src/domain/calendar.ts';
import type { Instant } from '../src/domain/instant.ts';
import type { Plan } from '../src/domain/plan.ts';
import { momentOf } from '../src/domain/plan.ts';
import { roundsOf } from '../src/domain/rounds.ts';
import { toIso } from '../src/time/iso.ts';

const deadlineSchema = z.object({
  title: z.string(),
  /** The day, and the instant at which it is over. */
  on: z.string(),
  due: z.string(),
  state: z.string(),
  late: z.boolean(),
  objective: z.string().nullable(),
  /** A person's id; the public is not told who does what. */
  owner: z.string().nullable().exactOptional(),
});

/** How a plan stands for an audience: its deadlines by id, and the rounds that have closed. */
export const standingSchema = z.object({
  deadlines: z.record(z.string(), deadlineSchema),
  closed: z.record(z.string(), z.object({ closedOn: z.string() })),
});
export type ToldDeadline = z.output<typeof deadlineSchema>;
export type Standing = z.output<typeof standingSchema>;

/** How a plan stands at an instant, as far as a reader may see. */
export function standingFor(
  reader: Reader,
  { plan, now, calendar }: { plan: Plan; now: Instant; calendar: Calendar },
): Standing {
  const deadlines = plan.deadlines
    .filter((deadline) => maySee(reader, deadline))
    .map((deadline): [string, ToldDeadline] => {
      const { id, title, state, objective, owner } = deadline;
      const { on, at } = momentOf(plan, deadline.due, calendar);
      const late = state === 'open' && at < now;
      const whose = permits(reader, 'inside') && !reader.inPublic && { owner: owner ?? null };
      return [id, { title, on, due: toIso(at), state, late, objective: objective ?? null, ...whose }];
    });
  const closed = roundsOf(plan, calendar)
    .filter(({ closesAt }) => closesAt < now)
    .map(({ id, closesOn }) => [id, { closedOn: closesOn }]);
  return { deadlines: Object.fromEntries(deadlines), closed: Object.fromEntries(closed) };
}
