import { dayMs } from '../domain/instant.ts';
import { type Deadline, momentOf } from '../domain/plan.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { isRefusal } from '../time/parsed-time.ts';
import { lexiconWords } from '../time/to-english.ts';
import { type ActContext, type ActRule, aboutOf, type Draft } from './act-rule.ts';
import { isUntil } from './find-times.ts';
import type { Heard } from './hear.ts';
import { dateGuards as guards, isEarlier, moving, newDate } from './new-date.ts';
import { isPutOn } from './order-words.ts';
import { wordsIn } from './words.ts';

/** “Can’t before Friday”, said of what a message is about. */
function isNotBefore({ words, dates, language, has }: Heard): boolean {
  const [date, ...more] = dates;
  const [first = 0] = date?.words ?? [];
  if (!date || more.length > 0 || !has('not')) return false;
  const { phrases } = lexiconFor(language);
  const spelt = words.map(({ word }) => word);
  return [first, first - 1, first - 2].some((at) =>
    phrases.at(spelt, at)?.values.some((mark) => mark.kind === 'order' && mark.value === 'before'),
  );
}

export const moreTimeRule: ActRule = {
  name: 'more time for what one owns',
  example: 'can I get two more days for travel?',
  read(heard, context) {
    const hasTime = heard.length !== undefined || heard.dates.length > 0;
    const isMore = heard.has('extension') || (heard.has('more') && heard.length !== undefined);
    const wants = heard.has('need') || heard.has('give') || heard.has('polite');
    const until =
      heard.has('need') &&
      heard.dates.length > 0 &&
      (heard.has('until') ||
        isUntil(heard) ||
        context.conversation.about !== undefined ||
        heard.has('polite'));
    const notBefore = context.conversation.about !== undefined && isNotBefore(heard);
    if (!(isMore && (wants || hasTime)) && !until && !notBefore) return undefined;
    if (
      context.mayChange &&
      !heard.has('me') &&
      !heard.has('extension') &&
      heard.items.length > 0 &&
      heard.has('give')
    )
      return undefined;
    if (heard.people.length > 0 || heard.has('remind') || heard.has('snooze') || heard.has('away'))
      return undefined;
    if (heard.has('move') && !heard.has('need') && !heard.has('extension')) return undefined;
    if ((heard.has('later') || heard.has('sooner')) && !heard.has('need') && !heard.has('give'))
      return undefined;
    const about = aboutOf(heard, context);
    const cues = [
      'need',
      'give',
      'more',
      'extension',
      'until',
      'ahead',
      'due',
      'later',
      'pass',
      'add',
      'finish',
      'move',
      'done',
      'take',
      'will',
      'away',
      'note',
      'snooze',
      'owner',
      ...(notBefore ? (['not'] as const) : []),
    ] as const;
    const deadline = 'deadline' in about ? about.deadline : undefined;
    const to = deadline && newDate(deadline, heard, context);
    const options = { ...(deadline && { deadline: deadline.id }), ...(to !== undefined && { to }) };
    // Who may change it and asks nobody gives it: “two more weeks for the permit”.
    const isGiven = context.mayChange && !heard.has('me') && !heard.has('need') && !heard.has('polite');
    const command = isGiven ? 'deadline move' : 'more time';
    const reading: Draft['reading'] =
      'several' in about
        ? { kind: 'each', command, options, items: about.several.map(({ id }) => id) }
        : { kind: deadline && to !== undefined ? 'command' : 'form', command, options };
    return {
      reading,
      cues,
      marks: ['need', 'give', 'more', 'extension', 'until', ...(notBefore ? (['not'] as const) : [])],
      takes: ['item', 'date', 'length'],
      guards: ['wish', 'if', 'except'],
    };
  },
};

/** “Lunches to Monday”: an item, a date after “to”, and no other word. */
const isBareMove = (heard: Heard, { mayChange }: ActContext): boolean =>
  mayChange &&
  heard.items.length === 1 &&
  heard.dates.length > 0 &&
  heard.has('until') &&
  heard.people.length === 0 &&
  heard.words.every(
    ({ taken, cues }) =>
      taken === 'item' ||
      taken === 'date' ||
      cues.some((cue) => cue === 'until' || cue === 'empty' || cue === 'polite' || cue === 'instead'),
  );

