import { defineCommand, reply } from '../../src/command/command.ts';
import { maySee } from '../../src/command/permit.ts';
import { objectiveCard } from '../../src/views/objective-card.ts';
import { viewOf } from '../deadline/changes.ts';

/** One objective with its text, its source and its deadlines. */
export const objective = defineCommand({
  name: 'objective',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: { objective: { kind: 'objective' } },
  run(context, values) {
    const seen = context.plan.deadlines.filter((deadline) => maySee(context.caller, deadline));
    return reply(objectiveCard(values.objective, seen, viewOf(context)));
  },
});
