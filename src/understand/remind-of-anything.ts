import { choiceNames } from '../command/choices.ts';
import type { Cue } from '../language/acts.ts';
import { everySmallWord } from '../language/every-small-word.ts';
import type { Language } from '../language/language.ts';
import { nearestLocale } from '../locales/index.ts';
import { lexiconWords } from '../time/to-english.ts';
import { type ActContext, aboutOf, type Draft } from './act-rule.ts';
import { isFaint } from './find-titles.ts';
import type { Heard } from './hear.ts';
import { leftOver, spanOf } from './order-words.ts';
import { reminderTime } from './reminder-time.ts';
import { type Word, wordsIn } from './words.ts';

const is = ({ cues }: Word, ...wanted: Cue[]): boolean => wanted.some((cue) => cues.includes(cue));

/** Words that join what is to be remembered to the wish for it. */
const joining: ReadonlySet<string> = new Set(everySmallWord('toWhat'));
const joins = (word: Word): boolean => joining.has(word.word) || is(word, 'polite', 'until', 'link');

const everyoneIn = (language: Language): string[][] =>
  choiceNames('everyone', nearestLocale(language)).map((name) => wordsIn(name).map(({ word }) => word));

/** Whom it reminds, nobody being who asks, and the words that say so. */
type Whom = { everyone?: true; person?: string; words: readonly number[] };

function whomOf({ words, people, language }: Heard, start: number, { person }: ActContext): Whom {
  const at = words.findIndex(
    (word, index) => index >= start && (word.taken === 'person' || !(joins(word) || is(word, 'empty'))),
  );
  const says = (name: readonly string[], from: number) =>
    name.every((each, step) => words[from + step]?.word === each);
  for (const from of [start, start + 1])
    for (const name of everyoneIn(language))
      if (words[from] && says(name, from))
        return { everyone: true, words: name.map((_, step) => from + step) };
  const named = people.find((each) => each.words.includes(at));
  const [only, ...more] = named?.people ?? [];
  if (!named || !only || (more.length === 0 && only.id === person)) return { words: [] };
  // Of several it is asked who is meant.
  const called = named.words.map((each) => words[each]?.text ?? '').join(' ');
  return { person: more.length === 0 ? only.id : called, words: named.words };
}

/** Before a length: “in” 20 minutes. */
const fromNow: ReadonlySet<string> = new Set(everySmallWord('within'));

/** The words that say when: a date, a length up to its last number or unit in a row, and “every” or “in” before them. */
function timeOf({ words, dates, length, beside }: Heard): ReadonlySet<Word> {
  const inRow = (length?.words ?? []).filter((at, index, all) => at - (all[0] ?? at) === index);
  const said = [
    ...(beside?.words ?? []),
    ...dates.flatMap((date) => date.words),
    ...(dates.length > 0 ? [] : inRow),
  ];
  const before = said.map((at) => at - 1);
  const every = before.filter(
    (at) => words[at] && (is(words[at], 'recurring') || fromNow.has(words[at].word)),
  );
  return new Set([...said, ...every].flatMap((at) => words[at] ?? []));
}

/** The words that say of what, apart from when and whom; the joining ones at the ends say nothing. */
function whatOf(heard: Heard, start: number, whom: Whom): Word[] {
  const { words } = heard;
  const time = timeOf(heard);
  const isSaid = (word: Word) => !time.has(word) && !joins(word) && !whom.words.includes(words.indexOf(word));
  const sides = [
    words.slice(start),
    words.slice(
      0,
      Math.max(
        0,
        words.findIndex((word) => is(word, 'remind')),
      ),
    ),
  ];
  for (const side of sides) {
    const [first, last] = [side.findIndex(isSaid), side.findLastIndex(isSaid)];
    const found = first < 0 ? [] : side.slice(first, last + 1);
    // “Tomorrow morning” leaves a word of time, “not yet” two of grammar: nothing to remember.
    if (
      found.some(
        ({ word, cues, taken }) =>
          taken === 'item' || (cues.length === 0 && !lexiconWords(heard.language).has(word)),
      )
    )
      return found;
  }
  return [];
}

