import { clearScreenDown, cursorTo, type Interface } from 'node:readline';
import type { Writable } from 'node:stream';
import { narrowest, plainWidth, widest } from './limits.ts';

/** Where the terminal writes: a window, or a file or pipe that takes plain text. */
export type Output = Writable & {
  isTTY?: boolean;
  columns?: number;
  hasColors?: (count?: number) => boolean;
};

export type Screen = {
  /** Writes text with a blank line after it, above the prompt and whatever is being typed. */
  print(text: string): void;
  /** Shows the prompt again. */
  prompt(): void;
  width(): number;
  styled: boolean;
};

/** A screen on an output; `lines` is the line editor, when there is one. */
export function createScreen(output: Output, lines: () => Interface | undefined): Screen {
  const window = output.isTTY === true;
  // A reader that went away, such as `head`, must not take the bot with it.
  output.on('error', () => {});
  return {
    print(text) {
      const editor = window ? lines() : undefined;
      if (editor) {
        cursorTo(output, 0);
        clearScreenDown(output);
      }
      if (output.writable) output.write(`${text}\n\n`);
      editor?.prompt(true);
    },
    prompt: () => {
      if (window) lines()?.prompt();
    },
    width: () =>
      window ? Math.min(widest, Math.max(narrowest, (output.columns ?? plainWidth) - 1)) : plainWidth,
    styled: window && output.hasColors?.(16) === true,
  };
}
