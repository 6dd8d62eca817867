import type { Words } from '../locales/words.ts';
import type { Block, Message, Reader } from '../message/message.ts';
import { inItsLanguage } from '../views/in-its-language.ts';
import { plainText } from '../views/plain-text.ts';

type Context = { reader: Reader; words: Words };

const hidden = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** One line of a text: what steers a screen or hides from whoever reads along is left out. */
const lineOf = (text: string): string => text.replace(/\s+/g, ' ').replace(hidden, '').trim();

function linesOf(block: Block, { reader }: Context): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'note':
      return plainText(block.text, reader).split('\n');
    case 'list':
      return block.items.map(({ text }) => `- ${plainText(text, reader)}`);
    case 'fields':
      return block.fields.map(({ label, value }) => `${label}: ${plainText(value, reader)}`);
    case 'image':
      return [block.alt];
    case 'buttons':
    case 'divider':
      return [];
  }
}

/** A message as plain lines, without what can be pressed. */
export function plainMessage(message: Message, given: Context): string {
  const context = inItsLanguage(message, given);
  return message.blocks
    .flatMap((block) => linesOf(block, context))
    .map(lineOf)
    .filter((line) => line !== '')
    .join('\n');
}
