import { describe, expect, test } from 'vitest';
import { judgeLines, lineSets } from './everyday.ts';

/** Hundredths of the lines, at least, that are heard as they were meant; by language and over all. */
const floors = { all: 84, language: 74 };
/** Lines of a committee, at most, that would do another thing than was said. */
const mostWrong = 4;

describe.each(lineSets)('the everyday lines of %s', (name) => {
  test('are heard as they were meant, and next to nothing else is done', async () => {
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
