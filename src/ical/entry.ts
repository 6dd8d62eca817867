import type { Day, Instant, LocalTime, Zone } from '../domain/instant.ts';

/** When an entry is: whole days, the last included, or from an instant for so many minutes. */
export type When =
  | { kind: 'days'; from: Day; to: Day }
  | { kind: 'time'; at: Instant; on: Day; time: LocalTime; zone: Zone; minutes: number };

/** When somebody is reminded: at an instant, or so long before each time; negative for after its start. */
export type Alarm = { kind: 'at'; at: Instant } | { kind: 'before'; ms: number };

/** How an entry comes again: by a rule of RFC 5545 that has its end, on all of its days but some. */
export type Series = {
  rule: string;
  except: readonly Day[];
  /** One time of it that was moved away from its day. */
  moved?: { from: Day; to: When };
};

/** One entry of a calendar file, in words already. */
export type Entry = {
  /** The same for the same item, whatever becomes of it. */
  uid: string;
  title: string;
  about: readonly string[];
  when: When;
  isCancelled: boolean;
  isPrivate: boolean;
  /** Whether it takes somebody's time. */
  isBusy: boolean;
  alarms: readonly Alarm[];
  series?: Series;
};
