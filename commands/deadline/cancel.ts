import { defineCommand } from '../../src/command/command.ts';
import { closeDeadline } from './close.ts';

/** Cancels a deadline; it stays in the history. */
export const cancelDeadline = defineCommand({
  name: 'deadline cancel',
  right: 'change',
  visibility: 'public',
  options: { deadline: { kind: 'deadline' } },
  run: (context, { deadline }) => closeDeadline(context, deadline, 'cancelled'),
});
