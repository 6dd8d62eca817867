import type { Cue } from '../language/acts.ts';
import { type ActContext, type ActRule, aboutOf, type Draft } from './act-rule.ts';
import { besideDue } from './before-due.ts';
import { dayBeside } from './day-beside.ts';
import type { Heard } from './hear.ts';
import { dateGuards as guards, moving } from './new-date.ts';
import { remindOfAnything } from './remind-of-anything.ts';
import { reminderTime } from './reminder-time.ts';

function reminding(
  command: 'remind' | 'snooze',
  heard: Heard,
  context: ActContext,
  cues: readonly Cue[],
): Draft | undefined {
  const about = aboutOf(heard, context);
  const deadline = 'deadline' in about ? about.deadline : undefined;
  const when =
    dayBeside(heard, deadline, context) ?? besideDue(heard, deadline, context) ?? reminderTime(heard);
  const options = { ...(deadline && { deadline: deadline.id }), ...(when !== undefined && { when }) };
  const complete = deadline !== undefined && (when !== undefined || command === 'snooze');
  const reading: Draft['reading'] =
    'several' in about
      ? { kind: 'each', command, options, items: about.several.map(({ id }) => id) }
      : { kind: complete ? 'command' : 'form', command, options };
  return {
    reading,
    cues,
    marks: cues.filter((cue) => cue !== 'until'),
    takes: ['item', 'date', 'length'],
    guards,
  };
}

export const snoozeRule: ActRule = {
  name: 'puts a reminder off',
  example: 'snooze the visas 2h',
  read(heard, context) {
    const isPutOff =
      heard.has('reminder') &&
      (heard.has('later') || heard.has('ahead') || (heard.has('move') && !heard.has('remind')));
    const isHere = context.conversation.about !== undefined && heard.items.length === 0;
    const isThisOne =
      isHere &&
      heard.has('later') &&
      !context.mayChange &&
      (heard.length !== undefined || heard.dates.length > 0);
    const isLater =
      isHere &&
      heard.has('ahead') &&
      !moving.some((cue) => cue !== 'ahead' && heard.has(cue)) &&
      !heard.length &&
      heard.dates.length === 0;
    // “Don’t remind me of the visas until Monday.”
    const isUntil =
      (heard.has('stop') || (heard.has('not') && heard.has('remind'))) &&
      (heard.dates.length > 0 || heard.length !== undefined) &&
      (heard.items.length > 0 || isHere);
    if (!heard.has('snooze') && !isPutOff && !isThisOne && !isLater && !isUntil) return undefined;
    if (heard.has('all') && heard.items.length === 0) return undefined;
    return reminding('snooze', heard, context, [
      ...(['snooze', 'reminder', 'later', 'ahead', 'move', 'until', 'remind', 'more', 'due', 'all'] as const),
      ...(isUntil ? (['stop', 'not'] as const) : []),
    ]);
  },
};

export const remindRule: ActRule = {
  name: 'a reminder of one’s own',
  example: 'remind me about the visas in 3 days',
  read(heard, context) {
    const isNoun = heard.words[0]?.cues.includes('reminder') === true && heard.dates.length > 0;
    if (!(heard.has('remind') || isNoun) || heard.has('stop')) return undefined;
    const [first] = heard.words.filter(
      ({ cues }) => !cues.includes('polite') && !cues.includes('link') && !cues.includes('empty'),
    );
    if (heard.has('add') && !first?.cues.includes('remind') && !heard.has('me')) return undefined;
    const cues = [
      'remind',
      'reminder',
      'until',
      'finish',
      'due',
      'done',
      'add',
      'will',
      'give',
      'need',
      'move',
      'take',
      'snooze',
      'ahead',
      'all',
    ] as const;
    const anything = remindOfAnything(heard, context, [...cues]);
    if (anything) return anything;
    return reminding('remind', heard, context, cues);
  },
};
