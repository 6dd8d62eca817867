import { defineCommand, reply } from '../../src/command/command.ts';
import { momentOf } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { dueInline, dueOf, dueText } from '../../src/views/due.ts';
import { plainText } from '../../src/views/plain-text.ts';
import {
  dateOrderNotes,
  deadlineIn,
  newDueOf,
  requireAhead,
  requireOpen,
  strong,
  viewOf,
} from '../deadline/changes.ts';

/** An owner asks the secretary for more time; until it is answered, the present date holds. */
export const moreTime = defineCommand({
  name: 'more time',
  right: { finish: 'deadline' },
  visibility: 'private',
  options: {
    deadline: { kind: 'deadline' },
    to: { kind: 'date' },
    reason: { kind: 'text', max: 300, optional: true },
  },
  async run(context, { deadline, to: given, reason }) {
    const { words, now, calendar, caller } = context;
    const view = viewOf(context);
    const { id, title } = requireOpen(deadline);
    const to = newDueOf(deadline, given, context);
    const present = dueOf(deadline, view);
    if (!caller.person) throw new UserError('no-person');
    const by = caller.person.id;
    requireAhead(to, context);
    if (to.moment.at <= present.at)
      throw new UserError('request-not-later', {
        title,
        date: plainText(dueText(to.moment, view), view.reader),
      });
    const open = context.plan.timeRequests.find(
      (request) => request.deadline === id && request.state === 'open',
    );
    if (open && momentOf(context.plan, open.to, calendar).at === to.moment.at) {
      const said = { title: strong(title), to: dueInline(to.moment) };
      return reply(changedMessage(words.say('request.already-asked', said), { view }));
    }
    const saved = await context.change((plan) => {
      requireOpen(deadlineIn(plan, id));
      const number = plan.timeRequests.filter((request) => request.deadline === id).length + 1;
      const others = plan.timeRequests.map((request) =>
        request.deadline === id && request.state === 'open'
          ? { ...request, state: 'replaced' as const }
          : request,
      );
      const request = {
        id: `${id}-${number}`,
        deadline: id,
        by,
        to: to.date,
        askedAt: now,
        state: 'open' as const,
      };
      return { ...plan, timeRequests: [...others, { ...request, ...(reason && { reason }) }] };
    });
    const fact = words.say('request.asked', {
      title: strong(title),
      from: dueInline(present),
      to: dueInline(to.moment),
    });
    const more = [words.say('request.pending')];
    const notes = dateOrderNotes(to, view);
    return reply(changedMessage(fact, { view, more, notes, entry: saved.entry?.id }), {
      data: { deadline: id, to: to.moment.at },
    });
  },
});
