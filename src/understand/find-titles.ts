import type { Deadline, Plan } from '../domain/plan.ts';
import { remember } from '../domain/remember.ts';
import { type Language, languageOf } from '../language/language.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { isDoing } from '../language/meanings.ts';
import { wordsOf } from '../language/token.ts';

import { alike, areRelated, type Keys, keysOf, shareStem, withoutMeaning } from './meeting-words.ts';

type Title = { deadline: Deadline; words: readonly Keys[] };

/** Items that some words of a line name: one, or several that they fit equally well. */
export type Named = {
  deadlines: readonly Deadline[];
  /** Which words of the line. */
  words: readonly number[];
  /** Whether the whole title was said. */
  whole: boolean;
  /** How much of the title was said, up to 1. */
  share: number;
  /** Some word was taken for one of the title that is spelt otherwise. */
  guessed: boolean;
};

/** How much of a title one word must be to stand for it by itself, where something else is named as well. */
const enough = 0.4;

/** Whether an item is named by one word of a longer title and nothing more, as chance may have it. */
export const isFaint = ({ words, share }: Pick<Named, 'words' | 'share'>): boolean =>
  words.length < 2 && share < enough;

/** Whether a word names nothing by itself. */
export const isEmptyWord = (word: string, language: Language): boolean =>
  lexiconFor(language).grammar.empty.includes(word);

/** Whether a word may name an item: a small word that is a thing, too, such as French “programme”, may. */
const mayName = (word: string, language: Language): boolean =>
  word.length > 1 &&
  (!isEmptyWord(word, language) || (lexiconFor(language).ideasOf([word])[0] ?? []).length > 0);

const contentOf = (text: string, language: Language): Keys[] =>
  keysOf(wordsOf(text), language).filter(({ word }) => mayName(word, language));

/** A word of a phrase with what it means by itself as well: “keynote speakers” are speakers. */
const withOwnMeaning = (word: Keys): Keys => {
  const [alone] = keysOf([word.word], word.language);
  return { ...word, ...(alone && { alone: alone.keys }) };
};

const titlesOf = remember((deadlines: Plan['deadlines'], locale: string): readonly Title[] => {
  const language = languageOf(locale) ?? 'en';
  return deadlines.flatMap((deadline) => {
    // An id is what people type: what its words mean proves nothing.
    const id = contentOf(deadline.id.replaceAll('-', ' '), language).map((word) => ({
      ...withoutMeaning(word),
      cognate: '',
    }));
    return [
      { deadline, words: contentOf(deadline.title, language).map(withOwnMeaning) },
      { deadline, words: id },
    ];
  });
});

/** Whether a word means what the title of an item begins with, which is what is to be done: `booked` of `Book the hotel`. */
export function meansToDo(
  word: string,
  {
    deadline,
    language,
    plan,
  }: { deadline: Deadline; language: Language; plan: Pick<Plan, 'deadlines' | 'locale'> },
): boolean {
  const [said] = keysOf([word], language);
  const title = titlesOf(plan.deadlines, plan.locale).find((each) => each.deadline === deadline);
  const [verb, ...rest] = title?.words ?? [];
  if (!said || !verb || rest.length === 0) return false;
  return [...said.keys].some((key) => !key.startsWith('w:') && verb.keys.has(key));
}

type Fit = {
  deadline: Deadline;
  words: number[];
  share: number;
  weight: number;
  guessed: boolean;
  /** Met by ideas alone. */
  isByIdea: boolean;
  /** Only what is to be done was met, and only by what it means. */
  isVerb: boolean;
};

/**
 * The items of the plan that words of a line name, the best first, no word for two of them. `usable` are the words that
 * may name something.
 */
