import { defineCommand, reply } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { personName } from '../../src/views/person.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

/** The proceedings are accepted: from then on a baseline changes only with a reason. */
export const acceptProceedings = defineCommand({
  name: 'proceedings accept',
  right: 'change',
  visibility: 'private',
  options: {},
  async run(context) {
    const { words, plan, now, calendar } = context;
    const { ends, zone } = plan.congress;
    if (calendar.dayOf(now, zone) < ends) throw new UserError('accept-early', { ends });
    const { accepted } = plan;
    if (accepted) {
      const day = { kind: 'day', on: calendar.dayOf(accepted.at, zone) } as const;
      const fact = words.say('baseline.accepted-already', { who: personName(accepted.by, plan), day });
      return reply(changedMessage(fact, { view: viewOf(context) }));
    }
    const by = { by: actorOf(context), at: Math.floor(now) };
    const saved = await context.change((present) => ({ ...present, accepted: present.accepted ?? by }));
    const fact = words.say('baseline.accepted');
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      data: { accepted: true },
    });
  },
});
