import type { Board } from './board.ts';
import type { Calendar } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import { committeeWorks } from './committee-days.ts';
import type { DatePoll } from './date-poll.ts';
import type { Closing, Comment, FollowUp, Review } from './follow-up.ts';
import type { Indicator } from './indicator.ts';
import type { Day, Instant, LocalTime, Zone } from './instant.ts';
import type { PassedQuestion } from './passed-question.ts';
import type { Organisation, Person } from './person.ts';
import type { FreeReminder, PersonalReminder } from './personal-reminder.ts';
import { type Anchors, type Moment, type PlanDate, resolvePlanDate } from './plan-date.ts';
import type { Dependency, Recurrence } from './recurrence.ts';
import { remember } from './remember.ts';
import type { Source } from './source.ts';
import type { TimeRequest } from './time-request.ts';

export type Congress = {
  name: string;
  aka: readonly string[];
  city: string;
  country: string;
  /** Whose public holidays count, where it is not the country alone: `BR-RJ`. */
  holidays?: string;
  /** Organisation id. */
  host: string;
  starts: Day;
  /** When it opens on its first day, and closes on its last; as those of an event. */
  startTime?: LocalTime;
  ends: Day;
  endTime?: LocalTime;
  zone: Zone;
  source: Source;
};

/** What the congress (`of: 'congress'`) or one of its events (`of: <event id>`) is meant to achieve. */
export type Objective = {
  id: string;
  of: string;
  title: string;
  text: string;
  /** As those of a fact. */
  keywords?: readonly string[];
  source: Source;
};

/** Who is told when a child may be harmed, and how they are reached. */
export type Safeguarding = { name: string; contact: string };

export type Theme = { id: string; number: number; title: string; source: Source };

/** A consultation, an earlier congress, or another dated event; `year` alone when no day is known. */
export type PlanEvent = {
  id: string;
  name: string;
  aka: readonly string[];
  kind: 'consultation' | 'congress' | 'session' | 'other';
  city?: string;
  country?: string;
  starts?: Day;
  /** Its hours on the first and the last day, by the clocks of its zone; no end has one where the start has none. */
  startTime?: LocalTime;
  ends?: Day;
  endTime?: LocalTime;
  year?: number;
  /** Absent: that of the congress. */
  zone?: Zone;
  convenors: readonly string[];
  theme?: string;
  source: Source;
};

/** A convention, protocol or study that the congress builds on. */
export type Instrument = {
  id: string;
  name: string;
  aka: readonly string[];
  year?: number;
  adoptedBy?: string;
  source: Source;
};

/** A document that the plan cites; `file` is a path relative to the plan file. */
export type PlanDocument = { id: string; title: string; file: string };

/** A statement of a document, in our own words, that answers questions no other item answers. */
export type Fact = {
  id: string;
  about: string;
  text: string;
  /** Words by which people ask for it and which it does not hold, in any language; `weigh*` stands for all that begin so. */
  keywords?: readonly string[];
  source: Source;
};

/** Days on which a kind of deadline is brought to mind. */
export type Ladder = {
  /** Days before the due day, 0 for the day itself. */
  before: readonly number[];
  at: LocalTime;
  /**
   * Days after the due day on which the owner, then the secretary, then the chair is reminded; each bounded by its length.
   * Without `secretary`, the day after the owner's last.
   */
  overdue: { owner: readonly number[]; secretary?: readonly number[]; chair: readonly number[] };
};

export type Deadline = {
  id: string;
  title: string;
  due: PlanDate;
  /** Names a ladder of the plan; `default` when absent. */
  kind?: string;
  /** Person id. */
  owner?: string;
  /** Objective id. */
  objective?: string;
  /** Theme id. */
  theme?: string;
  /** Overrides the kind's ladder. */
  ladder?: Ladder;
  state: 'open' | 'done' | 'cancelled';
  /** Who finished or cancelled it, and when. */
  closed?: { by: string; at: Instant };
  milestone?: boolean;
  /** Takes place rather than being done: never late. */
  meeting?: boolean;
  /** What must be done before it, and how long before. */
  after?: readonly Dependency[];
  /** Comes again; `due` is the occurrence that is next to be done. */
  repeat?: Recurrence;
  notes?: readonly { text: string; by: string; at: Instant }[];
  /** Shown to its owner, the secretary and the chair only, and never posted to a channel. */
  private?: boolean;
  source: Source;
};

