import type { Cue } from '../language/acts.ts';
import { weekdays } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { lexiconWords } from '../time/to-english.ts';
import { awayRule } from './act-away.ts';
import { type ActContext, type ActRule, aboutOf, type Draft, doubtOf } from './act-rule.ts';
import { shiftRule } from './act-shift.ts';
import { moreTimeRule, moveRule } from './acts-on-dates.ts';
import { assignRule, cancelRule, doneRule, muteRule, reopenRule } from './acts-on-items.ts';
import { addRule, personRule } from './acts-on-new-things.ts';
import { languageRule, noteRule, placeRule, quietRule, undoRule } from './acts-on-plan.ts';
import { remindRule, snoozeRule } from './acts-on-reminders.ts';
import type { Heard } from './hear.ts';
import { clausesOf, inClauses, leftOver, written } from './order-words.ts';
import type { Order, Reading } from './reading.ts';

/** The acts in the order in which they are tried: what is said with more words before what is said with fewer. */
const actRules: readonly ActRule[] = [
  ...[
    undoRule,
    personRule,
    noteRule,
    languageRule,
    placeRule,
    quietRule,
    muteRule,
    awayRule,
    snoozeRule,
    remindRule,
  ],
  ...[shiftRule, addRule, moreTimeRule, moveRule, reopenRule, cancelRule, assignRule, doneRule],
];

const everywhere: ReadonlySet<Cue> = new Set(['if', 'wish', 'except']);

/** Whether a line asks for something again and again: "every" before a day or a unit of time, or a word such as "weekly". */
function isRecurring({ words, language }: Heard, persons: readonly number[] = []): boolean {
  const lexicon = lexiconWords(language);
  const empty = lexiconFor(language).grammar.empty;
  const isTime = (word: string) =>
    (lexicon.get(word) ?? lexicon.get(word.replace(/s$/, '')) ?? []).some(
      (each) => weekdays.includes(each) || /^(?:hour|day|week|month|year|weekend)$/.test(each),
    ) || /^\d/.test(word);
  return words.some(({ cues }, at) => {
    if (!cues.includes('recurring') || persons.includes(at)) return false;
    if (!cues.includes('all') && !cues.includes('empty')) return true;
    const next = words
      .slice(at + 1)
      .find(({ word, cues: own }) => !(empty.includes(word) || own.includes('empty')) || isTime(word));
    return next !== undefined && next.cues !== cues && isTime(next.word) && next.clause === words[at]?.clause;
  });
}

const orderOf = (reading: Reading): Order | undefined =>
  'command' in reading && reading.kind !== 'how-to'
    ? { command: reading.command ?? '', options: 'options' in reading ? reading.options : {} }
    : undefined;

function guardOf(
  heard: Heard,
  draft: Draft,
  clauses: ReadonlySet<number>,
  isReport: boolean,
): Cue | undefined {
  return draft.guards.find((cue) =>
    everywhere.has(cue) || isReport
      ? heard.has(cue) &&
        (everywhere.has(cue) ? !isOfAside(heard, cue, clauses) : !isAside(heard, cue, clauses))
      : inClauses(heard, clauses, cue),
  );
}

/** “…, tell me if you see a mistake”: a condition within another part of the line is that part's own. */
const isOfAside = ({ words }: Heard, cue: Cue, clauses: ReadonlySet<number>): boolean =>
  cue === 'if' &&
  words.every(
    ({ cues, clause }, at) =>
      !cues.includes(cue) ||
      (!clauses.has(clause) && clause === words[at - 1]?.clause && !isSmall(words[at - 1])),
  );

const isSmall = (word: Heard['words'][number] | undefined): boolean =>
  word?.cues.some((cue) => cue === 'link' || cue === 'polite' || cue === 'instead') === true;

/** A report may have an aside; a word that turns it round may not stand even there, unless the aside is about something past. */
const isAside = (heard: Heard, cue: Cue, clauses: ReadonlySet<number>): boolean =>
  cue === 'will' && !inClauses(heard, clauses, cue);

/** The items that an order for all of them is about: of the last list, else one's own that are open. */
function allItems({ plan, person, conversation, mayChange }: ActContext): string[] {
  const open = plan.deadlines.filter(({ state }) => state === 'open');
  const listed = (conversation.listed ?? []).filter((id) => open.some((deadline) => deadline.id === id));
  if (listed.length > 0) return listed;
  const own = open.filter(({ owner }) => owner !== undefined && owner === person);
  return (own.length > 0 || !mayChange ? own : open).map(({ id }) => id);
}

