import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReminder, reminderKey } from '../../src/domain/reminder-key.ts';

const identity = {
  subject: 'paper',
  rule: 'before-7',
  dueAt: 1_800_000_000_999,
  to: { kind: 'committee' },
} as const;

const base32 = (text: string) => {
  const bits = [...createHash('sha256').update(text).digest()].map((byte) =>
    byte.toString(2).padStart(8, '0'),
  );
  const digits = bits.join('').match(/.{5}/g) ?? [];
  return digits.map((digit) => 'abcdefghijklmnopqrstuvwxyz234567'.charAt(Number.parseInt(digit, 2))).join('');
};

test('a key is the start of the base 32 of the SHA-256 of what the reminder is', () => {
  expect(reminderKey(identity)).toBe(base32('paper|before-7|1800000000|committee').slice(0, 24));
});

test('a key is 24 characters that every platform takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer(), (subject, dueAt) => {
      expect(reminderKey({ ...identity, subject, dueAt })).toMatch(/^[a-z2-7]{24}$/);
    }),
  );
});

test('the instant of sending and the kind are no part of it; item, rung, due second and reader are', () => {
  const key = reminderKey(identity);
  const made = makeReminder({ ...identity, kind: 'personal', at: 5 });
  expect(made.key).toBe(key);
  expect(makeReminder({ ...made, rule: 'before-3' }).key).toBe(
    reminderKey({ ...identity, rule: 'before-3' }),
  );
  expect(reminderKey({ ...identity, dueAt: 1_800_000_000_000 })).toBe(key);
  const others = [
    { ...identity, subject: 'programme' },
    { ...identity, rule: 'before-3' },
    { ...identity, dueAt: 1_800_000_001_000 },
    { ...identity, to: { kind: 'person', person: 'chair' } as const },
  ];
  expect(new Set([key, ...others.map(reminderKey)]).size).toBe(5);
});