/** Everything the committee knows. Immutable: every change makes a new plan. */
export type Plan = {
  id: string;
  /** Grows by one with every save; 0 before the first. */
  version: number;
  /** BCP 47 tag of the committee's channel. */
  locale: string;
  congress: Congress;
  organisations: readonly Organisation[];
  people: readonly Person[];
  /** Absent where the plan names nobody. */
  safeguarding?: Safeguarding;
  objectives: readonly Objective[];
  themes: readonly Theme[];
  /** How many themes the congress has; `themes` lists those that the plan names. */
  themeCount?: { number: number; source: Source };
  events: readonly PlanEvent[];
  instruments: readonly Instrument[];
  facts: readonly Fact[];
  documents: readonly PlanDocument[];
  ladders: Readonly<Record<string, Ladder>>;
  deadlines: readonly Deadline[];
  commitments: readonly Commitment[];
  /** What is counted; absent in plans of before there were any. */
  indicators?: readonly Indicator[];
  /** Absent: `defaultFollowUp`. */
  followUp?: FollowUp;
  comments?: readonly Comment[];
  /** Rounds of which somebody independent has seen what was said. */
  reviews?: readonly Review[];
  /** When the proceedings were accepted: from then on a baseline changes only with a reason. */
  accepted?: { by: string; at: Instant };
  /** What becomes of the open deadlines, decided after the congress. */
  closing?: Closing;
  personalReminders: readonly PersonalReminder[];
  timeRequests: readonly TimeRequest[];
  /** Reminders of what is no item of the plan; absent before the first. */
  freeReminders?: readonly FreeReminder[];
  /** Questions that people taught, and the items that answer them; absent before the first. */
  taught?: readonly { id: string; question: string; item: string; source: Source }[];
  /** Questions that were put to the secretary; absent before the first. */
  questions?: readonly PassedQuestion[];
  /** Where its boards stand; absent before the first. */
  boards?: readonly Board[];
  /** Questions which date suits; absent before the first. */
  polls?: readonly DatePoll[];
};

/** The ladder of a deadline whose kind has none of its own. */
export const defaultLadder: Ladder = {
  before: [30, 14, 7, 3, 1, 0],
  at: '09:00',
  overdue: { owner: [1, 3], chair: [5] },
};

/** What comes every week is not brought to mind a month ahead. */
const repeatLadder: Ladder = { ...defaultLadder, before: [1, 0] };
const dailyLadder: Ladder = { ...defaultLadder, before: [0] };

const named = (ladders: Plan['ladders'], name: string | undefined): Ladder | undefined =>
  name !== undefined && Object.hasOwn(ladders, name) ? ladders[name] : undefined;

/**
 * The ladder that holds for a deadline: its own, its kind's, the plan's `repeat` or ours for what repeats, the plan's
 * `default`, ours.
 */
export function ladderOf({ ladders }: Pick<Plan, 'ladders'>, deadline: Deadline): Ladder {
  const own = deadline.ladder ?? named(ladders, deadline.kind);
  if (own) return own;
  if (!deadline.repeat) return ladders.default ?? defaultLadder;
  return ladders.repeat ?? (deadline.repeat.rule.includes('DAILY') ? dailyLadder : repeatLadder);
}

/** The days that relative dates of this plan may count from. */
function anchorsOf(plan: Pick<Plan, 'congress' | 'events'>): Anchors {
  const anchors = new Map<string, Day>([
    ['congress.starts', plan.congress.starts],
    ['congress.ends', plan.congress.ends],
  ]);
  for (const event of plan.events) {
    if (event.starts) anchors.set(`event.${event.id}.starts`, event.starts);
    if (event.ends ?? event.starts) anchors.set(`event.${event.id}.ends`, event.ends ?? event.starts ?? '');
  }
  return anchors;
}

/** The dates of a plan, each worked out once. */
const momentsOf = remember(
  (congress: Plan['congress'], events: Plan['events'], calendar: Calendar): ((date: PlanDate) => Moment) => {
    const anchors = anchorsOf({ congress, events });
    const works = committeeWorks(congress, calendar);
    const context = { anchors, zone: congress.zone, calendar, works };
    const known = new WeakMap<PlanDate, Moment>();
    return (date) => {
      const moment = known.get(date) ?? resolvePlanDate(date, context);
      known.set(date, moment);
      return moment;
    };
  },
);

/**
 * When something of this plan is due.
 * @throws {RangeError} when the date counts from an event that has no day
 */
export function momentOf(
  plan: Pick<Plan, 'congress' | 'events'>,
  date: PlanDate,
  calendar: Calendar,
): Moment {
  return momentsOf(plan.congress, plan.events, calendar)(date);
}
