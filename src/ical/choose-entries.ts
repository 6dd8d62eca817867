import { mayRead, maySee, type Reader } from '../command/permit.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { Commitment } from '../domain/commitment.ts';
import { isSettled } from '../domain/commitment.ts';
import { speaksFor } from '../domain/focal-points.ts';
import { hoursOf } from '../domain/hours.ts';
import { type Day, dayMs, minuteMs, type Zone } from '../domain/instant.ts';
import { type Deadline, ladderOf, momentOf, type Plan, type PlanEvent } from '../domain/plan.ts';
import { planReminders } from '../domain/plan-reminders.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Words } from '../locales/words.ts';
import { personName } from '../views/person.ts';
import type { Alarm, Entry, When } from './entry.ts';
import { meetingMinutes, seriesOf, whenOf } from './series.ts';

/** What a calendar holds: what is one's own, everything that one may see, or the commitments. */
export const calendarParts = ['mine', 'all', 'commitments'] as const;
export type CalendarPart = (typeof calendarParts)[number];

/** For whom a calendar is, of which plan, and in which words. */
export type CalendarWish = {
  plan: Plan;
  calendar: Calendar;
  reader: Reader;
  words: Words;
  part: CalendarPart;
};

type Context = CalendarWish & { remindersOf(item: string): readonly Reminder[] };

/** The reminders of a person, by the deadline that they are about. */
function remindersFor({ plan, calendar, reader }: CalendarWish): Context['remindersOf'] {
  const { person } = reader;
  const known = new Map<string, Reminder[]>();
  const deadlineOf = new Map(plan.personalReminders.map(({ id, deadline }) => [id, deadline]));
  for (const reminder of person ? planReminders(plan, calendar) : []) {
    const { to, kind, subject } = reminder;
    if (to.kind !== 'person' || to.person !== person?.id) continue;
    if (!['before', 'due', 'personal'].includes(kind)) continue;
    const item = deadlineOf.get(subject) ?? subject;
    known.set(item, [...(known.get(item) ?? []), reminder]);
  }
  return (item) => known.get(item) ?? [];
}

/** The start of an entry's days, or its instant. */
const startOf = (when: When, { plan, calendar }: Context): number =>
  when.kind === 'time' ? when.at : calendar.resolve(when.from, '00:00', plan.congress.zone).at;

/** When the reader is reminded; of what comes again, as long before each time as before the first. */
function alarmsOf(deadline: Deadline, when: When, comesAgain: boolean, context: Context): Alarm[] {
  const { plan, calendar, remindersOf } = context;
  const reminders = deadline.state === 'open' ? remindersOf(deadline.id) : [];
  if (!comesAgain) return reminders.map(({ at }) => ({ kind: 'at', at }));
  if (reminders.length === 0) return [];
  const { before, at } = ladderOf(plan, deadline);
  const day = when.kind === 'time' ? when.on : when.from;
  const start = startOf(when, context);
  return before.map((days) => ({
    kind: 'before',
    ms: start - calendar.resolve(calendar.addDays(day, -days), at, plan.congress.zone).at,
  }));
}

const uidOf = (id: string, plan: Plan): string => `${id}@${plan.id}.congress-bot`;

function deadlineEntry(deadline: Deadline, context: Context): Entry {
  const { plan, calendar, words } = context;
  const { id, title, state, owner, meeting = false } = deadline;
  const series = seriesOf(deadline, plan, calendar);
  const when = series?.first ?? whenOf(momentOf(plan, deadline.due, calendar), meeting);
  const name = owner === undefined ? words.text('ics.nobody') : personName(owner, plan);
  return {
    uid: uidOf(id, plan),
    title: state === 'done' ? words.text('ics.done', { title }) : title,
    about: meeting && owner === undefined ? [] : [words.text('ics.owner', { name })],
    when,
    isCancelled: state === 'cancelled',
    isPrivate: deadline.private === true,
    isBusy: meeting,
    alarms: alarmsOf(deadline, when, series !== undefined, context),
    ...(series && { series: series.series }),
  };
}

/** A commitment on its own day, where the reader may read both. */
function commitmentEntry(commitment: Commitment, { plan, calendar, words, reader }: Context): Entry[] {
  const { id, title, due, organisation, status } = commitment;
  if (due === undefined || !mayRead(reader, commitment, 'title', plan)) return [];
  if (!mayRead(reader, commitment, 'due', plan)) return [];
  const name = plan.organisations.find((each) => each.id === organisation)?.name;
  const isKept = isSettled(status) && mayRead(reader, commitment, 'status', plan);
  return [
    {
      uid: uidOf(id, plan),
      title: words.text(isKept && status === 'fulfilled' ? 'ics.done' : 'ics.commitment', { title }),
      about: name === undefined ? [] : [words.text('ics.owner', { name })],
      when: whenOf(momentOf(plan, due, calendar), false),
      isCancelled: isKept && status === 'withdrawn',
      isPrivate: false,
      isBusy: false,
      alarms:
        isKept || !speaksFor(plan, commitment, reader.person?.id) ? [] : [{ kind: 'before', ms: dayMs }],
    },
  ];
}

/** When the congress or an event is: its whole days, or from its hour on; without an end as long as a meeting. */
function whenOfEvent(
  event: Pick<PlanEvent, 'startTime' | 'ends' | 'endTime'> & { starts: Day },
  zone: Zone,
  calendar: Calendar,
): When {
  const { starts, ends = starts } = event;
  const { from, to } = hoursOf(event, zone, calendar) ?? {};
  if (from?.time === undefined) return { kind: 'days', from: starts, to: ends };
  const { at, on, time } = from;
  return { kind: 'time', at, on, time, zone, minutes: to ? (to.at - at) / minuteMs : meetingMinutes };
}

/** The congress or one of its events. */
type Occasion = Pick<PlanEvent, 'name' | 'city' | 'zone' | 'starts' | 'startTime' | 'ends' | 'endTime'>;

/** The congress itself and the events of the plan that have a day. */
function occasionEntries({ plan, calendar }: Context): Entry[] {
  const { congress } = plan;
  const entry = (id: string, { name, city, zone = congress.zone, starts, ...event }: Occasion): Entry[] =>
    starts === undefined
      ? []
      : [
          {
            uid: uidOf(id, plan),
            title: name,
            about: city === undefined ? [] : [city],
            when: whenOfEvent({ ...event, starts }, zone, calendar),
            isCancelled: false,
            isPrivate: false,
            isBusy: false,
            alarms: [],
          },
        ];
  return [
    entry('congress', congress),
    ...plan.events.map((event) => entry(`event-${event.id}`, event)),
  ].flat();
}

/** What of a plan stands in somebody's calendar: nothing that they may not see. */
export function chooseEntries(wish: CalendarWish): Entry[] {
  const { plan, reader, part } = wish;
  const context: Context = { ...wish, remindersOf: remindersFor(wish) };
  const { person } = reader;
  const isOwn = (deadline: Deadline) => deadline.meeting === true || deadline.owner === person?.id;
  const isSpoken = (commitment: Commitment) => speaksFor(plan, commitment, person?.id);
  const deadlines =
    part === 'commitments'
      ? []
      : plan.deadlines.filter((each) => maySee(reader, each) && (part === 'all' || isOwn(each)));
  const commitments = plan.commitments.filter((each) => part !== 'mine' || isSpoken(each));
  return [
    ...(part === 'commitments' ? [] : occasionEntries(context)),
    ...deadlines.map((deadline) => deadlineEntry(deadline, context)),
    ...commitments.flatMap((commitment) => commitmentEntry(commitment, context)),
  ];
}
