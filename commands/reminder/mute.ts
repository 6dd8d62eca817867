import { defineCommand } from '../../src/command/command.ts';
import { setMuted } from './muting.ts';

/** No more reminders of one deadline for the caller. */
export const mute = defineCommand({
  name: 'mute',
  right: 'own',
  visibility: 'private',
  options: { deadline: { kind: 'deadline' } },
  run: (context, { deadline }) => setMuted(context, deadline, true),
});
