import { type ActWords, type Cue, cues, plainPhrases } from './acts.ts';
import type { Language } from './language.ts';
import { acts } from './lists/acts.ts';
import { talk } from './lists/talk.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { stemOf } from './stem.ts';
import { type Talk, type TalkWords, talks } from './talk.ts';

/** What is listened for in one language. */
export type Ear = {
  cues: Phrases<Cue>;
  /** Long single words that have a cue: what a misspelt one is taken for. */
  spellings: readonly string[];
  /** Verbs that ask for something, by their stems: what a form that is not listed is taken for. */
  verbs: ReadonlyMap<string, string>;
  /** Whole lines of small talk. */
  talk: ReadonlyMap<string, Talk>;
  talkPhrases: Phrases<Talk>;
  howTo: Phrases<true>;
  languages: Phrases<string>;
};

/** What is asked for in a form of its own; what is done or given up is told by its form, and stays out. */
const asking: readonly Cue[] = ['move', 'later', 'sooner', 'pass', 'give', 'assign', 'remind', 'snooze'];

function earOf(language: Language, acts: ActWords, words: TalkWords): Ear {
  const talk = talks.flatMap((each) => plainPhrases(words[each]).map((phrase) => [phrase, each] as const));
  return {
    spellings: [
      ...new Set(
        cues
          .flatMap((cue) => plainPhrases(acts[cue]))
          .filter((phrase) => phrase.length >= 5 && !/[ *]/.test(phrase)),
      ),
    ],
    verbs: new Map(
      asking
        .flatMap((cue) => plainPhrases(acts[cue]))
        .filter((phrase) => phrase.length >= 5 && !/[ *]/.test(phrase))
        .map((verb) => [stemOf(verb, language), verb] as const),
    ),
    cues: createPhrases(
      cues.flatMap((cue) => plainPhrases(acts[cue]).map((phrase) => [phrase, cue] as const)),
    ),
    // Of two that fit the first counts.
    talk: new Map(talk.toReversed()),
    talkPhrases: createPhrases(talk),
    howTo: createPhrases(plainPhrases(words.howTo).map((phrase) => [phrase, true] as const)),
    languages: createPhrases(
      Object.entries(acts.languages).flatMap(([tag, names]) =>
        plainPhrases(names).map((phrase) => [phrase, tag] as const),
      ),
    ),
  };
}

const made = new Map<Language, Ear>();

/** What is listened for in a language; put in order when it is first needed. */
export function earFor(language: Language): Ear {
  const ear = made.get(language) ?? earOf(language, acts[language], talk[language]);
  made.set(language, ear);
  return ear;
}
