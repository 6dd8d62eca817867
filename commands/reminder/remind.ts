import { defineCommand } from '../../src/command/command.ts';
import { requireAhead } from '../deadline/changes.ts';
import { remindCaller, reminderInstant } from './personal.ts';

/** Reminds the caller of a deadline, once, at a time of their own. */
export const remind = defineCommand({
  name: 'remind',
  right: 'own',
  visibility: 'private',
  effect: 'adds',
  options: { deadline: { kind: 'deadline' }, when: { kind: 'date', fromNow: true } },
  run(context, { deadline, when }) {
    const at = reminderInstant(when, context);
    requireAhead({ ...when, moment: { ...when.moment, at } }, context);
    return remindCaller(context, { deadline, at, why: 'asked', when });
  },
});