export function findTitles(
  line: readonly string[],
  usable: readonly number[],
  context: {
    plan: Pick<Plan, 'deadlines' | 'locale'>;
    language: Language;
    maySee(deadline: Deadline): boolean;
    /** Only words as they are written count, not what they mean. */
    asWritten?: boolean;
    /** One idea of a longer title is enough. */
    faintly?: boolean;
  },
): Named[] {
  const { plan, language, maySee, asWritten = false, faintly = false } = context;
  const lexicon = lexiconFor(language);
  const isAcross = language !== (languageOf(plan.locale) ?? 'en');
  const meant = keysOf(line, language, isAcross).map((word) => (isAcross ? withOwnMeaning(word) : word));
  const said = asWritten ? meant.map(withoutMeaning) : meant;
  const titles = titlesOf(plan.deadlines, plan.locale).filter(({ deadline }) => maySee(deadline));
  const open = usable.filter((at) => mayName(line[at] ?? '', language));
  // A word that stands in a title means that one, whatever else it may mean.
  const isWritten = ({ word }: Keys, { deadline, words }: Title) =>
    deadline.state === 'open' && words.some((own) => own.word === word);
  const written = new Set(
    open.filter((at) => titles.some((title) => said[at] !== undefined && isWritten(said[at], title))),
  );
  const holding = new Map<string, number>();
  for (const { words } of titles)
    for (const key of new Set(words.map(({ word }) => word))) holding.set(key, (holding.get(key) ?? 0) + 1);
  const fits = titles.flatMap((title): Fit[] => {
    const found = new Set<number>();
    const own = new Set<Keys>();
    let guessed = false;
    let isByIdea = true;
    for (const of of title.words)
      for (const at of open) {
        const word = said[at];
        const how = word && alike(word, of, lexicon.knows);
        if (!how || (written.has(at) && !shareStem(word, of))) continue;
        found.add(at);
        own.add(of);
        guessed ||= how === 'guess';
        isByIdea &&= how === 'idea';
      }
    const weight = [...own].reduce((sum, { word }) => sum + 1 / (holding.get(word) ?? 1), 0);
    return own.size === 0
      ? []
      : [
          {
            deadline: title.deadline,
            words: [...found].sort((a, b) => a - b),
            share: own.size / title.words.length,
            weight,
            guessed,
            isByIdea,
            isVerb: isVerbAlone(
              own,
              title,
              [...found].flatMap((at) => said[at] ?? []),
            ),
          },
        ];
  });
  // “The hire of the boat”, of “engage the interpreters and hire the headsets”: of another title, too, it is what to do.
  const toDo = new Set(fits.flatMap((fit) => (fit.isVerb ? fit.words : [])));
  const isToDo = (fit: Fit) =>
    fit.isVerb || (isFaint(fit) && fit.words.every((at) => toDo.has(at) && !written.has(at)));
  return choose(fits.filter((fit) => !isToDo(fit) && (faintly || !(fit.isByIdea && isFaint(fit)))));
}

/**
 * Whether of a title of several words only the first was met, and only by an idea: what is to be done is no name of it,
 * and may be something else by chance, as French “panneaux” and English “sign the contract” are.
 */
const isVerbAlone = (own: ReadonlySet<Keys>, { words }: Title, said: readonly Keys[]): boolean => {
  const [verb] = words;
  return (
    words.length > 1 &&
    verb !== undefined &&
    isDoing(verb.word, verb.language) &&
    [...own].every((word) => word === verb) &&
    said.every((word) => !shareStem(word, verb) && !areRelated(word.cognate, verb.cognate))
  );
};

const isOpen = ({ deadline }: Fit) => deadline.state === 'open';

function choose(fits: readonly Fit[]): Named[] {
  const ranked = fits.toSorted(
    (a, b) => b.words.length - a.words.length || b.share - a.share || b.weight - a.weight,
  );
  const named: Named[] = [];
  const taken = new Set<number>();
  for (const best of ranked) {
    if (best.words.some((at) => taken.has(at))) continue;
    const equal = ranked.filter(
      (other) =>
        other.words.length === best.words.length &&
        other.words.every((at) => best.words.includes(at)) &&
        (other.share === best.share || (best.share < 1 && Math.abs(other.share - best.share) < 0.2)),
    );
    const present = equal.some(isOpen) ? equal.filter(isOpen) : equal;
    for (const at of best.words) taken.add(at);
    named.push({
      deadlines: [...new Set(present.map(({ deadline }) => deadline))],
      words: best.words,
      whole: best.share === 1,
      share: best.share,
      guessed: best.guessed,
    });
  }
  return named;
}