/** “In two hours”, of what is due in days: when to hear of it again, and no date of its own. */
function isSoon(heard: Heard, { due }: Deadline, { plan, now, calendar }: ActContext): boolean {
  const [date, ...more] = heard.dates;
  if (!date || more.length > 0 || isRefusal(date.time) || date.time.kind !== 'instant') return false;
  const units = wordsIn(date.text).flatMap(({ word }) => lexiconWords(heard.language).get(word) ?? []);
  const isLength = date.time.notes.length === 0 && units.some((unit) => unit === 'hour' || unit === 'minute');
  return isLength && date.time.at - now < dayMs && momentOf(plan, due, calendar).at - now > dayMs;
}

/** “The boards are rather on 6 March”: an item and its day in one part of the line, with a word for a change of mind. */
function isRather({ words, items, dates, has, people }: Heard): boolean {
  const [item] = items;
  const clause = words[item?.words[0] ?? 0]?.clause;
  return (
    has('instead') &&
    !has('not') &&
    items.length === 1 &&
    dates.length === 1 &&
    people.length === 0 &&
    [...(item?.words ?? []), ...(dates[0]?.words ?? [])].every((at) => words[at]?.clause === clause)
  );
}

export const moveRule: ActRule = {
  name: 'gives an item another date',
  example: 'postpone the programme by two days',
  read(heard, context) {
    const { dates, length } = heard;
    const hasDate = dates.length > 0 || heard.beside !== undefined;
    const isGiven = heard.has('give') && heard.has('more') && length !== undefined;
    const isMoving =
      moving.some((cue) => heard.has(cue)) || (heard.has('pass') && heard.people.length === 0) || isGiven;
    const isDue =
      (heard.has('due') && hasDate && (heard.has('instead') || heard.has('move'))) ||
      isBareMove(heard, context) ||
      isRather(heard) ||
      // “Put the hotel on the 18th.”
      (heard.has('assign') && dates.length > 0 && heard.items.length > 0 && heard.people.length === 0);
    if (!isMoving && !isDue) return undefined;
    // With somebody and no day it is given to them.
    if (isPutOn(heard) && heard.has('assign')) return undefined;
    const isVerb =
      isGiven || heard.has('move') || heard.has('later') || heard.has('sooner') || heard.has('pass');
    if (!isVerb && !isDue && length === undefined) return undefined;
    if (
      !isVerb &&
      heard.items.length === 0 &&
      context.conversation.about === undefined &&
      context.conversation.subject === undefined
    )
      return undefined;
    if (heard.has('recurring') && !hasDate && length === undefined) return undefined;
    const about = aboutOf(heard, context);
    const deadline = 'deadline' in about ? about.deadline : undefined;
    const to = deadline && newDate(deadline, heard, context);
    const soon = deadline !== undefined && isSoon(heard, deadline, context);
    const own = deadline !== undefined && deadline.owner === context.person && !context.mayChange;
    const command = soon ? 'snooze' : own && !isEarlier(heard) ? 'more time' : 'deadline move';
    const options = {
      ...(deadline && { deadline: deadline.id }),
      ...(soon
        ? { when: dates[0]?.text ?? '' }
        : to !== undefined
          ? { to }
          : hasDate
            ? { to: dates.at(-1)?.text ?? '' }
            : {}),
    };
    const reading: Draft['reading'] =
      'several' in about
        ? { kind: 'each', command, options, items: about.several.map(({ id }) => id) }
        : { kind: deadline && to !== undefined ? 'command' : 'form', command, options };
    return {
      reading,
      cues: [
        ...moving,
        'pass',
        'due',
        'until',
        'more',
        'will',
        'give',
        'add',
        'addHead',
        'assign',
        'extension',
        'need',
        'take',
        'asks',
        'snooze',
      ],
      marks: [...moving, 'pass', 'due'],
      takes: ['item', 'date', 'length'],
      guards,
    };
  },
};
