import type { Reminder, ReminderKind } from './reminder.ts';

/** What is said of one deadline to all who read a channel. */
export const threadKinds = ['before', 'due', 'overdue', 'moved'] as const satisfies readonly ReminderKind[];

/** Whether a reminder is about one deadline, so that those about the same one belong together. */
export const gathersInThread = ({ kind }: Pick<Reminder, 'kind'>): boolean =>
  threadKinds.some((each) => each === kind);
