import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newFolder, removeFolder, startBot } from './program.ts';

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await newFolder();
  data = join(folder, 'data');
});
afterEach(() => removeFolder(folder));

const question = 'where may the buses park?';
const answer = 'On the square.';

/** Starts the bot, has a person type a line, and waits until the process has killed itself or is told to end. */
async function type(lines: readonly string[], crashAt?: string): Promise<void> {
  const bot = startBot(data, crashAt ? { env: { CRASH_AT: crashAt } } : {});
  await bot.until('/quit ends');
  bot.type(...lines);
  const { signal } = await bot.ended;
  expect(signal).toBe(crashAt ? 'SIGKILL' : null);
}

/** What each place was sent about the question, and how it was corrected. */
async function sent(): Promise<string[]> {
  const text = await readFile(join(data, 'terminal.jsonl'), 'utf8');
  return (
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { place: string; text: string; corrects?: string })
      .filter((entry) => entry.text.includes('where may the'))
      // The desk lists what waits for the secretary, the question among it.
      .filter((entry) => !/waits? for you/.test(entry.text))
      .map(({ place, corrects }) => (corrects ? `${place}, corrected` : place))
  );
}

/** Lets whatever is owed go out: each jump waits for what is unsettled, the two for longer than a claim lasts. */
const settle = ['/clock next', '/clock next', '/quit'];
const asks = ['/as ecpat-focal', `/congress question pass ${question}`];
const answers = [`/congress question answer 1 "${answer}"`];

describe('killed between a press and what it sends', () => {
  // Saved and not acknowledged; sent, and not yet noted.
  test.each(['after-plan-committed', 'after-send'])(
    'at %s, a question reaches the secretary once',
    {
      timeout: 240_000,
    },
    async (point) => {
      await type(['/quit']);
      await type(asks, point);
      await type(settle);
      expect(await sent()).toEqual(['secretary']);
    },
  );

  test('claimed, before a byte leaves: an answer reaches who asked once, and the card is corrected', {
    timeout: 240_000,
  }, async () => {
    await type([...asks, ...settle]);
    await type(answers, 'before-send');
    await type(settle);
    const all = await sent();
    const isCorrection = (each: string) => each.endsWith(', corrected');
    expect(all.filter((each) => !isCorrection(each)).toSorted()).toEqual(['ecpat-focal', 'secretary']);
    // A correction that the kill cut short is made again: it says the same.
    expect(new Set(all.filter(isCorrection))).toEqual(new Set(['secretary, corrected']));
  });
});
