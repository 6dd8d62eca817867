import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, removeFolder, startBot } from './program.ts';

/** Gives a data folder of its own, which is gone afterwards. */
async function withData(work: (data: string) => Promise<void>): Promise<void> {
  const folder = await newFolder();
  try {
    await work(join(folder, 'data'));
  } finally {
    await removeFolder(folder);
  }
}

const question = 'where may the buses park?';
const answer = 'On the square.';

/** Starts the bot, has a person type a line, and waits until the process has killed itself or is told to end. */
async function type(data: string, lines: readonly string[], crashAt?: string): Promise<void> {
  const bot = startBot(data, crashAt ? { env: { CRASH_AT: crashAt } } : {});
  await bot.until('/quit ends');
  bot.type(...lines);
  const { signal } = await bot.ended;
  expect(signal).toBe(crashAt ? 'SIGKILL' : null);
}

/** What each place was sent about the question, and how it was corrected. */
async function sent(data: string): Promise<string[]> {
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

// Each waits longer than a claim lasts, more than once, so that they run beside each other.
describe.concurrent('killed between a press and what it sends', () => {
  // Saved and not acknowledged; sent, and not yet noted.
  test.each(['after-plan-committed', 'after-send'])(
    'at %s, a question reaches the secretary once',
    {
      timeout: 400_000,
    },
    (point) =>
      withData(async (data) => {
        await type(data, ['/quit']);
        await type(data, asks, point);
        await type(data, settle);
        expect(await sent(data)).toEqual(['secretary']);
      }),
  );

  test(
    'claimed, before a byte leaves: an answer reaches who asked once, and the card is corrected',
    {
      timeout: 400_000,
    },
    () =>
      withData(async (data) => {
        await type(data, [...asks, ...settle]);
        await type(data, answers, 'before-send');
        await type(data, settle);
        const all = await sent(data);
        const isCorrection = (each: string) => each.endsWith(', corrected');
        expect(all.filter((each) => !isCorrection(each)).toSorted()).toEqual(['ecpat-focal', 'secretary']);
        // A correction that the kill cut short is made again: it says the same.
        expect(new Set(all.filter(isCorrection))).toEqual(new Set(['secretary, corrected']));
      }),
  );
});
