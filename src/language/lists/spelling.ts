// Written by `npm run locales` from the folders of src/language/.
import { spelling as en } from '../en/spelling.ts';
import { spelling as es } from '../es/spelling.ts';
import { spelling as fr } from '../fr/spelling.ts';
import { spelling as it } from '../it/spelling.ts';
import { spelling as pt } from '../pt/spelling.ts';

/** spelling of every language. */
export const spelling = { en, es, fr, it, pt };
