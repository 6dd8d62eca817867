import { defaultQuiet } from '../domain/quiet-hours.ts';
import type { Cue } from '../language/acts.ts';
import { type ClockTime, clockTimes } from '../time/clock-times.ts';
import { isRefusal, type ParsedTime } from '../time/parsed-time.ts';
import { type ActContext, type ActRule, aboutOf } from './act-rule.ts';
import { isEmptyWord, isFaint } from './find-titles.ts';
import type { Heard } from './hear.ts';
import { spanOf } from './order-words.ts';

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
    const isOther = !heard.items.every(isFaint) || heard.dates.length > 0 || heard.people.length > 0;
    if (!heard.has('undo') || isOther) return undefined;
    // “No, undo that”: the first word only takes back what was done.
    const [first, ...rest] = heard.words;
    const isTakenBack = first?.cues.includes('not') && !rest.some(({ cues }) => cues.includes('not'));
    return {
      reading: { kind: 'command', command: 'undo', options: {} },
      cues: ['undo', 'need', 'it', 'cancel', 'take', ...(isTakenBack ? (['not'] as const) : [])],
      marks: ['undo'],
      takes: [],
      guards: [...(isTakenBack ? [] : (['not'] as const)), 'if', 'wish'],
    };
  },
};

export const languageRule: ActRule = {
  name: 'the language that one is spoken to in',
  example: 'speak Portuguese to me',
  read(heard) {
    if (heard.speaks === undefined || !heard.has('speak') || !heard.items.every(isFaint)) return undefined;
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
