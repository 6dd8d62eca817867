import { defineCommand, reply } from '../../src/command/command.ts';
import { introduction } from '../../src/views/welcome.ts';
import { viewOf } from '../deadline/changes.ts';

/** Says in the channel who the bot is; never unasked. */
export const introduce = defineCommand({
  name: 'introduce',
  right: 'change',
  visibility: 'public',
  anew: true,
  inPerson: true,
  options: {},
  run: (context) => reply(introduction(viewOf(context)), { visibility: 'public' }),
});
