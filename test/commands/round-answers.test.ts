import { describe, expect, it } from 'vitest';
import { readNumberedAnswers } from '../../src/command/numbered-answers.ts';
import { dayMs } from '../../src/domain/instant.ts';
import { openDesk } from './desk.ts';

describe('several answers in one line', () => {
  const read = (line: string, count = 14) => {
    const found = readNumberedAnswers(line, count);
    if (!found || 'refused' in found) return found && `${found.refused}: ${found.part}`;
    return found.answers.map(({ number, status, text }) => `${number} ${status}${text ? ` “${text}”` : ''}`);
  };

  it.each([
    ['1 done, 2 as before, 3 no', ['1 fulfilled', '2 same', '3 same']],
    ['1, 2 and 4 done; 3 not started', ['1 fulfilled', '2 fulfilled', '3 not-started', '4 fulfilled']],
    ['1-3 em andamento, 4 feito', ['1 in-progress', '2 in-progress', '3 in-progress', '4 fulfilled']],
    ['1 hecho y 2 como antes', ['1 fulfilled', '2 same']],
    ['1. fait\n2. en cours\n3. non', ['1 fulfilled', '2 in-progress', '3 same']],
    [
      '4 changed: now for all ports, not only two, 5 dropped: the law failed',
      ['4 changed “now for all ports, not only two”', '5 withdrawn “the law failed”'],
    ],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it('takes a word for all others', () => {
    expect(read('2 fatto, gli altri come prima', 4)).toEqual(['1 same', '2 fulfilled', '3 same', '4 same']);
  });

  it.each([
    ['1 done, 2 perhaps', 'unclear: 2 perhaps'],
    ['1 done, 1 no', 'twice: 1'],
    ['1 done, 15 no', 'no-number: 15'],
    ['1 done, 2', 'unclear: 2'],
  ])('refuses %s', (line, refused) => expect(read(line)).toBe(refused));

  it.each(['3', '2 weeks before', 'travel is done', '14 days', '1 and 2'])('leaves %s alone', (line) => {
    expect(read(line)).toBeUndefined();
  });
});

describe("'round answers'", () => {
  const desk = openDesk();
  const statuses = async () =>
    (await desk.plan()).commitments
      .filter(({ title }) => title.startsWith('Keep promise'))
      .map(({ status, line = [] }) => `${status} ${line.at(-1)?.round ?? '-'}`);

  it('shows what a line would say, says it when confirmed, and keeps the numbers of what is answered', async () => {
    for (let index = 1; index <= 5; index += 1)
      await desk.type(`commitment add "Keep promise number ${index}" ecpat`);
    desk.later(106 * dayMs);
    const question = await desk.type('round', 'ecpat-focal');
    expect(question.text).toContain('1. Keep promise number 1 (ECPAT)');
    expect(question.text).toContain('All 5 by number');
    const before = (await desk.plan()).version;
    const preview = await desk.type('1 done, 2 as before, 3 dropped: the law failed', 'ecpat-focal');
    expect(preview.text).toContain('1. Keep promise number 1 (ECPAT): not started → fulfilled');
    expect(preview.text).toContain('2. Keep promise number 2 (ECPAT): not started, as before');
    expect(preview.text).toContain('2 more wait for a word.');
    expect((await desk.plan()).version).toBe(before);
    const done = await desk.press('round answers', { confirm: 'confirm' }, 'ecpat-focal');
    expect(done.text).toContain('3 commitments are answered for.');
    expect(await statuses()).toEqual([
      'fulfilled month-3',
      'not-started month-3',
      'withdrawn month-3',
      'not-started -',
      'not-started -',
    ]);
    expect((await desk.press('round answers', { confirm: 'confirm' }, 'ecpat-focal')).text).toContain(
      'no longer',
    );
    expect((await desk.type('round', 'ecpat-focal')).text).toContain('4. Keep promise number 4');
  });

  it('refuses what it does not understand, and changes nothing', async () => {
    const said = await desk.type('4 done, 5 perhaps next year', 'ecpat-focal');
    expect(said.failed).toBe(true);
    expect(said.text).toContain('I do not understand “5 perhaps next year”');
    expect((await desk.type('4 changed, 5 as before', 'ecpat-focal')).text).toContain('4 changed: …');
    expect((await desk.type('by number', 'ecpat-focal')).text).toContain('5. Keep promise number 5');
  });

  it('is of nobody else: who is asked nothing has no numbers', async () => {
    expect((await desk.type('by number 1 done, 2 as before', 'unicef-focal')).failed).toBe(true);
  });
});
