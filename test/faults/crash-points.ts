/** Where the process can be ended on the way of a reminder; other points lie on the way of a command. */
export const crashPoints = [
  'after-plan-written',
  'before-plan-committed',
  'after-plan-committed',
  'before-wake-ups-set',
  'after-wake-ups-set',
  'before-claim-committed',
  'before-send',
  // On the wire: points of the local adapter.
  'half-written',
  'written',
  'answer-arriving',
  'after-send',
  'before-sent-committed',
  'before-all-sent-committed',
  'after-sent-recorded',
  'before-update',
  'before-retry-recorded',
  'after-unsure-recorded',
  'after-look-up',
] as const;
