import { renderMessage } from '../../adapters/terminal/index.ts';
import type { Words } from '../locales/words.ts';
import type { Block, Message, Reader } from '../message/message.ts';

const width = 96;

/** Nothing can be pressed on a command line: buttons are left out. */
const withoutButtons = (block: Block): Block[] => {
  if (block.kind === 'buttons') return [];
  if (block.kind === 'list') return [{ kind: 'list', items: block.items.map(({ text }) => ({ text })) }];
  return [block];
};

/** A message as plain lines. */
export const printMessage = (message: Message, { words, reader }: { words: Words; reader: Reader }): string =>
  renderMessage(
    { ...message, blocks: message.blocks.flatMap(withoutButtons) },
    { reader, words, width, styled: false, number: () => 0 },
  );
