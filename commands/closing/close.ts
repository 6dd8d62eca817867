import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { close, decide, undecided } from '../../src/domain/closing.ts';
import { type ClosingChoice, closingChoices } from '../../src/domain/follow-up.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { freshId, takenIds } from '../../src/text/fresh-id.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { closingQuestion } from '../../src/views/closing.ts';
import { personName } from '../../src/views/person.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

function decideAll(plan: Plan, ids: readonly string[], choice: ClosingChoice, context: Context): Plan {
  const deciding = {
    by: actorOf(context),
    at: Math.floor(context.now),
    via: context.caller.platform,
    freshId: (title: string, present: Plan) => freshId(title, takenIds(present), 'commitment'),
  };
  return ids.reduce((present, id) => decide(present, id, choice, deciding), plan);
}

/** The closing act: each open deadline is carried, dropped or turned into a commitment; then the follow-up begins. */
export const closeCongress = defineCommand({
  name: 'close',
  right: 'change',
  visibility: 'private',
  options: {
    deadline: { kind: 'deadline', optional: true },
    decision: { kind: 'choice', choices: closingChoices, optional: true },
    confirm: { kind: 'choice', choices: ['confirm'], optional: true },
  },
  async run(context, { deadline, decision, confirm }) {
    const { words, plan, now, calendar } = context;
    const { ends, zone } = plan.congress;
    if (calendar.dayOf(now, zone) < ends) throw new UserError('close-early', { ends });
    const { closed } = plan.closing ?? {};
    if (closed) {
      const at = { kind: 'time', at: closed.at, zone } as const;
      const fact = words.say('closing.already', { who: personName(closed.by, plan), at });
      return reply(changedMessage(fact, { view: viewOf(context) }));
    }
    if (decision) {
      const saved = await context.change((present) => {
        const ids = deadline ? [deadline.id] : undecided(present).map(({ id }) => id);
        return decideAll(present, ids, decision, context);
      });
      return reply(closingQuestion(viewOf(context, saved.plan)), {
        data: { undecided: undecided(saved.plan).length },
      });
    }
    if (!confirm)
      return reply(closingQuestion(viewOf(context)), { data: { undecided: undecided(plan).length } });
    const saved = await context.change((present) => {
      const count = undecided(present).length;
      if (count > 0) throw new UserError('close-undecided', { count });
      return close(present, { by: actorOf(context), at: Math.floor(now) });
    });
    const fact = words.say('closing.done');
    const more = [words.say('closing.done-more')];
    const buttons = [{ label: words.text('button.close-back'), command: 'close back', options: {} }];
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan), more, buttons }), {
      data: { closed: true },
    });
  },
});