/** The text of these words as they were written, without what says when. */
function textOf(heard: Heard, words: readonly Word[]): string {
  const time = timeOf(heard);
  const from = words.findIndex((word) => time.has(word));
  if (from < 0) return spanOf(heard, words);
  const to = words.findLastIndex((word) => time.has(word));
  return [words.slice(0, from), words.slice(to + 1)].map((part) => spanOf(heard, part)).join(' ');
}

/**
 * Whether more is said than what names the item: “call” in “remind me to call the hotel”. After a whole title a word
 * more is an aside.
 */
function doesMore(heard: Heard, start: number, cues: readonly Cue[]): boolean {
  const item = Math.min(...heard.items.flatMap(({ words }) => words));
  const isWhole = heard.items.some(({ whole }) => whole);
  const clause = heard.words[start]?.clause ?? 0;
  return leftOver(heard, new Set([clause]), cues).some((word) => {
    const at = heard.words.indexOf(word);
    return at >= start && (!isWhole || at < item);
  });
}

/** Whether an item is named faintly, and done: “call the florist” is not of the call for papers of last year. */
const isOver = (named: Heard['items'][number]): boolean =>
  isFaint(named) && named.deadlines.every(({ state }) => state !== 'open');

/** A reminder of what is no item of the plan, or for somebody else: of the words as they were said. */
export function remindOfAnything(heard: Heard, context: ActContext, cues: readonly Cue[]): Draft | undefined {
  const first = heard.words.findIndex((word) => is(word, 'remind', 'reminder'));
  const past = heard.words.findIndex((word, at) => at > first && !is(word, 'remind', 'reminder', 'me'));
  const start = past < 0 ? heard.words.length : past;
  const whom: Whom = heard.has('me') ? { words: [] } : whomOf(heard, start, context);
  const isForOthers = whom.everyone === true || whom.person !== undefined;
  const said = whatOf(heard, start, whom);
  const talked = aboutOf(heard, context);
  const isListed = 'deadline' in talked && talked.from === 'list';
  // In the thread of an item a part of the line that does not remind is why, and not what.
  const isWhy =
    context.conversation.about !== undefined &&
    said.every(({ clause }) => clause !== heard.words[first]?.clause);
  const isFree =
    said.length > 0 &&
    !isListed &&
    !isWhy &&
    said.some(({ cues }) => !is({ cues } as Word, 'it')) &&
    (heard.items.every(isOver) || doesMore(heard, start, cues));
  const base: Pick<Draft, 'cues' | 'marks' | 'takes'> = {
    cues: [...cues, 'all'],
    marks: ['remind'],
    takes: ['item', 'date', 'length', 'person'],
  };
  if (isForOthers && !context.mayChange)
    return { ...base, reading: { kind: 'unsure', doubt: 'someone-else' }, guards: [] };
  if (!isFree && !isForOthers) return undefined;
  const what = textOf(heard, said);
  const when = reminderTime(heard);
  const options = {
    ...(what !== '' && { what }),
    ...(when !== undefined && { when }),
    ...(whom.person !== undefined && { whom: whom.person }),
    ...(whom.everyone && { everyone: 'everyone' }),
  };
  const isComplete = what !== '' && when !== undefined;
  // What is said within the text is no order: “remind me not to forget the flowers”.
  const outside = heard.words.filter((word) => !said.includes(word));
  const isIf = said[0] !== undefined && is(said[0], 'if');
  return {
    ...base,
    reading: { kind: isComplete ? 'command' : 'form', command: 'reminder add', options },
    guards: (['not', 'if', 'wish'] as const).filter(
      (cue) => (cue === 'if' && isIf) || outside.some((word) => is(word, cue)),
    ),
    claims: [...whom.words, ...said.map((word) => heard.words.indexOf(word))],
    ...(whom.everyone && { persons: whom.words }),
  };
}
