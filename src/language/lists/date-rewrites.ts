// Written by `npm run locales` from the folders of src/language/.
import { dateRewrites as en } from '../en/date-rewrites.ts';
import { dateRewrites as es } from '../es/date-rewrites.ts';
import { dateRewrites as fr } from '../fr/date-rewrites.ts';
import { dateRewrites as it } from '../it/date-rewrites.ts';
import { dateRewrites as pt } from '../pt/date-rewrites.ts';

/** dateRewrites of every language. */
export const dateRewrites = { en, es, fr, it, pt };
