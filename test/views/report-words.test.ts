import { expect, test } from 'vitest';
import { wordsFor } from '../../src/locales/index.ts';
import { statusButtons } from '../../src/views/commitment-words.ts';
import { shareOf } from '../../src/views/report-words.ts';

test.each([
  [0, 203, '0%'],
  [1, 203, '0.5%'],
  [3, 203, '1%'],
  [202, 203, '99.5%'],
  [203, 203, '100%'],
  [0, 0, '–'],
])('%d of %d is %s', (part, whole, said) => {
  expect(shareOf(part, whole, 'en')).toBe(said);
});

test('what a commitment has come to is not offered again as what it may come to', () => {
  const commitment = { id: 'c', title: 'C', source: { kind: 'template' } } as const;
  const offered = (status: 'withdrawn' | 'in-progress') =>
    statusButtons({ ...commitment, status }, wordsFor('en')).map(({ label }) => label);
  expect(offered('withdrawn')).toEqual(['In progress', 'Fulfilled', 'Changed']);
  expect(offered('in-progress')).toEqual(['Still in progress', 'Fulfilled', 'Changed', 'We won’t do this']);
});
