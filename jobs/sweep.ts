import { realNow } from '../src/process/clock.ts';
import type { Notices } from './notices.ts';

/** Something done again and again; its name is used when it fails. */
export type Step = { name: string; run(): Promise<unknown> };

export type Sweep = {
  start(): void;
  /** Resolves when no step is running any more. */
  stop(): Promise<void>;
  /** Runs the step of that name now, rather than at the next second; once more if it is running already. */
  hurry(name: string): void;
  /** Real time at which every step had last been through without an error; 0 before the first time. */
  lastAt(): number;
};

/**
 * Runs the steps every second, by the wall clock and without any queue. A step never overlaps itself, a slow one does
 * not hold up the others, and one that fails is tried again.
 */
export function createSweep(steps: readonly Step[], options: { everyMs: number; notices: Notices }): Sweep {
  const running = new Map<Step, Promise<void>>();
  const doneAt = new Map<Step, number>();
  let timer: NodeJS.Timeout | undefined;
  const attempt = async (step: Step) => {
    try {
      await step.run();
      doneAt.set(step, realNow());
      options.notices.over(`${step.name} failed`);
    } catch (error) {
      options.notices.trouble(`${step.name} failed`, error);
    }
  };
  const hurried = new Set<Step>();
  const begin = (step: Step) => {
    if (running.has(step)) return;
    const done = attempt(step).finally(() => {
      running.delete(step);
      if (hurried.delete(step)) begin(step);
    });
    running.set(step, done);
  };
  const sweep = () => steps.forEach(begin);
  return {
    start() {
      timer ??= setInterval(sweep, options.everyMs);
      sweep();
    },
    async stop() {
      clearInterval(timer);
      hurried.clear();
      await Promise.all(running.values());
    },
    hurry(name) {
      for (const step of steps)
        if (step.name === name) {
          if (running.has(step)) hurried.add(step);
          begin(step);
        }
    },
    lastAt: () => Math.min(...steps.map((step) => doneAt.get(step) ?? 0)),
  };
}
