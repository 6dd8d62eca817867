// Written by `npm run locales` from the folders of src/language/.
import { dates as en } from '../en/dates.ts';
import { dates as es } from '../es/dates.ts';
import { dates as fr } from '../fr/dates.ts';
import { dates as it } from '../it/dates.ts';
import { dates as pt } from '../pt/dates.ts';

/** dates of every language. */
export const dates = { en, es, fr, it, pt };
