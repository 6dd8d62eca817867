import { describe, expect, test } from 'vitest';
import { congressNames, readCongress, readShipped } from './congress.ts';
import { evaluate, score } from './evaluate.ts';
import { below } from './floors.ts';

describe('questions are answered, shown or declined as often as they must be', () => {
  test.each(congressNames)('on %s', async (name) => {
    const marked = evaluate(await readCongress(name));
    expect(below(score(marked))).toEqual([]);
  });

  test('on the shipped congress', async () => {
    const marked = evaluate(await readShipped(['frozen']));
    expect(below(score(marked))).toEqual([]);
  });
});

test('a third of the questions of every congress have no answer', async () => {
  for (const name of congressNames) {
    const { questions } = await readCongress(name);
    const unanswerable = questions.filter(({ expect: wanted }) => wanted === 'decline');
    expect(questions.length).toBeGreaterThanOrEqual(80);
    expect(unanswerable.length / questions.length).toBeGreaterThan(0.3);
  }
});
