import type { Language } from '../../language/language.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import type { Sentences } from './sentences.ts';

/** The sentences of answers by language. */
export const sentences: Readonly<Record<Language, Sentences>> = { en, pt, es, fr, it };
