import type { Person } from '../domain/person.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import type { Cue } from '../language/acts.ts';
import { type Ear, earFor } from '../language/cue-phrases.ts';
import type { Language } from '../language/language.ts';
import { smallWords } from '../language/lists/small-words.ts';
import type { TimeContext } from '../time/parse-time.ts';
import { type DayBeside, findDayBeside } from './find-day-beside.ts';
import { findItems } from './find-items.ts';
import { findNames, type NamedPeople } from './find-names.ts';
import { type FoundDate, type FoundLength, findDates, findLength } from './find-times.ts';
import type { Named } from './find-titles.ts';
import { mend } from './mend.ts';
import { afterColon, noteText } from './note-text.ts';
import { spellOut } from './spell-out.ts';
import { indicesOf, type Word, wordsIn } from './words.ts';

/** A line as it was heard in one language: what its words are, before it is said what is meant. */
export type Heard = {
  /** As it was written; in `line` people are called by their names. */
  given: string;
  line: string;
  language: Language;
  words: readonly Word[];
  items: readonly Named[];
  dates: readonly FoundDate[];
  length?: FoundLength;
  /** The day before or after the one that an item has. */
  beside?: DayBeside;
  people: readonly NamedPeople[];
  /** The language of the bot that is named. */
  speaks?: string;
  /** A text in quotes. */
  quoted?: string;
  /** The items that are named within it. */
  inside: readonly Named[];
  /** It ends with a question mark. */
  isAsked: boolean;
  has(cue: Cue): boolean;
};

export type HearContext = {
  plan: Plan;
  time: Omit<TimeContext, 'locale'>;
  maySee(deadline: Deadline): boolean;
  /** Of a line that is heard as a whole as well: a single idea names no item in it. */
  isPart?: boolean;
};

/** Gives each word the cues of the longest phrase that it is part of; phrases stay within a clause and off what is taken. */
function withCues(words: readonly Word[], { cues }: Ear, mended: readonly string[]): Word[] {
  const made = words.map((word) => ({ ...word, cues: [] as Cue[] }));
  const spelt = words.map(({ taken }, at) => (taken === undefined ? (mended[at] ?? '') : '\u0000'));
  for (let at = 0; at < words.length; ) {
    const clauseEnd = words.findIndex(({ clause }, index) => index > at && clause !== words[at]?.clause);
    const end = clauseEnd < 0 ? words.length : clauseEnd;
    const found = words[at]?.taken === undefined ? cues.at(spelt.slice(0, end), at) : undefined;
    for (let step = 0; step < (found?.length ?? 0); step++)
      made[at + step]?.cues.push(...(found?.values ?? []));
    at += found?.length ?? 1;
  }
  return made;
}

const take = (
  words: readonly Word[],
  indices: readonly number[],
  taken: NonNullable<Word['taken']>,
): Word[] => words.map((word, at) => (indices.includes(at) ? { ...word, taken, cues: [] } : word));

const withNames = (line: string, people: readonly Person[]): string =>
  people.reduce(
    (made, { accounts, name }) => accounts.reduce((text, account) => text.replaceAll(account, name), made),
    line,
  );

/** Part of a longer word, such as “nothing-here” or Portuguese “reúne-se”, no word turns anything round. */
const withoutHyphened = (words: readonly Word[], line: string): Word[] =>
  words.map((word) =>
    line[word.end] === '-' || line[word.at - 1] === '-'
      ? { ...word, cues: word.cues.filter((cue) => cue !== 'not' && cue !== 'if') }
      : word,
  );

/** “Wednesday, no, Thursday”: the first date is taken back, with what says so. */
function withoutCorrected(
  dates: readonly FoundDate[],
  words: readonly Word[],
): { dates: readonly FoundDate[]; dropped: readonly number[] } {
  const [first, second, ...more] = dates;
  if (!first || !second || more.length > 0) return { dates, dropped: [] };
  const [from, to] = [(first.words.at(-1) ?? 0) + 1, second.words[0] ?? 0];
  const between = words.slice(from, to);
  const isBack = between.some(({ cues }) => cues.includes('not') || cues.includes('instead'));
  const others = between.filter(({ cues }) => cues.length === 0);
  const isOther = words[to]?.clause !== words[from - 1]?.clause;
  // “On the 10th, not the 7th”: beside the second date, what says so takes that one back.
  const isSecond =
    isOther && between.at(-1)?.cues.includes('not') && words[to - 1]?.clause === words[to]?.clause;
  if (isSecond) return { dates: [first], dropped: [...second.words, to - 1] };
  // “Not today, ask me on Friday”: a part of the line that only takes a day back.
  const clause = words[from - 1]?.clause;
  const part = words.flatMap((word, at) => (word.clause === clause ? [at] : []));
  const isLittle = (at: number) => {
    const cues = words[at]?.cues ?? [];
    return (
      first.words.includes(at) ||
      cues.includes('not') ||
      (cues.length > 0 && cues.every((cue) => cue === 'empty'))
    );
  };
  if (isOther && part.some((at) => words[at]?.cues.includes('not')) && part.every(isLittle))
    return { dates: [second], dropped: part };
  if (!isBack || !isOther || between.length > 3 || others.length > 1) return { dates, dropped: [] };
  return { dates: [second], dropped: [...first.words, ...between.map((_, step) => from + step)] };
}

