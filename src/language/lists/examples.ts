// Written by `npm run locales` from the folders of src/language/.
import { examples as en } from '../en/examples.ts';
import { examples as es } from '../es/examples.ts';
import { examples as fr } from '../fr/examples.ts';
import { examples as it } from '../it/examples.ts';
import { examples as pt } from '../pt/examples.ts';

/** examples of every language. */
export const examples = { en, es, fr, it, pt };
