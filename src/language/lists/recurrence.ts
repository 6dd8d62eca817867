// Written by `npm run locales` from the folders of src/language/.
import { recurrence as en } from '../en/recurrence.ts';
import { recurrence as es } from '../es/recurrence.ts';
import { recurrence as fr } from '../fr/recurrence.ts';
import { recurrence as it } from '../it/recurrence.ts';
import { recurrence as pt } from '../pt/recurrence.ts';

/** recurrence of every language. */
export const recurrence = { en, es, fr, it, pt };
