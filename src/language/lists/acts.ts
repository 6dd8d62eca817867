// Written by `npm run locales` from the folders of src/language/.
import { acts as en } from '../en/acts.ts';
import { acts as es } from '../es/acts.ts';
import { acts as fr } from '../fr/acts.ts';
import { acts as it } from '../it/acts.ts';
import { acts as pt } from '../pt/acts.ts';

/** acts of every language. */
export const acts = { en, es, fr, it, pt };
