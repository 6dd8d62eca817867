import { defineCommand } from '../../src/command/command.ts';
import { askCommittee } from './poll-changes.ts';

/** Asks the committee which date suits for a meeting that is to be. */
export const pollMeeting = defineCommand({
  name: 'meeting poll',
  right: 'change',
  visibility: 'private',
  effect: 'adds',
  options: {
    title: { kind: 'text' },
    dates: { kind: 'dates' },
    until: { kind: 'date', optional: true, picked: true },
  },
  run: (context, asked) => askCommittee(context, asked),
});
