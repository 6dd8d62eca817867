import type { Cue } from '../language/acts.ts';
import { isRefusal } from '../time/parsed-time.ts';
import { type ActContext, type ActRule, aboutOf, type Draft } from './act-rule.ts';
import type { Heard } from './hear.ts';
import { isPastDate, isPutOn } from './order-words.ts';
import type { Reading } from './reading.ts';
import { tellsOfTitle } from './title-verb.ts';

const allGuards: readonly Cue[] = ['not', 'almost', 'wish', 'if', 'will', 'except'];

/** An act on the one item of a line. */
function onItem(
  command: string,
  heard: Heard,
  context: ActContext,
  more: Readonly<Record<string, string>> = {},
): Reading {
  const about = aboutOf(heard, context);
  if ('several' in about)
    return { kind: 'each', command, options: more, items: about.several.map(({ id }) => id) };
  if ('missing' in about) return { kind: 'form', command, options: more };
  return { kind: 'command', command, options: { deadline: about.deadline.id, ...more } };
}

export const doneRule: ActRule = {
  name: 'something is finished',
  example: 'travel is done',
  read(heard, context) {
    if (!heard.has('done') && !heard.has('finish') && !tellsOfTitle(heard, context)) return undefined;
    if (heard.length !== undefined || heard.people.some(({ people }) => people.length > 1)) return undefined;
    if (!isPastDate(heard, context.now)) return undefined;
    const about = aboutOf(heard, context);
    const isClosed = 'deadline' in about && about.deadline.state === 'done';
    if (heard.has('not') && isClosed)
      return {
        reading: onItem('deadline reopen', heard, context),
        cues: ['done', 'finish', 'not', 'need', 'all', 'take', 'almost', 'will', 'add'],
        marks: ['done', 'finish'],
        takes: ['item'],
        guards: ['wish', 'if'],
      };
    return {
      reading: onItem('deadline done', heard, context),
      cues: ['done', 'finish', 'need', 'all', 'add', 'take', 'pass', 'give', 'me', 'move', 'note', 'assign'],
      marks: ['done', 'finish'],
      takes: ['item', 'date', 'person'],
      guards: allGuards,
    };
  },
};

export const cancelRule: ActRule = {
  name: 'something falls away',
  example: 'we are not doing the buses any more',
  read(heard, context) {
    const isNoMore = heard.has('noMore') || heard.has('needless');
    if (!heard.has('cancel') && !isNoMore) return undefined;
    if (heard.dates.length > 0 || heard.length) return undefined;
    const reading = onItem('deadline cancel', heard, context);
    // That something is not needed is no word yet of dropping it.
    const isOnlyNeedless =
      heard.has('needless') && !heard.has('noMore') && !heard.has('cancel') && reading.kind === 'command';
    return {
      reading: isOnlyNeedless ? { kind: 'unsure', doubt: 'needless', order: reading } : reading,
      cues: [
        'cancel',
        'noMore',
        'needless',
        'need',
        'all',
        'due',
        'undo',
        'finish',
        'take',
        'add',
        'more',
        'give',
        ...(isNoMore ? (['not', 'recurring'] as const) : []),
      ],
      marks: ['cancel', 'noMore', 'needless'],
      takes: ['item'],
      guards: isNoMore ? ['almost', 'wish', 'if', 'except'] : allGuards.filter((cue) => cue !== 'will'),
    };
  },
};

export const reopenRule: ActRule = {
  name: 'something is open again',
  example: 'reopen the poster',
  read(heard, context) {
    if (!heard.has('reopen')) return undefined;
    return {
      reading: onItem('deadline reopen', heard, context),
      cues: ['reopen', 'all', 'need', 'add', 'take', 'done', 'move', 'pass', 'not', 'finish', 'later'],
      marks: ['reopen'],
      takes: ['item'],
      guards: ['almost', 'wish', 'if', 'except'],
    };
  },
};

const giving = ['assign', 'give', 'pass', 'take', 'owner'] as const;

