import { distance } from 'fastest-levenshtein';
import type { Deadline, Plan } from '../domain/plan.ts';
import { remember } from '../domain/remember.ts';
import { cognateOf } from '../language/cognate.ts';
import { type Language, languageOf } from '../language/language.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { isDoing, meaningsOf } from '../language/meanings.ts';
import { stemOf } from '../language/stem.ts';
import { wordsOf } from '../language/token.ts';

type Keys = { word: string; language: Language; keys: ReadonlySet<string>; cognate: string };
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

const shortest = 4;

/** What the words of a text mean, beside how they are written; by the dictionary where texts of two languages meet. */
function keysOf(words: readonly string[], language: Language, isAcross = true): Keys[] {
  const lexicon = lexiconFor(language);
  const stems = words.map((word) => stemOf(word, language));
  const ideas = lexicon.ideasOf(words);
  const meanings = isAcross ? meaningsOf(words, language) : [];
  const keys = stems.map(
    (stem, at) =>
      new Set([
        // By what it is written like, stems of two languages are one; as they stand, they may be one by chance.
        `s:${language}:${stem}`,
        ...(cognateOf(stem) === '' ? [] : [`g:${cognateOf(stem)}`]),
        ...(ideas[at] ?? []).map((idea) => `i:${idea}`),
        ...(meanings[at] ?? []).map((meaning) => `c:${meaning}`),
      ]),
  );
  return words.map((word, at) => {
    // Of a short word of grammar a stem says nothing: Portuguese “mais” is no suitcase.
    const isSmall = word.length <= shortest && lexicon.phrases.has(word) && !lexicon.isListed(word);
    return {
      word,
      language,
      keys: isSmall ? new Set([`w:${word}`]) : (keys[at]?.add(`w:${word}`) ?? new Set<string>()),
      cognate: cognateOf(stems[at] ?? ''),
    };
  });
}

/** Whether a word names nothing by itself. */
export const isEmptyWord = (word: string, language: Language): boolean =>
  lexiconFor(language).grammar.empty.includes(word);

/** Whether a word may name an item: a small word that is a thing, too, such as French “programme”, may. */
const mayName = (word: string, language: Language): boolean =>
  word.length > 1 &&
  (!isEmptyWord(word, language) || (lexiconFor(language).ideasOf([word])[0] ?? []).length > 0);

const contentOf = (text: string, language: Language): Keys[] =>
  keysOf(wordsOf(text), language).filter(({ word }) => mayName(word, language));

/** Whether a key is of what a word means: by the dictionary `c:`, by an idea, which is wider, `i:`. */
const isIdea = (key: string): boolean => key.startsWith('c:') || key.startsWith('i:');

const withoutMeaning = (said: Keys): Keys => ({
  ...said,
  keys: new Set([...said.keys].filter((key) => !isIdea(key))),
});

const titlesOf = remember((deadlines: Plan['deadlines'], locale: string): readonly Title[] => {
  const language = languageOf(locale) ?? 'en';
  return deadlines.flatMap((deadline) => {
    // An id is what people type: what its words mean proves nothing.
    const id = contentOf(deadline.id.replaceAll('-', ' '), language).map((word) => ({
      ...withoutMeaning(word),
      cognate: '',
    }));
    return [
      { deadline, words: contentOf(deadline.title, language) },
      { deadline, words: id },
    ];
  });
});

/** From this length on, one letter may be wrong; from the second, two. */
const misspelt = [5, 9] as const;

/** Words of one origin, as two languages write them. */
const areRelated = (one: string, other: string): boolean =>
  one !== '' &&
  other !== '' &&
  (one === other || (Math.min(one.length, other.length) >= 6 && distance(one, other) <= 1));

function alike(
  said: Keys,
  own: Keys,
  knows: (word: string) => boolean,
): 'same' | 'idea' | 'guess' | undefined {
  const shared = [...said.keys].filter((key) => own.keys.has(key));
  if (shared.some((key) => !key.startsWith('i:'))) return 'same';
  if (areRelated(said.cognate, own.cognate)) return 'same';
  if (said.word.length > 4 && own.word.startsWith(said.word)) return 'same';
  if (said.word.length > 2 && (own.word === `${said.word}s` || said.word === `${own.word}s`)) return 'same';
  if (shared.length > 0) return 'idea';
  const [few, more] = misspelt;
  const reach = said.word.length >= more ? 2 : said.word.length >= few ? 1 : 0;
  return reach > 0 && !knows(said.word) && distance(said.word, own.word) <= reach ? 'guess' : undefined;
}

const shareStem = (one: Keys, other: Keys): boolean =>
  [...one.keys].some((key) => !isIdea(key) && other.keys.has(key));

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
  },
): Named[] {
  const { plan, language, maySee, asWritten = false } = context;
  const lexicon = lexiconFor(language);
  const meant = keysOf(line, language, language !== (languageOf(plan.locale) ?? 'en'));
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
  return choose(fits.filter((fit) => !fit.isVerb && !(fit.isByIdea && isFaint(fit))));
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
