import type { Intent } from '../language/intents/intents.ts';
import { absenceOf } from './act-away.ts';
import { type ActContext, aboutOf } from './act-rule.ts';
import { openingDay } from './act-shift.ts';
import { newPerson, whereAndAs } from './acts-on-new-things.ts';
import { quietHours } from './acts-on-plan.ts';
import { isFaint } from './find-titles.ts';
import type { Heard } from './hear.ts';
import { isEarlier, moving, newDate } from './new-date.ts';
import { isPastDate, spanOf } from './order-words.ts';
import type { Order } from './reading.ts';
import { reminderTime } from './reminder-time.ts';
import type { Word } from './words.ts';

/** What a line does by its intent, where its parts can be told. */
export const acts: Partial<Record<Intent, string>> = {
  done: 'deadline done',
  reopen: 'deadline reopen',
  cancel: 'deadline cancel',
  move: 'deadline move',
  'more-time': 'more time',
  assign: 'assign',
  snooze: 'snooze',
  mute: 'mute',
  'shift-all': 'shift',
  away: 'away',
  quiet: 'settings',
  'person-add': 'people add',
  'person-leave': 'people leave',
  'person-edit': 'people edit',
};

/** Whether a command changes who is in the committee, and as what. */
export const isAboutPeople = (command: string): boolean => command.startsWith('people ');

/** The parts of an order that a line has; undefined when it has not all of them, or names several items. */
export function orderOf(command: string, heard: Heard, context: ActContext): Order | undefined {
  if (isAboutPeople(command)) return ofPeople(command, heard, context);
  if (command === 'away') {
    const absence = heard.items.every(isFaint) ? absenceOf(heard) : undefined;
    return absence && { command, options: absence.options };
  }
  if (command === 'settings') {
    const value = heard.items.every(isFaint) ? quietHours(heard, context) : undefined;
    return value === undefined ? undefined : { command, options: { name: 'quiet', value } };
  }
  if (command === 'shift') {
    const isMoved = heard.has('congress') || moving.some((cue) => heard.has(cue));
    const day = isMoved ? openingDay(heard, context) : undefined;
    return day === undefined ? undefined : { command, options: { day } };
  }
  const about = aboutOf(heard, context);
  if (!('deadline' in about)) return undefined;
  const { deadline } = about;
  const options = { deadline: deadline.id };
  switch (command) {
    case 'deadline done':
    case 'deadline cancel':
    case 'mute':
      return deadline.state === 'open' && isPast(heard, context) ? { command, options } : undefined;
    case 'deadline reopen':
      return deadline.state === 'open' ? undefined : { command, options };
    case 'deadline move':
    case 'more time': {
      if (deadline.state !== 'open') return undefined;
      const to = newDate(deadline, heard, context);
      const own = deadline.owner === context.person && !context.mayChange && !isEarlier(heard);
      return to === undefined
        ? undefined
        : { command: own ? 'more time' : 'deadline move', options: { ...options, to } };
    }
    case 'assign': {
      const person = personOf(heard, deadline.owner);
      return person === undefined ? undefined : { command, options: { ...options, person } };
    }
    case 'snooze': {
      const when = reminderTime(heard);
      return { command, options: { ...options, ...(when !== undefined && { when }) } };
    }
    default:
      return undefined;
  }
}

/** What is told as done, given up or silenced has no day to come in the part of the line that names it. */
function isPast(heard: Heard, { now }: ActContext): boolean {
  const named = heard.items.flatMap(({ words }) => words);
  const own = new Set(named.map((at) => heard.words[at]?.clause));
  const isOwn = (at: number | undefined) => named.length === 0 || own.has(heard.words[at ?? 0]?.clause);
  const dates = heard.dates.filter(({ words: [at] }) => isOwn(at));
  const isCounted = heard.length?.words.some(isOwn) === true;
  return !isCounted && isPastDate({ ...heard, dates }, now);
}

/** What is new, as far as a line tells it: its longest part with a day, and who does it. */
export function newItemOf(heard: Heard): Order | undefined {
  const { words, dates, people } = heard;
  const [date] = dates;
  const clauses = [...new Set(words.map(({ clause }) => clause))];
  const partOf = (clause: number) =>
    words.filter((word) => word.clause === clause && word.taken !== 'date' && word.taken !== 'length');
  const contentOf = (part: readonly Word[]) =>
    part.filter(({ cues, taken }) => taken !== undefined || cues.length === 0).length;
  const [longest = []] = clauses.map(partOf).toSorted((a, b) => contentOf(b) - contentOf(a));
  const title = spanOf(heard, longest);
  const [only, ...more] = people.flatMap((named) => named.people);
  if (!date || dates.length > 1 || title === '') return undefined;
  const owner = only && more.length === 0 ? { owner: only.id } : {};
  return { command: 'deadline add', options: { title, due: date.text, ...owner } };
}

/** The one person whom a line names, beside the one who has it: “Ana has no time, Luc does it”. */
function personOf({ people }: Heard, owner?: string): string | undefined {
  const others = people.filter(({ people: [one, ...more] }) => more.length > 0 || one?.id !== owner);
  const ids = new Set(
    (others.length > 0 ? others : people).flatMap((named) => named.people.map(({ id }) => id)),
  );
  const [only, ...more] = ids;
  return more.length === 0 ? only : undefined;
}

/** Who comes, with where from and as what; who goes; who gets another part. */
function ofPeople(command: string, heard: Heard, { plan }: ActContext): Order | undefined {
  if (command === 'people add') {
    const options = heard.people.length > 0 ? undefined : newPerson(heard, plan);
    return options && { command, options };
  }
  const person = personOf(heard);
  if (person === undefined) return undefined;
  if (command === 'people leave') return { command, options: { person } };
  const { role } = whereAndAs(heard, heard.words, plan);
  return role && { command, options: { person, field: 'role', becomes: role } };
}
