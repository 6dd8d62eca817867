// Written by `npm run locales` from the folders of src/language/.
import { shorthand as en } from '../en/shorthand.ts';
import { shorthand as es } from '../es/shorthand.ts';
import { shorthand as fr } from '../fr/shorthand.ts';
import { shorthand as it } from '../it/shorthand.ts';
import { shorthand as pt } from '../pt/shorthand.ts';

/** shorthand of every language. */
export const shorthand = { en, es, fr, it, pt };
