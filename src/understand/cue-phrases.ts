import { type ActWords, type Cue, cues, phrasesIn } from '../language/acts.ts';
import { acts as enActs } from '../language/en/acts.ts';
import { talk as enTalk } from '../language/en/talk.ts';
import { acts as esActs } from '../language/es/acts.ts';
import { talk as esTalk } from '../language/es/talk.ts';
import { acts as frActs } from '../language/fr/acts.ts';
import { talk as frTalk } from '../language/fr/talk.ts';
import { acts as itActs } from '../language/it/acts.ts';
import { talk as itTalk } from '../language/it/talk.ts';
import type { Language } from '../language/language.ts';
import { createPhrases, type Phrases } from '../language/phrases.ts';
import { acts as ptActs } from '../language/pt/acts.ts';
import { talk as ptTalk } from '../language/pt/talk.ts';
import { type Talk, type TalkWords, talks } from '../language/talk.ts';

/** What is listened for in one language. */
export type Ear = {
  cues: Phrases<Cue>;
  /** Long single words that have a cue: what a misspelt one is taken for. */
  spellings: readonly string[];
  /** Whole lines of small talk. */
  talk: ReadonlyMap<string, Talk>;
  talkPhrases: Phrases<Talk>;
  howTo: Phrases<true>;
  languages: Phrases<string>;
};

const tables: Readonly<Record<Language, readonly [ActWords, TalkWords]>> = {
  en: [enActs, enTalk],
  pt: [ptActs, ptTalk],
  es: [esActs, esTalk],
  fr: [frActs, frTalk],
  it: [itActs, itTalk],
};

function earOf(acts: ActWords, words: TalkWords): Ear {
  const talk = talks.flatMap((each) => phrasesIn(words[each]).map((phrase) => [phrase, each] as const));
  return {
    spellings: [
      ...new Set(
        cues
          .flatMap((cue) => phrasesIn(acts[cue]))
          .filter((phrase) => phrase.length >= 5 && !/[ *]/.test(phrase)),
      ),
    ],
    cues: createPhrases(cues.flatMap((cue) => phrasesIn(acts[cue]).map((phrase) => [phrase, cue] as const))),
    // Of two that fit the first counts.
    talk: new Map(talk.toReversed()),
    talkPhrases: createPhrases(talk),
    howTo: createPhrases(phrasesIn(words.howTo).map((phrase) => [phrase, true] as const)),
    languages: createPhrases(
      Object.entries(acts.languages).flatMap(([tag, names]) =>
        phrasesIn(names).map((phrase) => [phrase, tag] as const),
      ),
    ),
  };
}

const made = new Map<Language, Ear>();

/** What is listened for in a language; put in order when it is first needed. */
export function earFor(language: Language): Ear {
  const ear = made.get(language) ?? earOf(...tables[language]);
  made.set(language, ear);
  return ear;
}
