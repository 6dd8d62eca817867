import { dateLexicons } from '../language/date-lexicons.ts';
import { months, weekdays } from '../language/dates.ts';

const shortest = 4;

/** Folded names of weekdays and months in five languages, whole, to their English names. */
export const dayNames: ReadonlyMap<string, string> = new Map([
  ...[...weekdays, ...months].map((name) => [name, name] as const),
  ...dateLexicons.flatMap(({ words }) =>
    [...weekdays, ...months].flatMap((name) =>
      (words[name] ?? [])
        .filter((word) => word.length >= shortest && !word.includes(' '))
        .map((word) => [word, name] as const),
    ),
  ),
]);
