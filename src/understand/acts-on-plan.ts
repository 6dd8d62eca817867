import { fromNow } from '../time/length.ts';
import { isRefusal } from '../time/parsed-time.ts';
import type { ActRule } from './act-rule.ts';
import { isEmptyWord } from './find-titles.ts';
import type { Heard } from './hear.ts';
import { spanOf } from './order-words.ts';

export const awayRule: ActRule = {
  name: 'somebody is away',
  example: 'I will be away until 24 November',
  read(heard) {
    if (!heard.has('away') || heard.items.length > 0) return undefined;
    if (heard.has('remind') || heard.has('add') || heard.people.length > 0) return undefined;
    if (heard.dates.length === 0 && heard.length === undefined) return undefined;
    const [from, to] = awayDays(heard);
    if (to === undefined) return undefined;
    return {
      reading: {
        kind: 'command',
        command: 'away',
        options: { through: to, ...(from !== undefined && { from }) },
      },
      cues: ['away', 'until', 'will', 'not', 'need', 'back', 'take', 'ahead'],
      marks: ['away'],
      takes: ['date', 'length'],
      guards: ['if'],
    };
  },
};

/** The first and the last day of an absence, in words that a date option reads. */
function awayDays({ dates, length }: Heard): [from: string | undefined, to: string | undefined] {
  const [first, second] = dates;
  const range =
    first && !isRefusal(first.time) && first.time.kind === 'range' && first.time.of === 'days'
      ? first.time
      : undefined;
  if (range) return [range.from, range.to];
  if (second) return [first?.text, second.text];
  return [undefined, first?.text ?? (length && fromNow(length.steps))];
}

export const noteRule: ActRule = {
  name: 'a note on an item',
  example: 'note on the catering: two vegans',
  read(heard) {
    if (!heard.has('note') || heard.items.length === 0 || heard.dates.length > 0) return undefined;
    const first = heard.words.find(
      ({ cues }) =>
        !cues.some(
          (cue) =>
            cue === 'polite' ||
            cue === 'link' ||
            cue === 'add' ||
            cue === 'empty' ||
            cue === 'me' ||
            cue === 'speak',
        ),
    );
    if (!first?.cues.includes('note')) return undefined;
    const [item, ...others] = heard.items[0]?.deadlines ?? [];
    if (!item || others.length > 0) return undefined;
    // What stands before its name is not about it: a word of the note may be one of another title.
    const start = heard.words.indexOf(first);
    const between = heard.words.slice(start + 1, heard.items[0]?.words[0] ?? start + 1);
    if (
      between.some(
        ({ cues, taken, word }) =>
          taken === undefined && cues.length === 0 && !isEmptyWord(word, heard.language),
      )
    )
      return undefined;
    // The item is named in one clause; the same words after it belong to the note.
    const named = heard.items[0]?.words ?? [0];
    const clause = heard.words[named[0] ?? 0]?.clause;
    const last = Math.max(...named.filter((at) => heard.words[at]?.clause === clause));
    const text = spanOf(heard, heard.words.slice(last + 1)).trim();
    return {
      reading:
        text === ''
          ? { kind: 'form', command: 'note', options: { deadline: item.id } }
          : { kind: 'command', command: 'note', options: { deadline: item.id, remark: text } },
      cues: ['note'],
      marks: ['note'],
      takes: [],
      guards: [],
      claims: heard.words.map((_, at) => at),
    };
  },
};

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
      guards: ['not', 'if'],
      claims: heard.words.map((_, at) => at),
    };
  },
};
