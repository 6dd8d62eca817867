import { distance } from 'fastest-levenshtein';
import type { Plan } from '../domain/plan.ts';
import { earFor } from '../language/cue-phrases.ts';
import type { Language } from '../language/language.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { stemOf } from '../language/stem.ts';
import { lexiconWords } from '../time/to-english.ts';
import { type Word, wordsIn } from './words.ts';

/** A verb in a form of this length is no other word by chance. */
const longVerb = 6;

/**
 * The words of a line as they were probably meant: of one that nobody knows, the verb that it is a form of, or the word
 * with a cue that it is a letter away from.
 */
export function mend(words: readonly Word[], language: Language, plan: Plan): string[] {
  const { cues, spellings, verbs } = earFor(language);
  const lexicon = lexiconFor(language);
  const times = lexiconWords(language);
  const titles = new Set(plan.deadlines.flatMap(({ title }) => wordsIn(title).map(({ word }) => word)));
  return words.map(({ word }) => {
    const isKnown =
      word.length < 5 ||
      /\d/.test(word) ||
      cues.has(word) ||
      lexicon.knows(word) ||
      times.has(word) ||
      titles.has(word);
    const isCalled = cues.has(word) || times.has(word) || titles.has(word) || lexicon.phrases.has(word);
    const verb = word.length >= longVerb && !isCalled ? verbs.get(stemOf(word, language)) : undefined;
    if (verb !== undefined) return verb;
    if (isKnown) return word;
    return (
      spellings.find(
        (known) =>
          known[0] === word[0] && Math.abs(known.length - word.length) <= 1 && distance(known, word) === 1,
      ) ?? word
    );
  });
}
