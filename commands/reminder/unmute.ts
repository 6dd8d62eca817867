import { defineCommand } from '../../src/command/command.ts';
import { setMuted } from './muting.ts';

/** The reminders of a deadline again. */
export const unmute = defineCommand({
  name: 'unmute',
  right: 'own',
  visibility: 'private',
  options: { deadline: { kind: 'deadline' } },
  run: (context, { deadline }) => setMuted(context, deadline, false),
});
