/** Does a piece of work once for all who ask while the one before is still being done, and never two at a time. */
export function createShared<T>(work: () => Promise<T>): () => Promise<T> {
  let present: Promise<unknown> | undefined;
  let next: Promise<T> | undefined;
  const begin = () => {
    next = undefined;
    const done = work();
    const ended = done.then(
      () => {},
      () => {},
    );
    present = ended;
    void ended.then(() => {
      if (present === ended) present = undefined;
    });
    return done;
  };
  return () => {
    if (!present) return begin();
    next ??= present.then(begin);
    return next;
  };
}
