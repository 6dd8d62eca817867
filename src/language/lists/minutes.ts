// Written by `npm run locales` from the folders of src/language/.
import { minutes as en } from '../en/minutes.ts';
import { minutes as es } from '../es/minutes.ts';
import { minutes as fr } from '../fr/minutes.ts';
import { minutes as it } from '../it/minutes.ts';
import { minutes as pt } from '../pt/minutes.ts';

/** minutes of every language. */
export const minutes = { en, es, fr, it, pt };
