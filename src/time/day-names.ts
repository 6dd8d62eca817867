import { en } from './lexicon/en.ts';
import { es } from './lexicon/es.ts';
import { fr } from './lexicon/fr.ts';
import { it } from './lexicon/it.ts';
import { months, weekdays } from './lexicon/lexicon.ts';
import { pt } from './lexicon/pt.ts';

const shortest = 4;

/** Folded names of weekdays and months in five languages, whole, to their English names. */
export const dayNames: ReadonlyMap<string, string> = new Map([
  ...[...weekdays, ...months].map((name) => [name, name] as const),
  ...[en, es, fr, it, pt].flatMap(({ words }) =>
    [...weekdays, ...months].flatMap((name) =>
      (words[name] ?? '')
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word.length >= shortest && !word.includes(' '))
        .map((word) => [word, name] as const),
    ),
  ),
]);