/** “The Friday before”: what says beside which day it is belongs to the day, at the end of its part of the line. */
function withBeside(
  date: FoundDate,
  { line, words, language }: { line: string; words: readonly Word[]; language: Language },
): FoundDate {
  const last = date.words.at(-1) ?? -1;
  const [here, next, then] = [words[last], words[last + 1], words[last + 2]];
  const { besideBefore, besideAfter } = smallWords[language];
  const isBeside =
    next?.clause === here?.clause && [...besideBefore, ...besideAfter].includes(next?.word ?? '');
  if (!next || !isBeside || then?.clause === next.clause || /\d/.test(date.text)) return date;
  const from = words[date.words[0] ?? last]?.at ?? 0;
  return { ...date, text: line.slice(from, next.end), words: [...date.words, last + 1] };
}

/** “Close that one”: the word alone is what is to be done, and no day of the congress. */
const isVerbAlone = ({ words: [at = 0, ...others] }: FoundDate, words: readonly Word[]): boolean =>
  others.length === 0 && words[at]?.cues.includes('finish') === true;

const moreOf = ({ cues }: Word) => cues.includes('more');

/** What a colon says is a note; not where it says what is new, and by when. */
function notedText(
  line: string,
  words: readonly Word[],
  ear: Ear,
  context: Parameters<typeof findDates>[2],
): RegExpExecArray | null {
  const noted = noteText(line, words, ear);
  if (!noted) return null;
  const isHead = ({ end }: Word) => end <= noted.index;
  const adds = withCues(
    words.filter(isHead),
    ear,
    words.filter(isHead).map(({ word }) => word),
  ).some(({ cues }) => cues.includes('add'));
  const tail = words.filter((word) => !isHead(word));
  return adds && findDates(line, tail, context).length > 0 ? null : noted;
}

/** Hears a line in one language. */
export function hear(given: string, language: Language, context: HearContext): Heard {
  const { plan, time } = context;
  const ear = earFor(language);
  const line = spellOut(withNames(given, plan.people), language);
  let words = wordsIn(line);
  const inQuotes = /"([^"]+)"|“([^”]+)”|«([^»]+)»/.exec(line);
  const quoted =
    inQuotes ?? notedText(line, words, ear, { plan, language, time: { ...time, locale: language } });
  let inside: readonly Named[] = [];
  if (quoted) {
    const [from, to] = [quoted.index, quoted.index + quoted[0].length];
    const isWithin = ({ at }: Word) => at >= from && at < to;
    const within = words.filter(isWithin);
    inside = findItems(withCues(within, ear, mend(within, language, plan)), language, context);
    words = take(words, indicesOf(words, isWithin), 'quoted');
  }
  const beside = findDayBeside(words, language);
  if (beside) words = take(words, beside.words, 'date');
  const mended = mend(words, language, plan);
  const marked = withCues(words, ear, mended);
  const found = findDates(line, marked, { plan, language, time: { ...time, locale: language } }).map((date) =>
    withBeside(date, { line, words, language }),
  );
  const { dates, dropped } = withoutCorrected(
    found.filter((date) => !isVerbAlone(date, marked)),
    marked,
  );
  words = take(words, dropped, 'date');
  for (const date of dates) words = take(words, date.words, 'date');
  const length = findLength(
    line,
    words.map((word, at) => ({ ...word, cues: marked[at]?.cues ?? [] })),
    { language, skipped: moreOf },
  );
  if (length)
    words = take(
      words,
      length.words.filter((at) => !moreOf(marked[at] as Word)),
      'length',
    );
  words = withCues(words, ear, mended);
  const people = findNames(words, language, plan.people);
  for (const named of people) words = take(words, named.words, 'person');
  words = withCues(words, ear, mended);
  words = withoutHyphened(words, line);
  const items = findItems(words, language, context);
  for (const item of items)
    words = words.map((word, at) =>
      item.words.includes(at)
        ? { ...word, taken: 'item', cues: word.cues.filter((cue) => cue === 'done') }
        : word,
    );
  const speaks = words.flatMap(
    (_, at) =>
      ear.languages.at(
        words.map(({ word }) => word),
        at,
      )?.values ?? [],
  )[0];
  return {
    given,
    line,
    language,
    words,
    items,
    inside,
    dates,
    people,
    ...(length && { length }),
    ...(beside && { beside }),
    ...(speaks && { speaks }),
    // A note is kept as it was written.
    ...(quoted && { quoted: inQuotes ? inQuotes.slice(1).join('') : (afterColon.exec(given)?.[0] ?? '') }),
    isAsked: /\?\s*\P{L}*$/u.test(given),
    has: (cue) => words.some(({ cues }) => cues.includes(cue)),
  };
}
