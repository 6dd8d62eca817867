import { styleText } from 'node:util';
import type { Words } from '../../src/locales/words.ts';
import type { Block, Button, Inline, ListItem, Message, Reader, Text } from '../../src/message/message.ts';
import { inItsLanguage } from '../../src/views/in-its-language.ts';
import { formatDay, formatTime } from '../../src/views/plain-text.ts';
import { printable } from './printable.ts';
import { columnsOf, type Span, wrap } from './wrap.ts';

export type RenderContext = {
  reader: Reader;
  words: Words;
  /** Columns. */
  width: number;
  /** Whether bold and dim may be used. */
  styled: boolean;
  /** Gives a button the number by which it is pressed. */
  number(button: Button): number;
};

function inlineSpan(inline: Inline, reader: Reader): Span {
  if (typeof inline === 'string') return { text: printable(inline) };
  switch (inline.kind) {
    case 'strong':
      return { text: printable(inline.text), style: 'bold' };
    case 'code':
      return { text: printable(inline.text) };
    case 'mention':
      return { text: printable(inline.name) };
    case 'day':
      return { text: formatDay(inline.on, reader.locale) };
    case 'time':
      return { text: formatTime(inline.at, inline.zone, reader) };
  }
}

const spansOf = (text: Text, { reader }: RenderContext, style?: Span['style']): Span[] =>
  text.map((inline) => ({ ...(style && { style }), ...inlineSpan(inline, reader) }));

const buttonSpans = (button: Button, context: RenderContext): Span[] => [
  { text: `[${context.number(button)}]`, style: 'bold' },
  // A label stays beside its number, which could be mistaken for that of another.
  { text: `\u00a0${printable(button.label).replace(/\s+/g, '\u00a0')}` },
];

function itemSpans({ text, button }: ListItem, context: RenderContext): Span[] {
  const spans = spansOf(text, context);
  return button ? [...spans, { text: ' ' }, ...buttonSpans(button, context)] : spans;
}

function blockLines(block: Block, context: RenderContext): Span[][] {
  const { width, words } = context;
  switch (block.kind) {
    case 'heading':
      return wrap([{ text: printable(block.text), style: 'bold' }], { width });
    case 'paragraph':
      return wrap(spansOf(block.text, context), { width });
    case 'note':
      return wrap(spansOf(block.text, context, 'dim'), { width });
    case 'list':
      return block.items.flatMap((item) =>
        wrap(itemSpans(item, context), { width, first: '• ', rest: '  ' }),
      );
    case 'fields': {
      const indent = Math.min(20, Math.max(...block.fields.map(({ label }) => columnsOf(label)), 0)) + 2;
      return block.fields.flatMap(({ label, value }) =>
        wrap(spansOf(value, context), {
          width,
          first: `${printable(label)}${' '.repeat(Math.max(1, indent - columnsOf(label)))}`,
          rest: ' '.repeat(indent),
        }),
      );
    }
    case 'buttons': {
      const spans = block.buttons.flatMap((button) => [...buttonSpans(button, context), { text: '\u00a0 ' }]);
      return wrap(spans, { width });
    }
    case 'image':
      return wrap([{ text: words.text('terminal.picture', { alt: printable(block.alt) }) }], { width });
    case 'divider':
      return [[{ text: '─'.repeat(Math.min(width, 24)) }]];
  }
}

const styledText = ({ text, style }: Span, styled: boolean) =>
  style && styled ? styleText(style, text, { validateStream: false }) : text;

/** A message as the lines of a screen. Buttons stand as `[1] Done`. */
export function renderMessage(message: Message, given: RenderContext): string {
  const context = inItsLanguage(message, given);
  const lines = message.blocks.flatMap((block) => blockLines(block, context));
  return lines
    .map((line) =>
      line
        .map((span) => styledText({ ...span, text: span.text.replaceAll('\u00a0', ' ') }, context.styled))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
