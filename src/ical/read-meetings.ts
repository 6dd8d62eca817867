import ICAL from 'ical.js';
import { type Day, dayMs, type Instant, type LocalTime } from '../domain/instant.ts';
import { cleanLine } from '../text/text.ts';
import {
  endOf,
  type MeetingsContext,
  type Moment,
  momentOf,
  momentsOf,
  shown,
  textOf,
  tzidOf,
  type Zones,
} from './file-times.ts';

/** A meeting as a calendar file has it, in the plan's zone. */
export type FoundMeeting = {
  /** The same in every version of the file: its UID, and which time of it where it comes again. */
  key: string;
  title: string;
  on: Day;
  /** Absent for whole days. */
  at?: LocalTime | undefined;
  /** Its last day, and the hour at which it ends; absent where the file does not say, or of what comes again. */
  ends?: { on: Day; at?: LocalTime | undefined } | undefined;
  /** How it comes again, where the plan's own rules give the very same times. */
  repeat?: { rule: string; except: Day[] } | undefined;
  isPrivate: boolean;
  isCancelled: boolean;
};

export type ReadMeetings =
  | { found: FoundMeeting[] /** Times that were left out because there are too many. */; left: number }
  | { refused: 'broken' | 'too-many' };

/** More than any committee meets. */
export const mostMeetings = 500;
/** Times of a series that the plan's rules cannot say, each by itself. */
const mostSingles = 60;
/** Times of a rule that are looked at: one of every day since ten years ago. */
const mostSteps = 5_000;
const longestTitle = 200;

/** Without its end, but for a count; `hasEnd` says that it has one that is an instant. */
type Rule = { text: string; hasEnd: boolean; moments: Moment[] };

/** The times that a rule gives by itself, from its first on to the end of the range. */
function expand(
  event: ICAL.Component,
  start: { time: ICAL.Time; tzid: string | undefined },
  zones: Zones,
  context: MeetingsContext,
): Rule | undefined {
  const recur = event.getFirstPropertyValue('rrule');
  if (!(recur instanceof ICAL.Recur) || event.getAllProperties('rrule').length > 1) return undefined;
  const ends = recur.until ? momentOf(recur.until, undefined, zones, context) : undefined;
  const first = shown(momentOf(start.time, start.tzid, zones, context), context).on;
  const last = context.lastDay(first, recur.until !== null || recur.count !== null);
  // Its end is an instant, and its times are counted on the wall clock: compared with one another they are off by a zone.
  const bare = recur.clone();
  bare.until = null;
  const steps = bare.iterator(start.time);
  const moments: Moment[] = [];
  for (let step = 0; step < mostSteps; step += 1) {
    const time = steps.next() as ICAL.Time | null | undefined;
    if (!time) break;
    const moment = momentOf(time, start.tzid, zones, context);
    const isAfterEnd = ends && (ends.isDay ? moment.at >= ends.at + dayMs : moment.at > ends.at);
    if (isAfterEnd || shown(moment, context).on > last) break;
    moments.push(moment);
  }
  return { text: bare.toString(), hasEnd: ends !== undefined, moments };
}

/** The rule as the plan says it, when that gives the very same times from now on; the days that it gives. */
function planRule(
  rule: Rule,
  context: MeetingsContext,
): { rule: string; days: ReadonlyMap<Instant, Day> } | undefined {
  const { calendar, zone, now } = context;
  const [first] = rule.moments;
  if (!first) return undefined;
  const begins = shown(first, context);
  const last = shown(rule.moments.at(-1) ?? first, context).on;
  // The plan ends a rule on a day: that of the last time before its end.
  const text = `${rule.text}${rule.hasEnd ? `;UNTIL=${last.replaceAll('-', '')}` : ''}`;
  let given: readonly Day[];
  try {
    const series = { rule: text, first: begins.on, time: begins.at, zone };
    given = calendar.occurrences(series, { from: begins.on, to: last });
  } catch {
    return undefined;
  }
  const days = new Map(
    given.map((on) => [
      begins.at === undefined ? Date.parse(`${on}T00:00Z`) : calendar.resolve(on, begins.at, zone).at,
      on,
    ]),
  );
  const wanted = rule.moments.map(({ at }) => at).filter((at) => at >= now - dayMs);
  const own = [...days.keys()].filter((at) => at >= now - dayMs);
  const isSame = wanted.length === own.length && wanted.every((at) => days.has(at));
  return isSame ? { rule: text, days } : undefined;
}

const isOver = ({ at, isDay }: Moment, now: Instant) => at + (isDay ? dayMs : 0) < now;

/** A time of a series that was changed by itself. */
type Override = { event: ICAL.Component; of: Moment };