/** No date, or that it is so from today on. */
const isFromNow = ({ dates }: Heard, { plan, now, calendar }: ActContext): boolean =>
  dates.every(
    ({ time }) =>
      !isRefusal(time) && time.kind === 'day' && time.on === calendar.dayOf(now, plan.congress.zone),
  );

export const assignRule: ActRule = {
  name: 'somebody is to do it',
  example: 'give the badges to Marta',
  read(heard, context) {
    if (!giving.some((cue) => heard.has(cue)) && !isPutOn(heard)) return undefined;
    if (!isFromNow(heard, context) || heard.length || heard.has('remind') || heard.has('committee'))
      return undefined;
    const takesIt = heard.has('take') || heard.has('me');
    const named = heard.people;
    const [first, second] = named;
    const hasItem = heard.items.length > 0;
    if (
      !first &&
      !(
        takesIt &&
        context.person !== undefined &&
        (hasItem || heard.has('it')) &&
        (heard.has('take') || heard.has('give') || heard.has('pass'))
      )
    ) {
      const isOrder = heard.has('assign') || heard.has('give') || heard.has('pass');
      if (
        !isOrder ||
        !hasItem ||
        heard.has('done') ||
        heard.has('finish') ||
        heard.has('add') ||
        heard.has('need')
      )
        return undefined;
      const reading = onItem('assign', heard, context);
      return draftOf(reading.kind === 'command' ? { ...reading, kind: 'form' } : reading);
    }
    if (second) return undefined;
    const person = first
      ? first.people.length === 1
        ? (first.people[0]?.id ?? '')
        : first.words.map((at) => heard.words[at]?.text).join(' ')
      : (context.person ?? '');
    return draftOf(onItem('assign', heard, context, { person }));

    function draftOf(reading: Reading): Draft {
      return {
        reading,
        cues: [
          ...giving,
          'all',
          'until',
          'due',
          'need',
          'move',
          'will',
          'finish',
          'done',
          'instead',
          'add',
          'noMore',
          'needless',
        ],
        marks: isPutOn(heard) ? [...giving, 'move'] : giving,
        takes: ['item', 'person', 'date'],
        guards: allGuards.filter((cue) => cue !== 'will'),
      };
    }
  },
};

/** A word that silences, and does nothing else. */
const isMuted = ({ words }: Heard): boolean =>
  words.some(
    ({ cues }) =>
      cues.includes('stop') &&
      !cues.some(
        (cue) =>
          cue === 'cancel' || cue === 'noMore' || cue === 'needless' || cue === 'need' || cue === 'not',
      ),
  );

export const muteRule: ActRule = {
  name: 'no more reminders',
  example: 'stop reminding me about the hotel',
  read(heard, context) {
    const isStop =
      heard.has('stop') ||
      (heard.has('not') && heard.has('remind')) ||
      heard.has('noMore') ||
      heard.has('needless');
    if (
      !isStop ||
      !(
        heard.has('reminder') ||
        heard.has('remind') ||
        heard.has('snooze') ||
        (isMuted(heard) && heard.items.length > 0)
      )
    )
      return undefined;
    if (heard.dates.length > 0 || heard.length) return undefined;
    const about = aboutOf(heard, context);
    const cues = [
      'stop',
      'reminder',
      'remind',
      'not',
      'noMore',
      'needless',
      'snooze',
      'all',
      'need',
      'give',
      'recurring',
      'cancel',
      'more',
      'finish',
      'done',
    ] as const;
    const reading: Reading =
      'missing' in about ||
      ('deadline' in about &&
        about.from === 'talk' &&
        context.conversation.about === undefined &&
        !heard.has('it'))
        ? { kind: 'how-to', command: 'mute' }
        : onItem('mute', heard, context);
    return {
      reading,
      cues,
      marks: ['stop', 'reminder', 'remind'],
      takes: ['item'],
      guards: ['if', 'wish'],
    };
  },
};
