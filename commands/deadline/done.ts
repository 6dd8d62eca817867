import { defineCommand } from '../../src/command/command.ts';
import { closeDeadline } from './close.ts';

/** Marks a deadline as done. */
export const finishDeadline = defineCommand({
  name: 'deadline done',
  right: { finish: 'deadline' },
  visibility: 'public',
  options: { deadline: { kind: 'deadline' } },
  run: (context, { deadline }) => closeDeadline(context, deadline, 'done'),
});
