import type { Person } from '../domain/person.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import type { Cue } from '../language/acts.ts';
import { type Ear, earFor } from '../language/cue-phrases.ts';
import type { Language } from '../language/language.ts';
import type { TimeContext } from '../time/parse-time.ts';
import { type DayBeside, findDayBeside } from './find-day-beside.ts';
import { findNames, type NamedPeople } from './find-names.ts';
import { type FoundDate, type FoundLength, findDates, findLength } from './find-times.ts';
import { findTitles, type Named } from './find-titles.ts';
import { mend } from './mend.ts';
import { afterColon, noteText } from './note-text.ts';
import { spellOut } from './spell-out.ts';
import { type Word, wordsIn } from './words.ts';

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
  /** It ends with a question mark. */
  isAsked: boolean;
  has(cue: Cue): boolean;
};

export type HearContext = {
  plan: Plan;
  time: Omit<TimeContext, 'locale'>;
  maySee(deadline: Deadline): boolean;
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

/** Cues by which a word does something: it names an item only where nothing else in the line does. */
const quiet: ReadonlySet<Cue> = new Set([
  ...([
    'empty',
    'be',
    'me',
    'it',
    'link',
    'asks',
    'due',
    'addHead',
    'until',
    'need',
    'committee',
    'congress',
  ] as const),
  ...([
    'instead',
    'ahead',
    'back',
    'owner',
    'extension',
    'more',
    'all',
    'done',
    'pass',
    'will',
    'almost',
  ] as const),
  ...(['take', 'add', 'speak', 'inChannel', 'inPrivate', 'note', 'give', 'finish'] as const),
]);

const indicesOf = (words: readonly Word[], test: (word: Word, at: number) => boolean): number[] =>
  words.flatMap((word, at) => (test(word, at) ? [at] : []));

/** The items of a line: by words that do nothing else in it, and by whole titles whatever their words do. */
function findItems(words: readonly Word[], language: Language, { plan, maySee }: HearContext): Named[] {
  const line = words.map(({ word }) => word);
  const context = { plan, language, maySee };
  const isFree = ({ taken }: Word) => taken === undefined;
  const find = (test: (word: Word, at: number) => boolean, asWritten = false) =>
    findTitles(
      line,
      indicesOf(words, (word, at) => isFree(word) && test(word, at)),
      { ...context, asWritten },
    );
  const whole = find(() => true).filter(
    ({ whole: isWhole, words: found }) =>
      isWhole && (found.length > 1 || found.some((at) => words[at]?.cues.length === 0)),
  );
  const taken = new Set(whole.flatMap(({ words: found }) => found));
  const silent = find(({ cues }, at) => cues.length === 0 && !taken.has(at));
  const named = [...whole, ...silent];
  // A word that does something names an item only as it is written: Portuguese “passa” is no badge.
  if (named.length === 0)
    return find((word, at) => at > 0 && word.cues.every((cue) => quiet.has(cue)), true).filter(
      ({ whole: isWhole }) => isWhole,
    );
  const [best] = named.toSorted((a, b) => b.words.length - a.words.length);
  const others = named.filter((each) => each !== best && (each.whole || !best?.whole));
  return together([best as Named, ...others]).map((each) => widened(each, words, find));
}

/** What names one item twice, by its title and by its id, names it once. */
function together(named: readonly Named[]): Named[] {
  const made: Named[] = [];
  for (const each of named) {
    const [only, ...more] = each.deadlines;
    const same = made.findIndex(({ deadlines: [one, ...others] }) => one === only && others.length === 0);
    const earlier = more.length === 0 ? made[same] : undefined;
    if (earlier) made[same] = { ...earlier, words: [...earlier.words, ...each.words].sort((a, b) => a - b) };
    else made.push(each);
  }
  return made;
}

/** A named item with the quiet words of its title beside those that named it. */
function widened(
  named: Named,
  words: readonly Word[],
  find: (test: (word: Word, at: number) => boolean) => Named[],
): Named {
  const wider = find(
    (word, at) => named.words.includes(at) || word.cues.every((cue) => quiet.has(cue) && cue !== 'done'),
  );
  const same = wider.find(
    ({ deadlines, words: found }) =>
      named.words.every((at) => found.includes(at)) &&
      deadlines.every((each) => named.deadlines.includes(each)),
  );
  const isBeside = (same?.words ?? []).every(
    (at) => words[at]?.clause === words[named.words[0] ?? 0]?.clause,
  );
  return same && isBeside ? same : named;
}

const withNames = (line: string, people: readonly Person[]): string =>
  people.reduce(
    (made, { accounts, name }) => accounts.reduce((text, account) => text.replaceAll(account, name), made),
    line,
  );

/** Part of a longer word, such as “nothing-here”, no word turns anything round. */
const withoutHyphened = (words: readonly Word[], line: string): Word[] =>
  words.map((word) =>
    word.cues.includes('not') && (line[word.end] === '-' || line[word.at - 1] === '-')
      ? { ...word, cues: word.cues.filter((cue) => cue !== 'not') }
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
  if (!isBack || !isOther || between.length > 3 || others.length > 1) return { dates, dropped: [] };
  return { dates: [second], dropped: [...first.words, ...between.map((_, step) => from + step)] };
}

const moreOf = ({ cues }: Word) => cues.includes('more');

/** Hears a line in one language. */
export function hear(given: string, language: Language, context: HearContext): Heard {
  const { plan, time } = context;
  const ear = earFor(language);
  const line = spellOut(withNames(given, plan.people), language);
  let words = wordsIn(line);
  const inQuotes = /"([^"]+)"|“([^”]+)”|«([^»]+)»/.exec(line);
  const quoted = inQuotes ?? noteText(line, words, ear);
  if (quoted) {
    const [from, to] = [quoted.index, quoted.index + quoted[0].length];
    words = take(
      words,
      indicesOf(words, ({ at }) => at >= from && at < to),
      'quoted',
    );
  }
  const beside = findDayBeside(words, language);
  if (beside) words = take(words, beside.words, 'date');
  const mended = mend(words, language, plan);
  const marked = withCues(words, ear, mended);
  const found = findDates(line, marked, { plan, language, time: { ...time, locale: language } });
  const { dates, dropped } = withoutCorrected(found, marked);
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
