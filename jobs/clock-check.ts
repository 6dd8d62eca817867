import { realNow } from '../src/process/clock.ts';
import type { Notices } from './notices.ts';

/** Compares this machine's clock with the database's, which all processes share. */
export type ClockCheck = {
  /** False while the two differ by more than some seconds: what is due by this clock may not be due. */
  isRight(): Promise<boolean>;
  /** Whether they were found to differ. */
  isOff(): boolean;
  /** How far this clock is ahead of the database's, in milliseconds, as it was last found. */
  aheadMs(): number;
};

const toleratedMs = 3_000;
const everyMs = 2_000;
const topic = 'this clock and the database’s differ; nothing is sent until they agree';

/** Asks the database at most every two seconds, and at once after the clock has been set. */
export function createClockCheck(parts: { databaseNow(): Promise<number>; notices: Notices }): ClockCheck {
  const { databaseNow, notices } = parts;
  let aheadMs = 0;
  let asked: { wall: number; monotonic: number } | undefined;

  const isOff = () => Math.abs(aheadMs) > toleratedMs;
  const isFresh = () => {
    if (!asked) return false;
    const [wall, monotonic] = [realNow() - asked.wall, performance.now() - asked.monotonic];
    return monotonic < everyMs && Math.abs(wall - monotonic) < 500;
  };

  async function ask(): Promise<void> {
    const [wall, monotonic] = [realNow(), performance.now()];
    const theirs = await databaseNow();
    const tookMs = performance.now() - monotonic;
    const found = Math.round(wall + tookMs / 2 - theirs);
    // It was given at some time in between: where that leaves both open, it says nothing.
    const [least, most] = [Math.abs(found) - tookMs / 2, Math.abs(found) + tookMs / 2];
    if (least <= toleratedMs && most > toleratedMs) return;
    aheadMs = found;
    asked = { wall, monotonic };
  }

  return {
    async isRight() {
      if (!isFresh()) await ask();
      if (!asked) return false;
      const isRight = !isOff();
      if (isRight) notices.over(topic);
      else notices.trouble(topic, `${Math.round(aheadMs / 1_000)} s ahead`);
      return isRight;
    },
    isOff,
    aheadMs: () => aheadMs,
  };
}
