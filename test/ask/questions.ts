import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.ts';
import type { Fact, Question } from './grade.ts';

const folder = join(packageRoot, 'test/ask/questions');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

export const questionLanguages = ['en', 'pt', 'es', 'fr', 'it'] as const;
export type QuestionLanguage = (typeof questionLanguages)[number];

/** The questions asked in a language. */
export const questionsIn = (language: QuestionLanguage): readonly Question[] => read(language) as Question[];

/** What right answers hold, by the name of the fact. */
export const facts = (): Readonly<Record<string, Fact>> => read('facts') as Record<string, Fact>;
