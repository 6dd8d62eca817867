import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '../domain/instant.ts';
import type { RehearsalClock, RehearsalState } from '../process/clock.ts';
import type { Ledger } from '../store/store.ts';

/** Real time between two looks at the ledger while messages go out. */
const lookEveryMs = 15;

/** How long messages may take to go out before the clock moves on without them. */
const patienceMs = 20_000;

/** Real time between two steps while time runs faster. */
const stepMs = 200;

export type Passage = {
  /** How many reminders came due on the way. */
  due: number;
  /** Stopped before its end. */
  interrupted: boolean;
  /** Messages that had not gone out at the end. */
  left: number;
};

/** A wish to stop; `wished` resolves with it. */
type Halt = { signal: AbortSignal; wished: Promise<void> };

function haltOf({ signal }: AbortController): Halt {
  const wished = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  return { signal, wished };
}

/** The plan's time, moved by hand: no reminder on the way is passed over. */
export type Rehearsal = {
  /** Goes on to `target`, stopping at each reminder until its messages have gone out. */
  jump(target: Instant): Promise<Passage>;
  /** When the next reminder goes out; undefined when none waits. */
  next(): Promise<Instant | undefined>;
  /** Runs `pace` times as fast as real time, in the background. */
  run(pace: number): void;
  /** How fast the plan's time runs: 1 is real time, 0 stands still. */
  pace(): number;
  /** Whether a jump or a fast run is under way. */
  isMoving(): boolean;
  /** Stops the plan's time where it is, from now on also after each jump, until `resume`. */
  pause(): Promise<void>;
  /** Lets the plan's time pass again at the pace of real time. */
  resume(): Promise<void>;
  /** Begins again at an instant, which may lie before: what was sent is forgotten, and goes out again from there on. */
  begin(at: Instant): Promise<void>;
  /** Stops a jump or a fast run where it is; true when there was one. */
  interrupt(): Promise<boolean>;
};

export type RehearsalParts = {
  clock: RehearsalClock;
  ledger: Pick<Ledger, 'waiting' | 'due' | 'unsettled'>;
  /** Sends what is due at `now`, by the plan's time; what is put off goes out later. */
  ring(now: Instant): Promise<void>;
  /** Keeps where the clock stands, so that it never goes back when the program starts again. */
  keep(state: RehearsalState): Promise<void>;
  /** Forgets what was sent, and owes what the plan owes after `at`. */
  beginAgain(at: Instant): Promise<void>;
  /** A step of a fast run failed. */
  failed(error: unknown): void;
};

/** Moves a rehearsal clock as time would: every reminder on the way goes out at its own instant. */
export function createRehearsal(parts: RehearsalParts): Rehearsal {
  const { clock, ledger, ring, keep, beginAgain, failed } = parts;
  let running: { stop: AbortController; done: Promise<unknown>; pace: number } | undefined;
  let isPaused = false;

  async function goTo(at: Instant): Promise<void> {
    clock.set(at);
    await keep(clock.state());
  }

  /** Waits until nothing due is left to send; returns how much is, when patience or the wish to stop comes first. */
  async function settle({ signal, wished }: Halt): Promise<number> {
    await Promise.race([ring(clock.now()), wished]);
    for (let waited = 0; ; waited += lookEveryMs) {
      const left = await ledger.unsettled(clock.now());
      if (left === 0 || signal.aborted || waited > patienceMs) return left;
      await wait(lookEveryMs);
    }
  }

  async function walk(target: Instant, halt: Halt): Promise<Passage> {
    let due = 0;
    let left = 0;
    clock.pause();
    try {
      // What a change made due just now goes out before its instant has passed.
      if ((await ledger.unsettled(clock.now())) > 0) left = await settle(halt);
      for (;;) {
        const at = clock.now();
        const [next] = await ledger.waiting({ limit: 1, from: at + 1 });
        if (halt.signal.aborted) return { due, left, interrupted: true };
        if (!next || next.at > target) break;
        await goTo(next.at);
        due += (await ledger.due({ now: next.at, limit: 1000 })).length;
        left = await settle(halt);
      }
      if (target > clock.now()) await goTo(target);
      return { due, left, interrupted: false };
    } finally {
      if (!isPaused) clock.resume();
      await keep(clock.state());
    }
  }

  async function start<T>(pace: number, work: (halt: Halt) => Promise<T>): Promise<T> {
    await interrupt();
    const stop = new AbortController();
    const done = work(haltOf(stop));
    running = { stop, done, pace };
    try {
      return await done;
    } finally {
      if (running?.stop === stop) running = undefined;
    }
  }

  async function interrupt(): Promise<boolean> {
    if (!running) return false;
    const { stop, done } = running;
    stop.abort();
    await done.catch(() => {});
    return true;
  }

  async function runFast(pace: number, halt: Halt): Promise<void> {
    for (let from = clock.state(); !halt.signal.aborted; from = clock.state()) {
      await wait(stepMs, undefined, { signal: halt.signal }).catch(() => {});
      const elapsed = clock.state().realAt - from.realAt;
      await walk(from.planAt + elapsed * pace, halt);
    }
  }

  return {
    jump: (target) => start(1, (halt) => walk(target, halt)),
    next: async () => (await ledger.waiting({ limit: 1, from: clock.now() + 1 }))[0]?.at,
    run(pace) {
      isPaused = false;
      start(pace, (halt) => runFast(pace, halt)).catch(failed);
    },
    pace: () => running?.pace ?? (isPaused ? 0 : 1),
    isMoving: () => running !== undefined,
    async pause() {
      await interrupt();
      isPaused = true;
      clock.pause();
      await keep(clock.state());
    },
    async resume() {
      await interrupt();
      isPaused = false;
      clock.resume();
      await keep(clock.state());
    },
    async begin(at) {
      await interrupt();
      clock.pause();
      try {
        await beginAgain(at);
        await goTo(at);
        await ring(at);
      } finally {
        if (!isPaused) clock.resume();
        await keep(clock.state());
      }
    },
    interrupt,
  };
}
