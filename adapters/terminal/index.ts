import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Command } from '../../src/command/command.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { formatDestination } from '../../src/domain/reminder.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { AdapterError } from '../../src/message/errors.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import { toIso } from '../../src/time/iso.ts';
import { createButtons } from './buttons.ts';
import { type Completion, completeLine } from './complete.ts';
import { createConversation, type Surroundings } from './conversation.ts';
import { withoutUndo } from './correction.ts';
import { type Journal, openJournal } from './journal.ts';
import { keepFile } from './keep-file.ts';
import { renderMessage } from './render.ts';
import { createScreen, type Output } from './screen.ts';

export { renderMessage } from './render.ts';

export type TerminalOptions = Surroundings & {
  /** Where the terminal keeps what it received, in `terminal.jsonl`. */
  dataDir: string;
  input: Readable & { isTTY?: boolean };
  output: Output;
  commands: readonly Command[];
  /** The plan's time. */
  now(): Instant;
  /** Ctrl-C in a window: true when it stopped something shorter than the program. */
  interrupt(): boolean;
};

export type TerminalAdapter = Adapter & {
  /** Reads lines from now on; what was typed before waits for it. */
  listen(): void;
  /** Prints text as it is. */
  print(text: string): void;
};

/** A chat in the terminal, which is also a platform: what it was sent is kept in a file before it is shown. */
export function createTerminalAdapter(options: TerminalOptions): TerminalAdapter {
  const { input, output } = options;
  let editor: Interface | undefined;
  let journal: Journal | undefined;
  let working: Promise<void> = Promise.resolve();
  let stopped = false;
  const buttons = createButtons();
  const screen = createScreen(output, () => editor);
  const conversation = createConversation({
    ...options,
    screen,
    buttons,
    keep: (file) => keepFile(options.dataDir, file),
  });

  async function complete(line: string): Promise<Completion> {
    const plan = await options.plan();
    if (!plan) return [[], line];
    return completeLine(line, { commands: options.commands, plan, caller: await conversation.caller() });
  }

  function listen(): void {
    const terminal = input.isTTY === true && output.isTTY === true;
    const completer = (line: string, done: (error: null, result: Completion) => void) => {
      complete(line).then(
        (result) => done(null, result),
        () => done(null, [[], line]),
      );
    };
    editor = createInterface({
      input,
      ...(terminal && { output, terminal, completer }),
      prompt: 'congress> ',
      crlfDelay: Number.POSITIVE_INFINITY,
    });
    editor.on('line', (line) => {
      working = working.then(async () => {
        if (stopped) return;
        await conversation.take(line);
        if (!stopped) screen.prompt();
      });
    });
    editor.on('SIGINT', () => {
      if (!options.interrupt()) options.quit();
    });
    // The end of piped input leaves the bot running, as a container has none; Ctrl-D in a window ends it.
    editor.on('close', () => {
      editor = undefined;
      if (terminal && !stopped) options.quit();
    });
    screen.prompt();
  }

  async function put({ post, corrects }: { post: Post; corrects?: string }): Promise<string> {
    const { message, reader, place, key, bundle, mayLeave = () => true } = post;
    if (!journal) throw new AdapterError('not-sent', 'the terminal is not open');
    const words = wordsFor(reader.locale);
    const person = (await options.plan())?.people.find(({ id }) => id === place.id);
    const at = options.now();
    const heading = corrects ? 'terminal.correction' : 'terminal.to';
    const time = { kind: 'time' as const, at, zone: reader.zone };
    const to =
      place.id === 'committee'
        ? words.say(`${heading}-committee`, { time })
        : words.say(heading, { name: person?.name ?? place.id, time });
    const blocks = corrects ? withoutUndo(message.blocks) : message.blocks;
    const whole = {
      summary: message.summary,
      blocks: [{ kind: 'paragraph' as const, text: to }, ...blocks],
    };
    const rendered = (width: number, styled: boolean, number: typeof buttons.add) =>
      renderMessage(whole, { reader, words, width, styled, number });
    if (!mayLeave()) throw new AdapterError('not-sent', 'the claim grew old');
    let count = 0;
    const text = rendered(screen.width(), false, () => ++count);
    const id = await journal
      .add({
        key,
        place: place.id,
        at: toIso(at),
        text,
        ...(bundle?.some((each) => each !== key) && { carries: [...bundle] }),
        ...(corrects && { corrects }),
      })
      .catch((cause: unknown) => {
        throw new AdapterError('unknown', 'the terminal’s file could not be written', { cause });
      });
    screen.print(rendered(screen.width(), screen.styled, buttons.add));
    return id;
  }

  return {
    platform: 'terminal',
    tells: 'private',
    health: () => ({ state: journal ? 'up' : 'starting' }),
    async start() {
      journal = await openJournal(options.dataDir);
    },
    async stop() {
      stopped = true;
      editor?.close();
      await journal?.close();
      journal = undefined;
    },
    allowances: async () => [],
    placeOf: (to) => ({ platform: 'terminal', id: formatDestination(to) }),
    send: (post) => put({ post }),
    update: async (post) => {
      await put({ post, corrects: post.messageId });
    },
    async look() {},
    find: async ({ place, key }) => journal?.find({ place: place.id, key }),
    async answer(_, reply) {
      screen.print(wordsFor((await conversation.caller()).reader.locale).text('terminal.resumed'));
      await conversation.show(reply);
    },
    listen,
    print: screen.print,
  };
}
