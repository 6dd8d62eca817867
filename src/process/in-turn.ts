/** Does a piece of work once the one before has ended, however it ended. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** One piece of work after the other: of two that read and write the same at once, each would write back what it read. */
export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}
