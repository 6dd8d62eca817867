import { remember } from '../../domain/remember.ts';
import { earFor } from '../../language/cue-phrases.ts';
import { type Guess, guessIntent } from '../../language/intents/guess.ts';
import { spread } from '../../language/phrases.ts';
import type { Reading } from './reading.ts';

/** What a question asks for, as the examples of its language tell it. */
export const intentOf = remember(({ words, language, text }: Reading): Guess => {
  const spelt = words.map(({ word }) => word);
  const { cues } = earFor(language);
  const own = spread(spelt.length, (at) => cues.at(spelt, at));
  return guessIntent({
    language,
    isAsked: /\?\s*$/.test(text),
    words: words.map(({ word, isDate, names }, at) => {
      const isPerson = names.some(({ kind }) => kind === 'person');
      const taken = isDate ? 'date' : isPerson ? 'person' : undefined;
      return { word, cues: taken ? [] : (own[at] ?? []), ...(taken && { taken }) };
    }),
  });
});
