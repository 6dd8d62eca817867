import { type Clock, realNow } from '../src/clock.ts';
import type { Crash } from '../src/crash.ts';
import { type Instant, minuteMs } from '../src/domain/instant.ts';
import type { Reminder } from '../src/domain/reminder.ts';
import type { Ledger } from '../src/store/store.ts';
import type { QueueBackend, WakeUp } from './backend.ts';
import type { Notices } from './notices.ts';
import { within } from './within.ts';

/** The alarm clock: a delayed job per reminder. Losing all of it costs a second of lateness and nothing else. */
export type WakeUps = {
  /** Sets the alarm for each; again for the same instant changes nothing. Failing is noted and made up for. */
  arm(reminders: readonly Pick<Reminder, 'key' | 'at'>[]): Promise<void>;
  /** Sets again whatever alarms may be missing; does nothing while none are. */
  heal(): Promise<void>;
  /** The plan's time has jumped: what is due now rings now, and what comes soon rings when it should. */
  ring(now: Instant): Promise<void>;
  stop(): Promise<void>;
};

const answerMs = 3_000;
const chunk = 500;
const waitingLimit = 2_000;
const soonLimit = 200;
// What comes later than this after a jump is left to the sweep: setting an alarm anew takes three statements.
const soonMs = 60 * minuteMs;
const healEveryMs = 10 * minuteMs;
const topic = 'the queue does not take wake-ups; reminders go out without it';

/** BullMQ refuses `:` and ids of digits alone; the instant makes a moved reminder another job. */
export const jobIdOf = ({ key, at }: WakeUp): string => `r-${key}-${at}`;

/** Whole milliseconds from now, none in the past: the Postgres backend refuses anything else. */
export const delayMsOf = (at: Instant, now: Instant): number => Math.max(0, Math.trunc(at - now));

/** Wake-ups in BullMQ. */
export function createWakeUps(parts: {
  backend: QueueBackend;
  ledger: Ledger;
  clock: Clock;
  notices: Notices;
  crash: Crash;
}): WakeUps {
  const { backend, ledger, clock, notices, crash } = parts;
  const { it: queue, disconnect } = backend.openQueue();
  let missing = true;
  let healedAt = 0;
  queue.on('error', (error) => {
    missing = true;
    notices.trouble('the queue failed', error);
  });

  // A Redis that comes back may have come back empty.
  queue.on('ioredis:close', () => {
    missing = true;
  });

  const add = (reminders: readonly WakeUp[], now: Instant) =>
    within(
      answerMs,
      queue.addBulk(
        reminders.map(({ key, at }) => ({
          name: 'remind',
          data: { key, at },
          opts: { jobId: jobIdOf({ key, at }), delay: delayMsOf(at, now) },
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

  const arm = (reminders: readonly WakeUp[]) =>
    attempt(async () => {
      for (let i = 0; i < reminders.length; i += chunk) await add(reminders.slice(i, i + chunk), clock.now());
    });

  /** Makes a job due `delayMs` from now, whatever became of it; one that is being worked on is left alone. */
  async function retime({ key, at }: WakeUp, now: Instant) {
    const job = await queue.getJob(jobIdOf({ key, at }));
    if (!job) return add([{ key, at }], now);
    if (!(await job.isDelayed())) return;
    await (at <= now ? job.promote() : job.changeDelay(delayMsOf(at, now)));
  }

  return {
    async arm(reminders) {
      crash('CP07');
      await arm(reminders);
      crash('CP08');
    },
    async heal() {
      const age = realNow() - healedAt;
      if (!missing && age >= 0 && age < healEveryMs) return;
      missing = false;
      healedAt = realNow();
      await arm(await ledger.waiting({ limit: waitingLimit }));
    },
    ring: (now) =>
      attempt(async () => {
        for (const reminder of await ledger.due({ now: now + soonMs, limit: soonLimit }))
          await within(answerMs, retime(reminder, now));
      }),
    async stop() {
      await within(1_000, queue.close()).catch(() => {});
      disconnect();
    },
  };
}
