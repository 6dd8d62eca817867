import { describe, expect, test } from 'vitest';
import { judgeLines, lineSets } from './everyday.ts';

/** Hundredths of the lines, at least, that are heard as they were meant; by language and over all. */
const usual = { all: 84, language: 74 };
/** The sets whose every line is a situation of its own, and that were looked at after they were measured once. */
const strange: Readonly<Record<string, typeof usual>> = {
  'hospital-pharmacy-2027': { all: 73, language: 68 },
  'marionnettes-2027': { all: 80, language: 72 },
  'mondego-2027': { all: 77, language: 70 },
  'ceramica-2028': { all: 75, language: 65 },
  'urban-soils-2028': { all: 76, language: 70 },
  'belluno-2028': { all: 74, language: 69 },
  'corumba-2028': { all: 74, language: 63 },
  'galway-2028': { all: 76, language: 74 },
  'trois-rivieres-2028': { all: 75, language: 63 },
};
/** Lines of a committee, at most, that would do another thing than was said. */
const mostWrong = 4;

describe.each(lineSets)('the everyday lines of %s', (name) => {
  test('are heard as they were meant, and next to nothing else is done', async () => {
    const floors = strange[name] ?? usual;
    const judged = await judgeLines(name);
    const share = (list: typeof judged) =>
      (100 * list.filter(({ verdict }) => verdict === 'meant').length) / list.length;
    const wrong = judged.filter(({ verdict }) => verdict === 'wrong').map(({ line }) => line.text);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(mostWrong);
    expect(share(judged)).toBeGreaterThanOrEqual(floors.all);
    for (const lang of ['en', 'pt', 'es', 'fr', 'it'])
      expect(share(judged.filter(({ line }) => line.lang === lang)), lang).toBeGreaterThanOrEqual(
        floors.language,
      );
  });
});
