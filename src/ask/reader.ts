import type { Plan } from '../domain/plan.ts';
import { entitiesOf } from './entities.ts';
import { detectLanguage, type Language, languageOf } from './language.ts';
import { lexicons } from './lexicons.ts';
import type { Passage } from './passages.ts';
import { type Reading, readQuestion } from './reading.ts';
import { wordsOf } from './text.ts';
import { completeQuestion, readTerms } from './understand.ts';
import { vocabulariesOf } from './vocabulary.ts';

/** Reads a question on a plan; `locale` counts when its words do not tell their language. */
export type Reader = (question: string, locale?: string) => { language: Language; reading: Reading };

/** A reader that knows the words of the plan and of the passages it rests on. */
export function createReader(plan: Plan, passages: readonly Passage[]): Reader {
  const vocabularyOf = vocabulariesOf(plan, passages);
  const entities = entitiesOf(plan);
  return (question, locale) => {
    const words = wordsOf(question);
    const language = detectLanguage(question, words, lexicons, languageFor(plan, locale));
    const terms = readTerms(completeQuestion(words), vocabularyOf(language));
    return { language, reading: readQuestion(terms, entities) };
  };
}

/** The language to answer in when a question does not tell: the person's, else the plan's. */
export const languageFor = (plan: Plan, locale: string | undefined): Language =>
  languageOf(locale) ?? languageOf(plan.locale) ?? 'en';
