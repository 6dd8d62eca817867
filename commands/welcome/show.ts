import { defineCommand, reply } from '../../src/command/command.ts';
import { permits } from '../../src/command/permit.ts';
import { welcomeMessage } from '../../src/views/welcome.ts';
import { viewOf } from '../deadline/changes.ts';

/** The first steps, for who has invited the bot: what they may do next. */
export const welcome = defineCommand({
  name: 'welcome',
  right: 'anyone',
  visibility: 'private',
  inPerson: true,
  options: {},
  run(context) {
    const { caller } = context;
    const part = permits(caller, 'change') ? 'keeper' : caller.role ? 'member' : 'stranger';
    return reply(welcomeMessage({ part, account: caller.account }, viewOf(context)));
  },
});
