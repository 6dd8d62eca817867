import { type Instant, minuteMs } from '../src/domain/instant.ts';
import type { Reminder } from '../src/domain/reminder.ts';
import { type Clock, realNow } from '../src/process/clock.ts';
import type { Crash } from '../src/process/crash.ts';
import type { Ledger } from '../src/store/store.ts';
import type { QueueBackend } from './backend.ts';
import type { Notices } from './notices.ts';
import { within } from './within.ts';

/**
 * The alarm clock: a delayed job for each instant of the next hour at which something is due, however much that is: who is
 * woken looks at all of it. Losing all of it costs a second of lateness and nothing else.
 */
export type WakeUps = {
  /**
   * Sets the alarm for each that comes soon; again for the same instant changes nothing. Failing is noted and made up
   * for.
   */
  arm(reminders: readonly Pick<Reminder, 'at'>[]): Promise<void>;
  /** Sets whatever alarms may be missing; does nothing while none are. */
  heal(): Promise<void>;
  /** The plan's time has jumped to `now`: what comes next rings when it should, and the others after the next `heal`. */
  moved(now: Instant): Promise<void>;
  /** Whether the queue's server is there. */
  isUp(): boolean;
  stop(): Promise<void>;
};

const answerMs = 3_000;
const chunk = 500;
const waitingLimit = 2_000;
const healEveryMs = 10 * minuteMs;
// Longer than the time between two looks for what is missing.
const aheadMs = 60 * minuteMs;
// Setting an alarm anew takes three statements; by then the others have their turn.
const nextMs = 2_000;
const nextLimit = 200;
const topic = 'the queue does not take wake-ups; reminders go out without it';

/** BullMQ refuses `:` and ids of digits alone. */
export const jobIdOf = (at: Instant): string => `at-${at}`;

/** Whole milliseconds from now, none in the past: the Postgres backend refuses anything else. */
export const delayMsOf = (at: Instant, now: Instant): number => Math.max(0, Math.trunc(at - now));

const instantsOf = (reminders: readonly Pick<Reminder, 'at'>[]): Instant[] => [
  ...new Set(reminders.map(({ at }) => at)),
];

/** Wake-ups in BullMQ. */
export function createWakeUps(parts: {
  backend: QueueBackend;
  ledger: Ledger;
  clock: Clock;
  notices: Notices;
  crash: Crash;
}): WakeUps {
  const { backend, ledger, clock, notices, crash } = parts;
  const { queue, disconnect, isUp } = backend.openQueue();
  let missing = true;
  let isMoved = false;
  let healedAt = 0;
  queue.on('error', (error) => {
    missing = true;
    notices.trouble('the queue failed', error);
  });

  // A Redis that comes back may have come back empty.
  queue.on('ioredis:close', () => {
    missing = true;
  });

  const add = (instants: readonly Instant[], now: Instant) =>
    within(
      answerMs,
      queue.addBulk(
        instants.map((at) => ({
          name: 'remind',
          data: { at },
          opts: { jobId: jobIdOf(at), delay: delayMsOf(at, now) },
        })),
      ),
    );

  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      notices.over(topic);
    } catch (error) {
      missing = true;
      notices.trouble(topic, error);
    }
  };

  const arm = (reminders: readonly Pick<Reminder, 'at'>[]) =>
    attempt(async () => {
      const soon = instantsOf(reminders).filter((at) => at <= clock.now() + aheadMs);
      for (let i = 0; i < soon.length; i += chunk) await add(soon.slice(i, i + chunk), clock.now());
    });

  /** Makes a job due when it should be; one that is being worked on is left alone. */
  async function retime(at: Instant, now: Instant) {
    const job = await queue.getJob(jobIdOf(at));
    if (!job) return add([at], now);
    if (await job.isDelayed()) await job.changeDelay(delayMsOf(at, now));
  }

  const retimeWithin = async (ms: number, now: Instant) => {
    for (const at of instantsOf(await ledger.due({ now: now + ms, limit: nextLimit })))
      if (at > now) await within(answerMs, retime(at, now));
  };

  return {
    async arm(reminders) {
      crash('before-wake-ups-set');
      await arm(reminders);
      crash('after-wake-ups-set');
    },
    async heal() {
      if (isMoved) {
        isMoved = false;
        missing = true;
        await attempt(() => retimeWithin(aheadMs, clock.now()));
      }
      const age = realNow() - healedAt;
      if (!missing && age >= 0 && age < healEveryMs) return;
      missing = false;
      healedAt = realNow();
      await arm(await ledger.due({ now: clock.now() + aheadMs, limit: waitingLimit }));
    },
    moved(now) {
      isMoved = true;
      return attempt(() => retimeWithin(nextMs, now));
    },
    isUp,
    async stop() {
      await within(1_000, queue.close()).catch(() => {});
      disconnect();
    },
  };
}
