import { momentOf } from '../domain/plan.ts';
import type { Recurrence } from '../domain/recurrence.ts';
import type { Text } from '../message/message.ts';
import { joinedNames } from './person.ts';
import type { View } from './view.ts';

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The name of a weekday, 1 for Monday. */
const weekdayName = (weekday: number, { reader }: View): string =>
  // 1 January 2024 is a Monday.
  new Intl.DateTimeFormat(reader.locale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, weekday),
  );

const partOf = (rule: string, name: string): string | undefined =>
  new RegExp(`(?:^|;)${name}=([^;]+)`).exec(rule)?.[1];

/** A rule in words, where it is one of those that people use; else as it is written. */
function ruleWords(rule: string, view: View): string {
  const { words, reader } = view;
  const simple =
    /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)((?:;(?:INTERVAL|BYDAY|BYMONTHDAY|COUNT|UNTIL|WKST)=[^;]+)*)$/.exec(
      rule,
    );
  const count = Number(partOf(rule, 'INTERVAL') ?? 1);
  const days = partOf(rule, 'BYDAY')?.split(',') ?? [];
  const monthDay = partOf(rule, 'BYMONTHDAY');
  const frequency = simple?.[1];
  const dayName = (code: string) => weekdayName(codes.indexOf(code.slice(-2)) + 1, view);
  const names = joinedNames(days.map(dayName), reader);
  if (frequency === 'DAILY' && days.length === 0) return words.text('repeat.daily', { count });
  if (frequency === 'WEEKLY')
    return days.length === 0
      ? words.text('repeat.weekly', { count })
      : words.text('repeat.weekly-on', { count, days: names });
  const [only = ''] = days;
  const place = only.slice(0, -2);
  if (frequency === 'MONTHLY' && days.length === 0)
    return monthDay && /^\d+$/.test(monthDay)
      ? words.text('repeat.monthly-day', { count, day: monthDay })
      : monthDay
        ? words.text('repeat.rule', { rule })
        : words.text('repeat.monthly', { count });
  if (frequency === 'MONTHLY' && days.length === 1 && count === 1 && /^-?1$|^[2-4]$/.test(place))
    return words.text('repeat.monthly-on', {
      place: place === '-1' ? 'last' : `n${place}`,
      day: dayName(only),
    });
  if (frequency === 'YEARLY' && days.length === 0 && !monthDay) return words.text('repeat.yearly', { count });
  return words.text('repeat.rule', { rule });
}

/** How something comes again, and until when. */
export function repeatText({ rule, ends }: Recurrence, view: View): Text {
  const { words, plan, calendar } = view;
  const said = ruleWords(rule, view);
  const until = /UNTIL=(\d{4})(\d{2})(\d{2})/.exec(rule);
  const times = partOf(rule, 'COUNT');
  if (times) return words.say('repeat.times', { rule: said, count: Number(times) });
  const on = until ? `${until[1]}-${until[2]}-${until[3]}` : ends && momentOf(plan, ends, calendar).on;
  return on === undefined ? [said] : words.say('repeat.until', { rule: said, day: { kind: 'day', on } });
}
