import type { Language } from '../language/language.ts';
import { detectLanguage } from '../language/lexicon.ts';
import { wordsOf } from '../language/token.ts';

/** The language that a text is in; English where its words do not tell. */
export const languageOfText = (text: string): Language => detectLanguage(text, wordsOf(text), 'en');
