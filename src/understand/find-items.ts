import type { Deadline, Plan } from '../domain/plan.ts';
import type { Cue } from '../language/acts.ts';
import type { Language } from '../language/language.ts';
import { isDoing } from '../language/meanings.ts';
import { findTitles, isFaint, type Named } from './find-titles.ts';
import { indicesOf, type Word } from './words.ts';

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

/** The items of a line: by words that do nothing else in it, and by whole titles whatever their words do. */
export function findItems(
  words: readonly Word[],
  language: Language,
  { plan, maySee, isPart = false }: { plan: Plan; maySee(deadline: Deadline): boolean; isPart?: boolean },
): Named[] {
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
  if (named.length === 0) {
    // A word that does something names an item only as it is written: Portuguese “passa” is no badge.
    const spelt = find((word, at) => at > 0 && word.cues.every((cue) => quiet.has(cue)), true);
    const titled = spelt.filter(({ whole: isWhole }) => isWhole);
    return titled.length > 0 || isPart ? titled : hinted(words, context);
  }
  const [best] = named.toSorted((a, b) => b.words.length - a.words.length);
  const others = named.filter((each) => each !== best && (each.whole || !best?.whole));
  const all = together([best as Named, ...others]);
  const [clearest] = all.toSorted((a, b) => b.words.length - a.words.length);
  return all
    .filter((each) => each === clearest || !isByChance(each, clearest as Named, words))
    .map((each) => widened(each, words, find));
}

/** The one open item of which a line names a single idea, where it names nothing else. */
function hinted(words: readonly Word[], context: Omit<Parameters<typeof findTitles>[2], 'faintly'>): Named[] {
  const line = words.map(({ word }) => word);
  const { language } = context;
  // What is to be done is no name of a thing: “call the caterer” has nothing to do with the call for papers.
  const usable = indicesOf(
    words,
    ({ word, taken, cues }) => taken === undefined && cues.length === 0 && !isDoing(word, language),
  );
  const [one, ...more] = findTitles(line, usable, { ...context, faintly: true });
  return one && more.length === 0 && one.deadlines.length === 1 ? [one] : [];
}

/** Whether an item is named faintly beside one that more words name, and is not joined to it. */
function isByChance(named: Named, clearest: Named, words: readonly Word[]): boolean {
  if (clearest.words.length < 2 || !isFaint(named)) return false;
  const [at = 0] = named.words;
  const [from, to] = [clearest.words[0] ?? 0, clearest.words.at(-1) ?? 0];
  const between = at < from ? words.slice(at + 1, from) : words.slice(to + 1, at);
  // “The press kit and the badges”, “the press kit, the badges”.
  const isApart =
    words[at]?.clause !== words[at < from ? from : to]?.clause ||
    between.some(({ cues }) => cues.includes('link'));
  return !isApart || between.some(({ cues }) => cues.length === 0 || !cues.every((cue) => joining.has(cue)));
}

/** Cues between two items that are named together. */
const joining: ReadonlySet<Cue> = new Set(['empty', 'link', 'it', 'be']);

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
