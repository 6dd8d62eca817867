type Close = () => Promise<void> | void;

/** What has been opened: everything that is added is closed once, the last first. */
export type Closers = {
  add(close: Close): void;
  /** Closes all, also when one of them fails; then fails with the first error. */
  closeAll(): Promise<void>;
};

export function createClosers(): Closers {
  const open: Close[] = [];
  return {
    add: (close) => void open.push(close),
    async closeAll() {
      const errors: unknown[] = [];
      for (let close = open.pop(); close; close = open.pop()) {
        try {
          await close();
        } catch (error) {
          errors.push(error);
        }
      }
      if (errors.length > 0) throw errors[0];
    },
  };
}
