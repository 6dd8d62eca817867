// Written by `npm run locales` from the folders of src/language/.
import { talk as en } from '../en/talk.ts';
import { talk as es } from '../es/talk.ts';
import { talk as fr } from '../fr/talk.ts';
import { talk as it } from '../it/talk.ts';
import { talk as pt } from '../pt/talk.ts';

/** talk of every language. */
export const talk = { en, es, fr, it, pt };
