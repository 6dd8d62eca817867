// Written by `npm run locales` from the folders of src/language/.
import { cities as en } from '../en/cities.ts';
import { cities as es } from '../es/cities.ts';
import { cities as fr } from '../fr/cities.ts';
import { cities as it } from '../it/cities.ts';
import { cities as pt } from '../pt/cities.ts';

/** cities of every language. */
export const cities = { en, es, fr, it, pt };
