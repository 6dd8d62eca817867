// Written by `npm run locales` from the folders of src/language/.
import { smallWords as en } from '../en/small-words.ts';
import { smallWords as es } from '../es/small-words.ts';
import { smallWords as fr } from '../fr/small-words.ts';
import { smallWords as it } from '../it/small-words.ts';
import { smallWords as pt } from '../pt/small-words.ts';

/** smallWords of every language. */
export const smallWords = { en, es, fr, it, pt };
