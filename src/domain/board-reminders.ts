import type { Board } from './board.ts';
import type { Calendar } from './calendar.ts';
import type { Place } from './delivery.ts';
import type { Instant } from './instant.ts';
import { momentOf, type Plan } from './plan.ts';
import type { Reminder } from './reminder.ts';
import { makeReminder } from './reminder-key.ts';

const subjectPrefix = 'board.';

/** The message that a board owes, once; its place stands in its rule. */
const reminderOf = ({ id, place, at }: Board): Reminder =>
  makeReminder({
    subject: `${subjectPrefix}${id}`,
    kind: 'board',
    rule: place,
    dueAt: at,
    at,
    to: { kind: 'committee' },
  });

/** The messages of the plan's boards. */
export const boardReminders = ({ boards = [] }: Pick<Plan, 'boards'>): Reminder[] => boards.map(reminderOf);

/** Where the message of a board goes. */
export const placeOfBoard = ({ subject, rule }: Pick<Reminder, 'subject' | 'rule'>): Place => ({
  platform: subject.slice(subjectPrefix.length),
  id: rule,
});

/** The board whose message a reminder is, as long as it stands there. */
export const boardOf = ({ key }: Pick<Reminder, 'key'>, { boards = [] }: Pick<Plan, 'boards'>) =>
  boards.find((board) => reminderOf(board).key === key);

/** The key of a board's message. */
export const boardKey = (board: Board): string => reminderOf(board).key;

const shownParts = ['congress', 'events', 'deadlines', 'objectives', 'people', 'locale'] as const;

/** The keys of the board messages that a change of the plan makes untrue; unchanged parts of the two are the same values. */
export function alteredBoards(before: Plan, after: Plan): string[] {
  const isMoved = before.boards !== after.boards;
  const boards = isMoved ? [...(before.boards ?? []), ...(after.boards ?? [])] : (after.boards ?? []);
  const isShown = shownParts.some((part) => before[part] !== after[part]);
  return isMoved || isShown ? [...new Set(boards.map(boardKey))] : [];
}

/** When a board that is made now is no longer true although nobody changes the plan: the day ends, or something is late. */
export function boardHoldsUntil(plan: Plan, now: Instant, calendar: Calendar): Instant {
  const { zone } = plan.congress;
  const dues = plan.deadlines
    .filter(({ state }) => state === 'open')
    .map(({ due }) => momentOf(plan, due, calendar).at)
    .filter((at) => at > now);
  const endOfDay = calendar.endOfDay(calendar.dayOf(now, zone), zone);
  return dues.reduce((earliest, at) => Math.min(earliest, at), endOfDay) + 1;
}