function finish(draft: Draft, heard: Heard, context: ActContext): Reading {
  const { reading } = draft;
  if (reading.kind === 'how-to') return reading;
  const order = orderOf(reading);
  const isReport = draft.marks.includes('done');
  const cueClauses = clausesOf(
    heard,
    draft.marks,
    isReport
      ? []
      : draft.takes.filter((taken) => taken === 'date' || taken === 'length' || taken === 'person'),
  );
  const pointed = inClauses(heard, cueClauses, 'it');
  const itemClauses = pointed
    ? []
    : heard.items.flatMap(({ words }) => words.flatMap((at) => heard.words[at]?.clause ?? []));
  const clauses = new Set([...cueClauses, ...itemClauses]);
  if (isRecurring(heard, draft.persons))
    return { kind: 'unsure', doubt: 'recurring', ...(order && reading.kind === 'command' && { order }) };
  const guard = guardOf(heard, draft, clauses, isReport);
  if (guard !== undefined) {
    const doubt = isReport && guard === 'not' ? 'not-done' : (doubtOf[guard] ?? 'doubt');
    const item = order?.options.deadline;
    return {
      kind: 'unsure',
      doubt,
      ...(order && reading.kind === 'command' && { order }),
      ...(item && { item }),
    };
  }
  if (reading.kind === 'unsure') return reading;
  if (
    heard.has('all') &&
    heard.items.length === 0 &&
    context.conversation.about === undefined &&
    order &&
    'deadline' in deadlineCommands(order.command) &&
    !heard.has('it')
  ) {
    const { deadline: _, ...options } = order.options;
    return { kind: 'each', command: order.command, options, items: allItems(context) };
  }
  const claimed = new Set(draft.claims ?? []);
  const about = aboutOf(heard, context);
  const usesNumber = 'deadline' in about && about.from === 'list';
  // One clause that says all of a report is enough; what is told beside it is an aside.
  const told = isReport ? [...cueClauses].find((clause) => saysAll(heard, clause, draft)) : undefined;
  // Of a new item nothing is an aside: “…, for Paco”.
  const all = order?.command === 'deadline add' ? new Set(heard.words.map(({ clause }) => clause)) : clauses;
  const counted = told === undefined ? all : new Set([told]);
  const left = leftOver(heard, counted, draft.cues).filter((word) => {
    const at = heard.words.indexOf(word);
    // When something was done, a word may say loosely: “last night”.
    const isLoose = isReport && isOfTime(word.word, heard.language);
    return !claimed.has(at) && !isLoose && !(usesNumber && /^\d{1,2}$/.test(word.word));
  });
  const untaken = heard.words.filter(
    ({ taken, clause }, at) =>
      taken !== undefined &&
      counted.has(clause) &&
      !claimed.has(at) &&
      !(draft.takes as readonly string[]).includes(taken) &&
      taken !== 'quoted',
  );
  const unknown = written([...left, ...untaken].sort((a, b) => a.at - b.at));
  if (unknown === '') return reading;
  if (
    reading.kind === 'command' &&
    heard.items.length === 0 &&
    order !== undefined &&
    'deadline' in order.options
  ) {
    const { deadline: _, ...options } = reading.options;
    return { kind: 'form', command: reading.command, options, unknown };
  }
  if (reading.kind === 'form') return { ...reading, unknown };
  return { kind: 'unsure', doubt: 'words', ...(order && { order }), words: unknown };
}

/** Whether a word speaks of time: “night”, “since”. */
const isOfTime = (word: string, language: Language): boolean =>
  !/\d/.test(word) &&
  (lexiconWords(language).has(word) ||
    lexiconFor(language)
      .phrases.at([word], 0)
      ?.values.some(({ kind }) => kind === 'order') === true);

/** Whether a clause names what is reported, or points at it, with no word that is not understood. */
function saysAll(heard: Heard, clause: number, draft: Draft): boolean {
  const names = heard.items.some(({ words }) => words.some((at) => heard.words[at]?.clause === clause));
  const only = new Set([clause]);
  return (
    (names || inClauses(heard, only, 'it') || heard.items.length === 0) &&
    leftOver(heard, only, draft.cues).length === 0
  );
}

/** Commands whose first option is an item; others are never of all of them. */
const deadlineCommands = (command: string): { deadline?: true } =>
  [
    'deadline done',
    'deadline cancel',
    'deadline reopen',
    'deadline move',
    'assign',
    'snooze',
    'remind',
    'mute',
    'more time',
  ].includes(command)
    ? { deadline: true }
    : {};

/** The act that a line is, as far as it was understood; undefined when it is none. */
export function readAct(heard: Heard, context: ActContext): { reading: Reading; rule: string } | undefined {
  for (const rule of actRules) {
    const draft = rule.read(heard, context);
    if (draft) return { reading: finish(draft, heard, context), rule: rule.name };
  }
  return undefined;
}
