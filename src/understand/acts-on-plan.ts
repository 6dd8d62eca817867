import { defaultQuiet } from '../domain/quiet-hours.ts';
import type { Cue } from '../language/acts.ts';
import { type ClockTime, clockTimes } from '../time/clock-times.ts';
import { fromNow } from '../time/length.ts';
import { isRefusal, type ParsedTime } from '../time/parsed-time.ts';
import { type ActContext, type ActRule, aboutOf } from './act-rule.ts';
import { isUntil } from './find-times.ts';
import { isEmptyWord, isFaint } from './find-titles.ts';
import type { Heard } from './hear.ts';
import { spanOf } from './order-words.ts';

export const awayRule: ActRule = {
  name: 'somebody is away',
  example: 'I will be away until 24 November',
  read(heard) {
    if (!heard.has('away') || heard.items.some((item) => !isFaint(item))) return undefined;
    if (heard.has('remind') || heard.has('add')) return undefined;
    const absence = absenceOf(heard);
    if (!absence) return undefined;
    const { options, standIn } = absence;
    return {
      reading: { kind: 'command', command: 'away', options },
      cues: ['away', 'until', 'will', 'not', 'need', 'back', 'take', 'ahead'],
      marks: ['away'],
      takes: ['date', 'length', ...(standIn ? (['person'] as const) : [])],
      // Whom to call, and when, is told in words of its own.
      guards: heard.words.every(({ cues, clause }) => !cues.includes('if') || clause === standIn?.clause)
        ? []
        : ['if'],
      // Why somebody is away, and that another stands in, is told in any words.
      claims: heard.words.flatMap(({ clause, cues, taken }, at) =>
        clause === standIn?.clause || (cues.length === 0 && taken === undefined) ? [at] : [],
      ),
    };
  },
};

type StandIn = { id: string; clause: number };

/** From when to when the one who writes is away, and who stands in; undefined where no day is told, or somebody else may be meant. */
export function absenceOf(
  heard: Heard,
): { options: Readonly<Record<string, string>>; standIn?: StandIn } | undefined {
  const [from, to] = awayDays(heard);
  const standIn = standInOf(heard);
  if (to === undefined || standIn === 'somebody') return undefined;
  const days = { through: to, ...(from !== undefined && { from }) };
  return standIn ? { options: { ...days, person: standIn.id }, standIn } : { options: days };
}

/** Who is named in a part of the line that has no day: “Luc covers for me”. Anybody else may be who is away. */
function standInOf({ people, words }: Heard): StandIn | 'somebody' | undefined {
  const [named, ...others] = people;
  if (!named) return undefined;
  const clause = words[named.words[0] ?? 0]?.clause ?? 0;
  const [person, ...more] = named.people;
  const isApart = !words.some(
    ({ clause: own, taken }) => own === clause && (taken === 'date' || taken === 'length'),
  );
  return person && more.length === 0 && others.length === 0 && isApart
    ? { id: person.id, clause }
    : 'somebody';
}

/** The first and the last day of an absence, in words that a date option reads. */
function awayDays(heard: Heard): [from: string | undefined, to: string | undefined] {
  const { dates, length } = heard;
  const [first, second] = dates;
  const range =
    first && !isRefusal(first.time) && first.time.kind === 'range' && first.time.of === 'days'
      ? first.time
      : undefined;
  if (range) return [range.from, range.to];
  if (second) return [first?.text, second.text];
  // “I am away on Friday” is of that day alone, “until Friday” of all that come before it.
  if (first && !isUntil(heard)) return [first.text, first.text];
  return [undefined, first?.text ?? (length && fromNow(length.steps))];
}

/** Words before the note itself that say nothing: “please add a note”. */
const beforeNote: readonly Cue[] = ['polite', 'link', 'add', 'empty', 'me', 'speak', 'give', 'it', 'take'];

export const noteRule: ActRule = {
  name: 'a note on an item',
  example: 'note on the catering: two vegans',
  read(heard, context) {
    if (!heard.has('note') || heard.dates.length > 0) return undefined;
    const start = heard.words.findIndex(({ cues }) => cues.includes('note'));
    const isQuoted = heard.words.some(({ taken }) => taken === 'quoted');
    const isFirst = heard.words
      .slice(0, start)
      .every(({ cues }) => cues.some((cue) => beforeNote.includes(cue)));
    // Whatever verb there is for leaving a note, a colon tells that it is one.
    if (!isFirst && !isQuoted) return undefined;
    const about = aboutOf(heard, context);
    if (!('deadline' in about) || (about.from !== 'line' && !isQuoted)) return undefined;
    const { deadline: item } = about;
    // What stands before its name is not about it: a word of the note may be one of another title.
    const between = heard.words.slice(start + 1, heard.items[0]?.words[0] ?? start + 1);
    if (
      between.some(
        ({ cues, taken, word }) =>
          taken === undefined && cues.length === 0 && !isEmptyWord(word, heard.language),
      )
    )
      return undefined;
    const text = isQuoted ? (heard.quoted ?? '') : noteAfter(heard);
    return {
      reading:
        text === ''
          ? { kind: 'form', command: 'note', options: { deadline: item.id } }
          : { kind: 'command', command: 'note', options: { deadline: item.id, remark: text } },
      cues: ['note'],
      marks: ['note'],
      takes: [],
      guards: isQuoted ? ['not'] : [],
      claims: heard.words.map((_, at) => at),
    };
  },
};

