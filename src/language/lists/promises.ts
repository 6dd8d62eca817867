// Written by `npm run locales` from the folders of src/language/.
import { promises as en } from '../en/promises.ts';
import { promises as es } from '../es/promises.ts';
import { promises as fr } from '../fr/promises.ts';
import { promises as it } from '../it/promises.ts';
import { promises as pt } from '../pt/promises.ts';

/** promises of every language. */
export const promises = { en, es, fr, it, pt };