/** One event of the file with the times of it that were changed by themselves. */
function meetingsOf(
  event: ICAL.Component,
  overrides: readonly Override[],
  zones: Zones,
  context: MeetingsContext,
): { found: FoundMeeting[]; left: number } {
  const { now } = context;
  const start = event.getFirstProperty('dtstart');
  const time = start?.getFirstValue();
  const uid = textOf(event, 'uid');
  if (!(time instanceof ICAL.Time)) return { found: [], left: 0 };
  const one = (from: ICAL.Component, key: string, moment: Moment): FoundMeeting => ({
    key,
    title: cleanLine(textOf(from, 'summary') || textOf(event, 'summary')).slice(0, longestTitle),
    ...shown(moment, context),
    isPrivate: /^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(from, 'class')),
    isCancelled: /^CANCELLED$/i.test(textOf(from, 'status')),
  });
  const tzid = tzidOf(start);
  const first = momentOf(time, tzid, zones, context);
  const moved = overrides.flatMap(({ event: changed, of }) => {
    const property = changed.getFirstProperty('dtstart');
    const to = property?.getFirstValue();
    if (!(to instanceof ICAL.Time)) return [];
    const key = `${uid}#${of.at}`;
    return one(changed, key, momentOf(to, tzidOf(property), zones, context));
  });
  const hasRule = event.hasProperty('rrule') || event.hasProperty('rdate');
  if (!hasRule) {
    const ends = endOf(event, { time, moment: first }, zones, context);
    return { found: [{ ...one(event, uid, first), ...(ends && { ends }) }], left: 0 };
  }

  const rule = expand(event, { time, tzid }, zones, context);
  const gone = new Set([
    ...momentsOf(event, 'exdate', zones, context).map(({ at }) => at),
    ...overrides.map(({ of }) => of.at),
  ]);
  const kept = rule && planRule(rule, context);
  const own = new Set(rule?.moments.map(({ at }) => at));
  const added = [...momentsOf(event, 'rdate', zones, context), ...(rule ? [] : [first])].filter(
    ({ at }) => !own.has(at),
  );
  const singles = [...(kept ? [] : (rule?.moments ?? [])), ...added]
    .filter((moment) => !gone.has(moment.at) && !isOver(moment, now))
    .toSorted((a, b) => a.at - b.at);
  const series: FoundMeeting[] =
    kept && rule?.moments[0]
      ? [
          {
            ...one(event, uid, rule.moments[0]),
            repeat: {
              rule: kept.rule,
              except: [...kept.days].flatMap(([at, on]) => (gone.has(at) ? [on] : [])),
            },
          },
        ]
      : [];
  const each = singles.slice(0, mostSingles).map((moment) => one(event, `${uid}#${moment.at}`, moment));
  return { found: [...series, ...each, ...moved], left: Math.max(0, singles.length - mostSingles) };
}

function parse(text: string): ICAL.Component[] | undefined {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    const all = (typeof parsed[0] === 'string' ? [parsed] : parsed) as [];
    return all
      .map((each) => new ICAL.Component(each))
      .filter(({ name }) => name.toLowerCase() === 'vcalendar');
  } catch {
    return undefined;
  }
}

/** The meetings of a calendar file (RFC 5545). Nothing of it is kept beyond what a meeting is here. */
export function readMeetings(text: string, context: MeetingsContext): ReadMeetings {
  const calendars = parse(text.replace(/^\uFEFF/, ''));
  if (!calendars || calendars.length === 0) return { refused: 'broken' };
  try {
    return collect(calendars, context);
  } catch {
    // A time or a rule that is none.
    return { refused: 'broken' };
  }
}

function collect(calendars: readonly ICAL.Component[], context: MeetingsContext): ReadMeetings {
  const zones = new Map(
    calendars
      .flatMap((calendar) => calendar.getAllSubcomponents('vtimezone'))
      .map((zone) => [textOf(zone, 'tzid'), new ICAL.Timezone(zone)]),
  );
  const events = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  if (events.length > mostMeetings) return { refused: 'too-many' };
  const overridesOf = (uid: string): Override[] =>
    events.flatMap((event) => {
      const property = event.getFirstProperty('recurrence-id');
      const time = property?.getFirstValue();
      if (!(time instanceof ICAL.Time) || textOf(event, 'uid') !== uid) return [];
      return { event, of: momentOf(time, tzidOf(property), zones, context) };
    });
  const masters = events.filter((event) => !event.hasProperty('recurrence-id'));
  // Of two versions of one event the newer counts.
  const newest = new Map<string, ICAL.Component>();
  const sequenceOf = (event: ICAL.Component) => Number(event.getFirstPropertyValue('sequence') ?? 0);
  for (const event of masters) {
    const uid = textOf(event, 'uid');
    const before = newest.get(uid);
    if (uid !== '' && (!before || sequenceOf(event) >= sequenceOf(before))) newest.set(uid, event);
  }
  const read = [...newest].map(([uid, event]) => meetingsOf(event, overridesOf(uid), zones, context));
  const found = read.flatMap((each) => each.found).filter(({ title }) => title !== '');
  if (found.length > mostMeetings) return { refused: 'too-many' };
  return { found, left: read.reduce((sum, { left }) => sum + left, 0) };
}
