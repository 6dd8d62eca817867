// Written by `npm run locales` from the folders of src/language/.
import { harm as en } from '../en/harm.ts';
import { harm as es } from '../es/harm.ts';
import { harm as fr } from '../fr/harm.ts';
import { harm as it } from '../it/harm.ts';
import { harm as pt } from '../pt/harm.ts';

/** harm of every language. */
export const harm = { en, es, fr, it, pt };
