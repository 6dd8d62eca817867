import { dayMs, type Instant } from './instant.ts';

/** Keeps named values. */
export type KeptValues = {
  getSetting(name: string): Promise<unknown>;
  setSetting(name: string, value: unknown): Promise<void>;
};

/**
 * What somebody gave last and was shown, which changes nothing until they say so within a day. `read` tells what a kept
 * value is, undefined for what is none.
 */
export const keptForADay = <T extends { at: Instant }>(
  prefix: string,
  read: (value: unknown) => T | undefined,
) => ({
  /** Keeps the newest; undefined forgets it. */
  keep: (values: KeptValues, by: string, given: T | undefined): Promise<void> =>
    values.setSetting(`${prefix}${by}`, given),
  /** What this person gave within the last day. */
  async kept(values: KeptValues, by: string, now: Instant): Promise<T | undefined> {
    const given = read(await values.getSetting(`${prefix}${by}`));
    return given && now - given.at < dayMs ? given : undefined;
  },
});
