// Written by `npm run locales` from the folders of src/language/.
import { clocks as en } from '../en/clocks.ts';
import { clocks as es } from '../es/clocks.ts';
import { clocks as fr } from '../fr/clocks.ts';
import { clocks as it } from '../it/clocks.ts';
import { clocks as pt } from '../pt/clocks.ts';

/** clocks of every language. */
export const clocks = { en, es, fr, it, pt };
