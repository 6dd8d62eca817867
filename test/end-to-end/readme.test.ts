import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';
import { newFolder, removeFolder, startBot } from './program.ts';

const anyNumber = (text: string) => text.replace(/\[\d+\] /g, '[·] ');

/** What the README's transcript types, and the pieces that it shows of each answer; `…` stands for what it leaves out. */
function readTranscript(): { typed: string; shown: string[] }[] {
  const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
  const [, transcript = ''] = /<!-- transcript -->\n```\n([\s\S]*?)\n```/.exec(readme) ?? [];
  return transcript
    .split(/^congress> /m)
    .slice(1)
    .map((exchange) => {
      const [typed = '', ...answer] = exchange.split('\n');
      const pieces = anyNumber(answer.join('\n')).split(/^…$/m);
      return { typed, shown: pieces.map((piece) => piece.trim()) };
    });
}

test('the README’s transcript is what the program says', async () => {
  const data = await newFolder();
  onTestFinished(() => removeFolder(data));
  const transcript = readTranscript();
  const bot = startBot(data, { lines: [...transcript.map(({ typed }) => typed), '/quit'] });
  expect(await bot.ended).toEqual({ code: 0, signal: null });
  const said = anyNumber(bot.stdout());
  expect(transcript.length).toBeGreaterThan(2);
  for (const piece of transcript.flatMap(({ shown }) => shown)) expect(said).toContain(piece);
}, 60_000);
