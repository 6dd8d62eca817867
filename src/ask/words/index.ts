import type { Language } from '../language.ts';
import type { AnswerWords } from './answer-words.ts';
import { en } from './en.ts';

/** The sentences of answers in each language. */
export const answerWords: Readonly<Record<Language, AnswerWords>> = { en, pt: en, es: en, fr: en, it: en };
