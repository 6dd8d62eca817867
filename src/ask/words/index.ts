import type { Language } from '../language.ts';
import type { AnswerWords } from './answer-words.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';

/** The sentences of answers in each language. */
export const answerWords: Readonly<Record<Language, AnswerWords>> = { en, pt, es, fr, it };
