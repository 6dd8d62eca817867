// Written by `npm run locales` from the folders of src/language/.
import { concepts as en } from '../en/concepts.ts';
import { concepts as es } from '../es/concepts.ts';
import { concepts as fr } from '../fr/concepts.ts';
import { concepts as it } from '../it/concepts.ts';
import { concepts as pt } from '../pt/concepts.ts';

/** concepts of every language. */
export const concepts = { en, es, fr, it, pt };
