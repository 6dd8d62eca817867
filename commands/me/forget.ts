import { defineCommand, reply } from '../../src/command/command.ts';
import { forget } from '../../src/domain/personal-data.ts';
import { keepGivenMeetings } from '../../src/ical/kept.ts';
import { UserError } from '../../src/message/errors.ts';
import { paragraph } from '../../src/message/message.ts';
import { keepGivenSheet } from '../../src/sheet/kept.ts';
import { buttonRow } from '../../src/views/buttons.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

/** Forgets what the caller set for themselves and asked, in the plan and in its history; shown first, done with a yes. */
export const forgetMe = defineCommand({
  name: 'me forget',
  right: 'own',
  visibility: 'private',
  inPerson: true,
  options: { confirm: { kind: 'choice', choices: ['confirm'], optional: true } },
  async run(context, { confirm }) {
    const { words, store, caller } = context;
    const { person } = caller;
    if (!person) throw new UserError('no-person');
    const { reader } = viewOf(context);
    const stays = words.say('me.forget-stays', { id: person.id });
    if (!confirm) {
      const button = {
        label: words.text('me.button'),
        command: 'me forget',
        options: { confirm: 'confirm' },
      };
      const blocks = [paragraph(...stays), ...buttonRow([button]), ...noteOf([words.say('me.forget-how')])];
      return reply(messageOf(words.say('me.forget-what'), blocks, reader));
    }
    const saved = await context.change((plan) => forget(plan, person));
    const items = (saved.entry?.changes ?? []).map(({ id }) => id);
    await keepGivenSheet(store, actorOf(context), undefined);
    await keepGivenMeetings(store, actorOf(context), undefined);
    await context.calendarFeeds.end(person.id);
    await context.tokens.endAll(person.id);
    await store.forget({ person: person.id, names: [actorOf(context), ...person.accounts], items });
    return reply(messageOf(words.say('me.forgotten'), [paragraph(...stays)], reader));
  },
});
