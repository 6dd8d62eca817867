import type { Running } from './program.ts';

/** One line of a scene. */
export type Line =
  | string
  | {
      /** A button, by its label and a text of the message on which it stands. */
      press: string;
      on: string;
      /** How the messages begin that arrive because of it, in any order. */
      arrive?: readonly string[];
    }
  | { type: string; arrive: readonly string[] };

export type Scene = { title: string; lines: readonly Line[] };

const sentinel = 'Try /clock next';
const anyNumber = /\[\d+\] /g;

const arrival = /^(?:To|Corrected for) [^:]*?, (\d+\s\w+\s\d{4},\s\d\d:\d\d)\s\([^)]*\)[^:]*:\n/;

/** When a block arrived, for one that was sent to somebody; undefined for an answer. */
function arrivedAt(block: string): number | undefined {
  const said = arrival.exec(block)?.[1];
  return said === undefined ? undefined : Date.parse(`${said.replace(',', '').replace(/\s+/g, ' ')} UTC`);
}

/** Arrivals of one instant come in any order: they are sorted, and stand before the answer to what was typed. */
function inOrder(text: string): string {
  const blocks = text.split('\n\n').filter((block) => block.trim() !== '');
  const plain = blocks.map((block) => block.replace(/^\n+/, '').replace(anyNumber, '[·] '));
  const arrived = plain.flatMap((block) => {
    const at = arrivedAt(block);
    return at === undefined ? [] : [{ block, at }];
  });
  arrived.sort((a, b) => a.at - b.at || (a.block < b.block ? -1 : 1));
  const answers = plain.filter((block) => arrivedAt(block) === undefined);
  return [...arrived.map(({ block }) => block), ...answers].join('\n\n');
}

/** The number of the newest button with this label on a message, or a row of a list, that says `on`. */
function numberOf(said: string, { press, on }: { press: string; on: string }): string {
  const block = said
    .split(/\n\n|\n(?=• )/)
    .filter((text) => text.replace(/\s+/g, ' ').includes(on) && text.includes(`] ${press}`))
    .at(-1);
  const number = new RegExp(`\\[(\\d+)\\] ${press}(?:  |\\n|$)`).exec(block ?? '')?.[1];
  if (!number) throw new Error(`no button “${press}” on “${on}”:\n${said}`);
  return number;
}

async function playLine(bot: Running, line: Line): Promise<string> {
  const shown = typeof line === 'string' ? line : 'type' in line ? line.type : `[${line.press}]`;
  const typed = typeof line === 'object' && 'press' in line ? numberOf(bot.stdout(), line) : shown;
  bot.type(typed);
  const arriving = typeof line === 'object' ? (line.arrive ?? []) : [];
  let text = '\n';
  while (!arriving.every((start) => text.includes(`\n${start}`))) text += await bot.until('\n\n');
  bot.type('/clock');
  text += await bot.until(sentinel);
  await bot.until('\n\n');
  const answered = text.slice(0, text.lastIndexOf('Time stands still')).trim();
  return `congress> ${shown}\n\n${inOrder(answered)}`;
}

/** Plays scenes on a running bot; gives what a reader would have seen, as a transcript. */
export async function play(bot: Running, scenes: readonly Scene[]): Promise<string> {
  const parts: string[] = [];
  for (const { title, lines } of scenes) {
    parts.push(`── ${title} ${'─'.repeat(Math.max(3, 92 - title.length))}`);
    for (const line of lines)
      parts.push(
        await playLine(bot, line).catch((cause: unknown) => {
          throw new Error(`${title}: ${JSON.stringify(line)} after\n${bot.stdout().slice(-1000)}`, { cause });
        }),
      );
  }
  return `${parts.join('\n\n')}\n`;
}
