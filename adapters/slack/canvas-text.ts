import type { Block, Inline, Message, Reader, Text } from '../../src/message/message.ts';
import { plainText } from '../../src/views/plain-text.ts';

/** What has a meaning in the markdown of a canvas, and in none of our words. */
const escaped = (text: string): string => text.replace(/[\\`*_~[\]<>#|!]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

const inline = (part: Inline, reader: Reader): string =>
  typeof part === 'object' && part.kind === 'strong'
    ? `**${escaped(part.text)}**`
    : escaped(plainText([part], reader));

const textOf = (text: Text, reader: Reader): string => text.map((part) => inline(part, reader)).join('');

function linesOf(block: Block, reader: Reader): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'paragraph':
      return textOf(block.text, reader);
    case 'note':
      return `> ${textOf(block.text, reader)}`;
    case 'list':
      return block.items.map(({ text }) => `- ${textOf(text, reader)}`).join('\n');
    case 'fields':
      return block.fields
        .map(({ label, value }) => `- **${escaped(label)}** ${textOf(value, reader)}`)
        .join('\n');
    case 'divider':
      return '---';
    case 'image':
      return escaped(block.alt);
    case 'buttons':
      return '';
  }
}

/** A message as the markdown of a canvas, which has no buttons. */
export const canvasText = ({ blocks }: Pick<Message, 'blocks'>, reader: Reader): string =>
  blocks
    .map((block) => linesOf(block, reader))
    .filter(Boolean)
    .join('\n\n');
