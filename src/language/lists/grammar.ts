// Written by `npm run locales` from the folders of src/language/.
import { grammar as en } from '../en/grammar.ts';
import { grammar as es } from '../es/grammar.ts';
import { grammar as fr } from '../fr/grammar.ts';
import { grammar as it } from '../it/grammar.ts';
import { grammar as pt } from '../pt/grammar.ts';

/** grammar of every language. */
export const grammar = { en, es, fr, it, pt };
