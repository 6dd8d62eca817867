/** Called where a test may want the process to end; in production it does nothing. */
export type Crash = (point: string) => void;

const killSelf = () => {
  process.kill(process.pid, 'SIGKILL');
};

/**
 * Reads where to end, `CP14:7` for the seventh time at CP14 (`CP14` alone is the first). Without a specification, or
 * with one that cannot be read, every point passes.
 */
export function createCrashPoints(specification?: string, kill: () => void = killSelf): Crash {
  const [, wanted, times] = /^(\w+?)(?::([1-9]\d{0,6}))?$/.exec(specification ?? '') ?? [];
  if (wanted === undefined) return () => {};
  let left = Number(times ?? 1);
  return (point) => {
    if (point !== wanted) return;
    left -= 1;
    if (left === 0) kill();
  };
}
