// Written by `npm run locales` from the folders of src/language/.
import { values as en } from '../en/values.ts';
import { values as es } from '../es/values.ts';
import { values as fr } from '../fr/values.ts';
import { values as it } from '../it/values.ts';
import { values as pt } from '../pt/values.ts';

/** values of every language. */
export const values = { en, es, fr, it, pt };
