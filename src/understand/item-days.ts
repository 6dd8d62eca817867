import type { Day } from '../domain/instant.ts';
import { type Deadline, momentOf } from '../domain/plan.ts';
import { months, weekdays } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import { smallWords } from '../language/lists/small-words.ts';
import { isRefusal } from '../time/parsed-time.ts';
import { lexiconWords } from '../time/to-english.ts';
import type { ActContext } from './act-rule.ts';
import type { FoundDate } from './find-times.ts';
import type { Heard } from './hear.ts';
import { wordsIn } from './words.ts';

/** “Rather the 11th”, of a day `on` in a month to come: the 11th of that month. */
export function dayOfItsMonth(
  said: string,
  on: Day,
  { plan, now, calendar, language }: Pick<ActContext, 'plan' | 'now' | 'calendar'> & { language: Language },
): Day | undefined {
  const names = wordsIn(said).flatMap(({ word }) => lexiconWords(language).get(word) ?? []);
  if (names.some((name) => months.includes(name))) return undefined;
  const [number, ...others] = said.match(/\d+/g) ?? [];
  const isAlone =
    others.length === 0 && /^(?:\p{L}{1,6}[\s'’]+){0,2}\d{1,2}(?:st|nd|rd|th|er|º)?$/u.test(said.trim());
  const month = on.slice(0, 7);
  if (number === undefined || !isAlone || month <= calendar.dayOf(now, plan.congress.zone).slice(0, 7))
    return undefined;
  const found = Number(number) < 1 ? undefined : calendar.addDays(`${month}-01`, Number(number) - 1);
  return found?.startsWith(month) ? found : undefined;
}

/**
 * A weekday alone to which something is put off is the first one after the day that it has. A day that is not later is
 * none: it has to be asked for.
 */
export function putOff(
  said: string,
  deadline: Deadline,
  { heard, context: { plan, now, calendar, person, mayChange } }: { heard: Heard; context: ActContext },
): string | undefined {
  const time = heard.dates.at(-1)?.time;
  const due = momentOf(plan, deadline.due, calendar);
  // All that an owner may ask for is more time.
  const isLaterOne = heard.has('later') || (!mayChange && deadline.owner === person);
  const on = time && 'on' in time ? time.on : undefined;
  // On a Thursday, “to Thursday at noon” is hardly today: it has to be asked for.
  const weekday = weekdayIn(said, heard.language);
  const isToday = on === calendar.dayOf(now, plan.congress.zone) && !/\d/.test(said);
  if (isToday && !isLaterOne && weekday > 0) return undefined;
  if (!isLaterOne || heard.has('sooner') || !time) return said;
  const isLater =
    on !== undefined && (on > due.on || (on === due.on && !isRefusal(time) && time.kind === 'instant'));
  if (isLater || (on === undefined && weekday === 0)) return said;
  if (weekday === 0 || /\d/.test(said)) return isRefusal(time) ? said : undefined;
  return firstAfter(due.on, weekday, calendar);
}

/** The number of the weekday, Monday being 1, that some words name; 0 where they name none. */
function weekdayIn(said: string, language: Language): number {
  const names = wordsIn(said).flatMap(({ word }) => lexiconWords(language).get(word) ?? []);
  return weekdays.findIndex((each) => names.includes(each)) + 1;
}

const firstAfter = (on: Day, weekday: number, calendar: ActContext['calendar']): Day =>
  calendar.addDays(on, ((weekday - calendar.weekday(on) + 6) % 7) + 1);

/** “The Friday before”, “the Monday after”: the nearest one before or after the day that an item has. */
export function besideItsDay(
  said: string,
  deadline: Deadline,
  { heard, context: { plan, calendar } }: { heard: Heard; context: ActContext },
): Day | undefined {
  const { language } = heard;
  const weekday = weekdayIn(said, language);
  if (weekday === 0 || /\d/.test(said)) return undefined;
  const { besideBefore, besideAfter } = smallWords[language];
  const around = wordsIn(said).map(({ word }) => word);
  const { on } = momentOf(plan, deadline.due, calendar);
  if (around.some((word) => besideBefore.includes(word)))
    return calendar.addDays(firstAfter(on, weekday, calendar), calendar.weekday(on) === weekday ? -14 : -7);
  return around.some((word) => besideAfter.includes(word)) ? firstAfter(on, weekday, calendar) : undefined;
}

/** “They answer between Tuesday 26 and Thursday 28, so Thursday”: the day that has a number in the same line. */
export function numberedAlike(
  said: string,
  { dates, language }: Heard,
  { calendar }: ActContext,
): Day | undefined {
  const weekday = weekdayIn(said, language);
  if (weekday === 0 || /\d/.test(said)) return undefined;
  const days = dates.flatMap(({ text, time }) =>
    isRefusal(time) || !/\d/.test(text) || weekdayIn(text, language) === 0
      ? []
      : time.kind === 'range'
        ? time.of === 'days'
          ? [time.from, time.to]
          : []
        : [time.on],
  );
  return days.find((day) => calendar.weekday(day) === weekday);
}

/** “From the 27th to the 31st”, of what is due on the 27th: the day to which it moves. */
export function fromItsDay(
  { dates }: Heard,
  { due }: Deadline,
  { plan, calendar }: Pick<ActContext, 'plan' | 'calendar'>,
): Day | undefined {
  const time = dates.at(-1)?.time;
  if (time === undefined || isRefusal(time) || time.kind !== 'range' || time.of !== 'days') return undefined;
  return time.from === momentOf(plan, due, calendar).on ? time.to : undefined;
}

/** “Tomorrow instead of the 24th”, “instead of Friday”, of what is due then: of two days the one that it does not have yet. */
export function withoutItsDay(heard: Heard, { due }: Deadline, { plan, calendar }: ActContext): Heard {
  const { on } = momentOf(plan, due, calendar);
  const isOwn = ({ text, time }: FoundDate) =>
    !isRefusal(time) &&
    time.kind === 'day' &&
    (time.on === on || (!/\d/.test(text) && weekdayIn(text, heard.language) === calendar.weekday(on)));
  const others = heard.dates.filter((date) => !isOwn(date));
  return heard.dates.length === 2 && others.length === 1 ? { ...heard, dates: others } : heard;
}
