/**
 * Where a test may end the process, and what has just happened there. Each name stands at one place of the program; at
 * any of them a kill loses nothing and doubles nothing.
 */
export const crashPoints = {
  'before-event-kept': 'a platform handed something over, and nothing of it is stored',
  'after-event-kept': 'it is in the inbox, and the platform has not been answered',
  'before-event-worked': 'the platform has been answered, and nothing is done yet',
  'after-event-finished': 'it is done and marked so, and the reply has not been sent',
  'after-plan-written': 'the transaction of a change holds the plan, not yet its history and its reminders',
  'before-plan-committed': 'the transaction of a change holds everything',
  'after-plan-committed': 'a change is stored, and no wake-up is set for the reminders that it owes',
  'before-wake-ups-set': 'wake-ups are about to be set',
  'after-wake-ups-set': 'wake-ups are set, and who made the change has no reply yet',
  'before-claim-committed': 'deliveries are claimed in a transaction that is still open',
  'before-send': 'a bundle is claimed and composed, and no byte of it has left',
  'after-send': 'the platform has taken a message, and nothing here says so',
  'before-sent-committed': 'that it was sent stands in a transaction that is still open',
  'before-all-sent-committed': 'that several were sent stands in a transaction that is still open',
  'after-sent-recorded': 'that it was sent is stored',
  'before-update': 'a message is about to be updated in place',
  'before-retry-recorded': 'a platform has surely not taken a message, and nothing here says so',
  'after-unsure-recorded': 'that a message may have arrived is stored',
  'after-look-up': 'a platform has said whether a message arrived, and nothing here says so',
} as const;

export type CrashPoint = keyof typeof crashPoints;

/** Called where a test may want the process to end; in production it does nothing. */
export type Crash = (point: CrashPoint) => void;

const killSelf = () => {
  process.kill(process.pid, 'SIGKILL');
};

/**
 * Reads where to end, `before-send:7` for the seventh time there (`before-send` alone is the first). Without a
 * specification, or with one that cannot be read, every point passes. It takes any name: tests have points of their own.
 */
export function createCrashPoints(
  specification?: string,
  kill: () => void = killSelf,
): (point: string) => void {
  const [, wanted, times] = /^([\w-]+?)(?::([1-9]\d{0,6}))?$/.exec(specification ?? '') ?? [];
  if (wanted === undefined) return () => {};
  let left = Number(times ?? 1);
  return (point) => {
    if (point !== wanted) return;
    left -= 1;
    if (left === 0) kill();
  };
}
