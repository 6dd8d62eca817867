// Written by `npm run locales` from the folders of src/language/.
import { columns as en } from '../en/columns.ts';
import { columns as es } from '../es/columns.ts';
import { columns as fr } from '../fr/columns.ts';
import { columns as it } from '../it/columns.ts';
import { columns as pt } from '../pt/columns.ts';

/** columns of every language. */
export const columns = { en, es, fr, it, pt };
