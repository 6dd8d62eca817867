// Written by `npm run locales` from the folders of src/language/.
import { verbs as en } from '../en/verbs.ts';
import { verbs as es } from '../es/verbs.ts';
import { verbs as fr } from '../fr/verbs.ts';
import { verbs as it } from '../it/verbs.ts';
import { verbs as pt } from '../pt/verbs.ts';

/** verbs of every language. */
export const verbs = { en, es, fr, it, pt };
