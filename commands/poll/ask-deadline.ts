import { defineCommand } from '../../src/command/command.ts';
import { UserError } from '../../src/message/errors.ts';
import { requireOpen } from '../deadline/changes.ts';
import { askCommittee } from './poll-changes.ts';

/** Asks the committee which date suits for something that is in the plan. */
export const pollDeadline = defineCommand({
  name: 'deadline poll',
  right: 'change',
  visibility: 'private',
  effect: 'adds',
  options: {
    deadline: { kind: 'deadline' },
    dates: { kind: 'dates' },
    until: { kind: 'date', optional: true, picked: true },
  },
  run(context, { deadline, dates, until }) {
    const { title } = requireOpen(deadline);
    if (deadline.private) throw new UserError('poll-private', { title });
    return askCommittee(context, { deadline, title, dates, until });
  },
});
