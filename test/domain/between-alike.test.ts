import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betweenAlike } from '../../src/domain/between-alike.ts';

test('what lies between is all that differs, and as little as it can be', () => {
  const items = fc.array(fc.nat(3), { maxLength: 8 });
  fc.assert(
    fc.property(items, items, (before, after) => {
      const { from, was, is } = betweenAlike(before, after);
      const put = [...before.slice(0, from), ...is, ...before.slice(from + was.length)];
      expect(put).toEqual(after);
      const isLittle = was.length * is.length === 0 || (was[0] !== is[0] && was.at(-1) !== is.at(-1));
      expect(isLittle).toBe(true);
    }),
  );
  expect(betweenAlike([1, 2, 3], [1, 2, 3])).toEqual({ from: 3, was: [], is: [] });
});
