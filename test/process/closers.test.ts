import { expect, test } from 'vitest';
import { createClosers } from '../../src/process/closers.ts';

test('what was opened last is closed first, each once', async () => {
  const closed: string[] = [];
  const closers = createClosers();
  for (const name of ['lock', 'store', 'jobs']) closers.add(() => void closed.push(name));
  await closers.closeAll();
  await closers.closeAll();
  expect(closed).toEqual(['jobs', 'store', 'lock']);
});

test('one that fails keeps none of the others open, and its error is not lost', async () => {
  const closed: string[] = [];
  const closers = createClosers();
  closers.add(() => void closed.push('lock'));
  closers.add(() => Promise.reject(new Error('the store hangs')));
  await expect(closers.closeAll()).rejects.toThrow('the store hangs');
  expect(closed).toEqual(['lock']);
});
