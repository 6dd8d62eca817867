import { defineCommand, reply } from '../../src/command/command.ts';
import { maySee } from '../../src/command/permit.ts';
import { overview as overviewMessage } from '../../src/views/overview.ts';
import { viewOf } from '../deadline/changes.ts';

/** Where the congress stands, for the caller. */
export const overview = defineCommand({
  name: 'overview',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: {},
  run(context) {
    const seen = context.plan.deadlines.filter((deadline) => maySee(context.caller, deadline));
    return reply(overviewMessage(seen, context.caller.person, viewOf(context)));
  },
});
