import { defineCommand, reply } from '../../src/command/command.ts';
import { personalData } from '../../src/domain/personal-data.ts';
import { UserError } from '../../src/message/errors.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

const mostChanges = 10_000;

/** Everything that the bot keeps about the caller, as a file for them alone. */
export const exportMe = defineCommand({
  name: 'me export',
  right: 'own',
  visibility: 'private',
  effect: 'reads',
  options: {},
  async run(context) {
    const { plan, words, store, caller } = context;
    if (!caller.person) throw new UserError('no-person');
    const history = await store.history({ by: actorOf(context), limit: mostChanges });
    const tokens = await context.tokens.list(caller.person.id);
    const data = { ...personalData(plan, caller.person, history), tokens };
    const bytes = new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
    const message = messageOf(words.say('me.exported'), [], viewOf(context).reader);
    return reply({ ...message, files: [{ name: `${caller.person.id}.json`, bytes }] }, { data });
  },
});
