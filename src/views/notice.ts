import type { Deadline } from '../domain/plan.ts';
import type { Words } from '../locales/words.ts';
import type { ListItem, Message, Text } from '../message/message.ts';
import { daysLeft, dueOf, relativeTo } from './due.ts';
import { formatHour, formatShortDay, plainText } from './plain-text.ts';
import type { View } from './view.ts';

/** What a notification names: the first thing, and how many more there are. */
export const andMore = (first: string, more: number, words: Words): string =>
  more > 0 ? words.text('notice.more', { first, count: more }) : first;

/** The first of some things by its name, and how many more there are; empty when there are none. */
export const firstAndMore = (names: readonly string[], words: Words): string =>
  andMore(names[0] ?? '', names.length - 1, words);

/** The first line of a list, and how many more things there are. */
export const lineAndMore = (
  [first]: readonly ListItem[],
  count: number,
  { words, reader }: Pick<View, 'words' | 'reader'>,
): string => (first ? andMore(plainText(first.text, reader), count - 1, words) : '');

/** What is asked, with the names of what it is about in front: a telephone shows little more than the beginning. */
export const noticeAbout = (
  names: readonly string[],
  fact: Text,
  { words, reader }: Pick<View, 'words' | 'reader'>,
): string => [firstAndMore(names, words), plainText(fact, reader)].filter(Boolean).join(' — ');

/** The message with a notification of its own. */
export const withNotice = (message: Message, summary: string): Message => ({ ...message, summary });

/** A deadline as a telephone shows it: "Confirm travel: tomorrow, 17:00". */
export function deadlineNotice(deadline: Deadline, view: View): string {
  const due = dueOf(deadline, view);
  const { reader, words } = view;
  const days = daysLeft(due, view);
  const day = days === 0 || days === 1 ? [] : [formatShortDay(due.on, reader.locale)];
  const hour = due.time === undefined || days < 0 ? [] : [formatHour(due.at, due.zone, reader)];
  const when = [relativeTo(due, view), ...day, ...hour].join(', ');
  return words.text('notice.deadline', { title: deadline.title, when });
}
