import { type Context, defineCommand, type Reply, reply } from '../../src/command/command.ts';
import { type Commitment, withStatement } from '../../src/domain/commitment.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { TimedRound } from '../../src/domain/rounds.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { roundName } from '../../src/views/commitment-words.ts';
import { openFor } from '../../src/views/round-question.ts';
import { allAsBefore } from '../../src/views/same.ts';
import { presentRound } from '../commitment/changes.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

/** What the round still wants to know from the caller. */
function openOf(round: TimedRound, plan: Plan, context: Context): Commitment[] {
  const view = viewOf(context, plan);
  const person = context.caller.person?.id ?? '';
  const about = new Set(
    (['ask', 'alternate'] as const).flatMap((asking) =>
      openFor(round, person, asking, view).map((item) => item.about),
    ),
  );
  return plan.commitments.filter(({ id }) => about.has(id));
}

function nothing(context: Context): Reply {
  return reply(changedMessage(context.words.say('same.nothing'), { view: viewOf(context) }));
}

async function sayAll(round: TimedRound, context: Context): Promise<Reply> {
  const { words, now, caller } = context;
  const said = { at: Math.floor(now), by: actorOf(context), via: caller.platform, round: round.id };
  let answered: readonly string[] = [];
  const saved = await context.change((present) => {
    const open = openOf(round, present, context);
    answered = open.map(({ id }) => id);
    return {
      ...present,
      commitments: present.commitments.map((each) =>
        open.includes(each) ? withStatement(each, { ...said, status: each.status }) : each,
      ),
    };
  });
  const fact = words.say('same.done', { count: answered.length, round: roundName(round, words) });
  const message = changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id });
  return reply(message, { data: { round: round.id, commitments: answered } });
}

/** Says of everything that the round still wants to know that it stands as before, once it was shown what that is. */
export const sameRound = defineCommand({
  name: 'round same',
  right: 'see',
  visibility: 'private',
  options: { count: { kind: 'text', max: 5, optional: true, picked: true, pressed: true } },
  async run(context, { count }) {
    const round = presentRound(context);
    const open = round?.kind === 'status' ? openOf(round, context.plan, context) : [];
    if (!round || open.length === 0) return nothing(context);
    // What has come since it was shown is shown first.
    if (count === String(open.length)) return sayAll(round, context);
    return reply(allAsBefore(open, round, viewOf(context)), {
      data: { round: round.id, open: open.map(({ id }) => id) },
    });
  },
});
