import { detectLanguage } from '../language/lexicon.ts';
import { wordsOf } from '../language/token.ts';

/** The language that a text is in, as a BCP 47 tag; English where its words do not tell. */
export const languageOfText = (text: string): string => detectLanguage(text, wordsOf(text), 'en');
