import { describe, expect, test } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

describe('too much', () => {
  test('more words than are taken apart are refused before they are, with what to do', async () => {
    const started = performance.now();
    const answer = await desk.type(`move ${'the papers of the third session '.repeat(80)} to Friday`);
    expect(answer.failed).toBe(true);
    expect(answer.text).toContain('at most 60');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('a long text for a single option is no such thing', async () => {
    expect(
      (await desk.type(`ask ${'what is due in the week of the congress '.repeat(12)}?`)).text,
    ).not.toContain('at most 60');
  });

  test('a stranger is refused before what they typed is read', async () => {
    const words = Array.from({ length: 55 }, (_, index) => `word${index}`).join(' ');
    const tookMs = async (account: string) => {
      const started = performance.now();
      for (let time = 0; time < 5; time++) await desk.typeOn(account, `deadline move ${words}`);
      return performance.now() - started;
    };
    const [ofMember, ofStranger] = [await tookMs('terminal:secretary'), await tookMs('chat:nobody')];
    expect(ofStranger).toBeLessThan(ofMember / 3);
    const answer = await desk.typeOn('chat:nobody', `deadline move ${words}`);
    expect(answer.text).toContain('do not know you');
  });

  test('five wrong link codes are enough for an hour, for that account alone', async () => {
    for (let time = 0; time < 5; time++)
      expect((await desk.typeOn('chat:guesser', 'link ABCD-EFGH')).text).not.toContain('too many');
    expect((await desk.typeOn('chat:guesser', 'link ABCD-EFGH')).text).toContain('too many codes');
    expect((await desk.typeOn('chat:other', 'link ABCD-EFGH')).text).not.toContain('too many');
    desk.later(61 * 60_000);
    expect((await desk.typeOn('chat:guesser', 'link ABCD-EFGH')).text).not.toContain('too many');
  });
});
