import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openJournal } from '../../adapters/terminal/journal.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congress-journal-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const entry = (key: string, place = 'secretary') => ({
  key,
  place,
  at: '2008-11-17T11:00:00.000Z',
  text: 'x',
});
const lines = async () =>
  (await readFile(join(folder, 'terminal.jsonl'), 'utf8')).split('\n').filter(Boolean);

test('what was added is found by key and place, also after opening again', async () => {
  const journal = await openJournal(folder);
  const id = await journal.add(entry('aaaa'));
  expect(await journal.find({ key: 'aaaa', place: 'secretary' })).toBe(id);
  expect(await journal.find({ key: 'aaaa', place: 'committee' })).toBeUndefined();
  expect(await journal.find({ key: 'bbbb', place: 'secretary' })).toBeUndefined();
  await journal.close();
  const again = await openJournal(folder);
  expect(await again.find({ key: 'aaaa', place: 'secretary' })).toBe(id);
  await again.close();
});

test('it is in the file when adding resolves', async () => {
  const journal = await openJournal(folder);
  await journal.add(entry('aaaa'));
  expect(await lines()).toHaveLength(1);
  await journal.close();
});

test('a correction is kept and is not the message itself', async () => {
  const journal = await openJournal(folder);
  await journal.add({ ...entry('aaaa'), corrects: 'some' });
  expect(await journal.find({ key: 'aaaa', place: 'secretary' })).toBeUndefined();
  await journal.close();
});

test('a line that a kill cut off does not spoil the next one', async () => {
  const journal = await openJournal(folder);
  await journal.add(entry('aaaa'));
  await journal.close();
  await appendFile(join(folder, 'terminal.jsonl'), '{"id":"2","key":"bbbb","pla');
  const again = await openJournal(folder);
  expect(await again.find({ key: 'bbbb', place: 'secretary' })).toBeUndefined();
  const id = await again.add(entry('bbbb'));
  expect(await again.find({ key: 'bbbb', place: 'secretary' })).toBe(id);
  expect(JSON.parse((await lines()).at(-1) ?? '')).toMatchObject({ key: 'bbbb' });
  await again.close();
});

test('lines that are no entries are passed over', async () => {
  await appendFile(join(folder, 'terminal.jsonl'), 'aaaa\n[]\n{"key":"aaaa","__proto__":1}\nnull\n');
  const journal = await openJournal(folder);
  expect(await journal.find({ key: 'aaaa', place: 'secretary' })).toBeUndefined();
  await journal.close();
});