/** What follows the item: it is named in one clause, and the same words after it belong to the note. */
function noteAfter(heard: Heard): string {
  const named = heard.items[0]?.words ?? [0];
  const clause = heard.words[named[0] ?? 0]?.clause;
  const last = Math.max(...named.filter((at) => heard.words[at]?.clause === clause));
  return spanOf(heard, heard.words.slice(last + 1)).trim();
}

export const undoRule: ActRule = {
  name: 'takes the last change back',
  example: 'undo that',
  read(heard) {
    if (!heard.has('undo') || heard.items.length > 0 || heard.dates.length > 0 || heard.people.length > 0)
      return undefined;
    return {
      reading: { kind: 'command', command: 'undo', options: {} },
      cues: ['undo', 'need', 'it', 'cancel', 'take'],
      marks: ['undo'],
      takes: [],
      guards: ['not', 'if', 'wish'],
    };
  },
};

export const languageRule: ActRule = {
  name: 'the language that one is spoken to in',
  example: 'speak Portuguese to me',
  read(heard) {
    if (heard.speaks === undefined || !heard.has('speak') || heard.items.length > 0) return undefined;
    return {
      reading: { kind: 'command', command: 'settings', options: { name: 'language', value: heard.speaks } },
      cues: [
        'speak',
        'need',
        'wish',
        'move',
        'take',
        'pass',
        'give',
        'assign',
        'add',
        'until',
        'will',
        'later',
      ],
      marks: ['speak'],
      takes: [],
      guards: ['not', 'if'],
      claims: heard.words.map((_, at) => at),
    };
  },
};

export const placeRule: ActRule = {
  name: 'where one is reminded',
  example: 'send me my reminders in private',
  read(heard) {
    const isPrivate = heard.has('inPrivate');
    if (!isPrivate && !heard.has('inChannel')) return undefined;
    if (!heard.has('reminder') && !heard.has('remind')) return undefined;
    if (heard.items.length > 0 || heard.dates.length > 0) return undefined;
    // “In private, not in the channel.”
    const isEither = isPrivate && heard.has('inChannel');
    return {
      reading: {
        kind: 'command',
        command: 'settings',
        options: { name: 'reminders', value: isPrivate ? 'private' : 'channel' },
      },
      cues: [
        'inPrivate',
        'inChannel',
        'reminder',
        'remind',
        'give',
        'need',
        'move',
        'pass',
        'add',
        'done',
        'finish',
        'speak',
        'until',
        'all',
        'take',
      ],
      marks: ['inPrivate', 'inChannel'],
      takes: [],
      guards: isEither ? ['if'] : ['not', 'if'],
      claims: heard.words.map((_, at) => at),
    };
  },
};

/** The hours of quiet that a line asks for; one that it does not name stays as it is. */
export function quietHours(heard: Heard, { plan, person }: ActContext): string | undefined {
  // A day that is named is one time, and no habit.
  if (heard.dates.some(({ time }) => !isRefusal(time) && hasDay(time))) return undefined;
  const named = clockTimes(heard.line, heard.language);
  const [one, other, ...more] = named.length > 0 ? named : instantsOf(heard);
  if (!one || more.length > 0) return undefined;
  const present = plan.people.find(({ id }) => id === person)?.quiet ?? defaultQuiet;
  const isTurned = one.side === 'before' && other !== undefined;
  const [first, last] = isTurned ? [other, one] : [one, other];
  if (last) return `${first.time}-${last.time}`;
  if (one.side === undefined) return undefined;
  return one.side === 'before' ? `${present.from}-${one.time}` : `${one.time}-${present.to}`;
}

const instantsOf = ({ dates }: Heard): readonly ClockTime[] =>
  dates.flatMap(({ time }) => (!isRefusal(time) && time.kind === 'instant' ? [{ time: time.time }] : []));

/** Whether a time is of a day that was named, and not of every day. */
const hasDay = (time: ParsedTime): boolean => time.kind !== 'instant' || !time.notes.includes('hour-alone');

export const quietRule: ActRule = {
  name: 'hours without messages',
  example: 'don’t write to me between 21:00 and 8:00',
  read(heard, context) {
    const isStop = heard.has('stop') || heard.has('not') || heard.has('noMore');
    const isSaid = heard.has('remind') || heard.has('reminder') || heard.has('speak');
    if (!isStop || !isSaid || heard.items.length > 0 || heard.people.length > 0) return undefined;
    const value = quietHours(heard, context);
    if (value === undefined) return undefined;
    return {
      reading: { kind: 'command', command: 'settings', options: { name: 'quiet', value } },
      cues: ['stop', 'not', 'noMore', 'remind', 'reminder', 'speak'],
      marks: ['remind', 'reminder', 'speak'],
      takes: ['date', 'length'],
      guards: ['if', 'wish', 'except'],
      claims: heard.words.map((_, at) => at),
    };
  },
};
