import { defineCommand, reply } from '../../src/command/command.ts';
import { permits } from '../../src/command/permit.ts';
import { deadlineCard } from '../../src/views/deadline-card.ts';
import { viewOf } from './changes.ts';

/** One deadline: when it is due, who owns it, how it stands, where it comes from. */
export const showDeadline = defineCommand({
  name: 'deadline show',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: { deadline: { kind: 'deadline' } },
  run(context, { deadline }) {
    const rights = {
      finish: permits(context.caller, 'finish', deadline),
      change: permits(context.caller, 'change'),
    };
    return reply(deadlineCard(deadline, rights, viewOf(context)));
  },
});
