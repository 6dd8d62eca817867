import type { DateLexicon } from './dates.ts';
import { en } from './en/dates.ts';
import { es } from './es/dates.ts';
import { fr } from './fr/dates.ts';
import { it } from './it/dates.ts';
import { pt } from './pt/dates.ts';

/** How dates are written, in each language that they are read in; English first. */
export const dateLexicons: readonly DateLexicon[] = [en, pt, es, fr, it];
