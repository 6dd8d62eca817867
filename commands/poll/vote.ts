import { defineCommand, reply } from '../../src/command/command.ts';
import { answersOf, isPolling, withPress } from '../../src/domain/date-poll.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { datesText } from '../../src/views/date-poll.ts';
import { actorOf, strong, viewOf } from '../deadline/changes.ts';
import { dateOf, pollIn, withPoll } from './poll-changes.ts';

/** Says that a date of a poll suits, or no longer; without one, that none does. */
export const votePoll = defineCommand({
  name: 'poll vote',
  right: 'own',
  visibility: 'private',
  inPerson: true,
  options: { poll: { kind: 'poll' }, 'which-date': { kind: 'text', max: 4, optional: true } },
  async run(context, { poll: id, 'which-date': number }) {
    const { words, now } = context;
    const by = actorOf(context);
    const saved = await context.change((plan) => {
      const poll = pollIn(plan, id);
      if (!isPolling(poll, now)) throw new UserError('poll-over', { title: poll.title });
      return withPoll(plan, withPress(poll, by, number === undefined ? undefined : dateOf(poll, number)));
    });
    const poll = pollIn(saved.plan, id);
    const view = viewOf(context, saved.plan);
    const suits = [...(answersOf(poll).get(by) ?? [])].sort((a, b) => a - b);
    const title = strong(poll.title);
    const fact =
      suits.length === 0
        ? words.say('poll.suits-none', { title })
        : words.say('poll.suits', { title, dates: datesText(poll, suits, view), count: suits.length });
    return reply(changedMessage(fact, { view }), {
      data: { poll: id, dates: suits.map((date) => date + 1) },
    });
  },
});
