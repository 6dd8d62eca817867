import type { KnownBlock } from '@slack/types';
import type { Message } from '../../src/message/message.ts';
import { inItsLanguage } from '../../src/views/in-its-language.ts';
import { renderBlock } from './blocks.ts';
import { escapeText } from './escape.ts';
import { inGroups } from './groups.ts';
import { type RenderContext, renderText } from './inline.ts';
import { cut, limits } from './limits.ts';

export type { RenderContext } from './inline.ts';

/** What one message of Slack shows: blocks, and the text that notifications and screen readers use instead. */
export type Rendered = { text: string; blocks: KnownBlock[] };

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

/** All blocks of a message; when they are too many, lists without the buttons of their rows. */
function blocksOf({ blocks }: Message, context: RenderContext): KnownBlock[] {
  const whole = blocks.flatMap((block) => renderBlock(block, context, false));
  if (whole.length < limits.messageBlocks && sizeOf(whole) < limits.messageSize) return whole;
  return blocks.flatMap((block) => renderBlock(block, context, true));
}

const summaryOf = ({ summary }: Message, { words }: RenderContext) =>
  cut(escapeText(summary).trim() || words.text('slack.empty'), limits.summary);

/** A message as the pages that hold it, at most `limits.pages`; the last one says when something is left out. */
export function renderPages(message: Message, given: RenderContext): Rendered[] {
  const context = inItsLanguage(message, given);
  const { words } = context;
  const text = summaryOf(message, context);
  // One block and some size are left for the line that says which page it is.
  const groups = inGroups(blocksOf(message, context), limits.messageBlocks - 1, limits.messageSize - 300);
  const pages = groups.length > 0 ? groups : [[]];
  const shown = pages.slice(0, limits.pages);
  return shown.map((blocks, index) => {
    const number = index + 1;
    const isCut = number === shown.length && pages.length > shown.length;
    const said = isCut ? words.text('slack.cut') : words.text('slack.page', { number, count: shown.length });
    const line: KnownBlock = { type: 'context', elements: [{ type: 'mrkdwn', text: escapeText(said) }] };
    return { text, blocks: shown.length > 1 ? [...blocks, line] : blocks };
  });
}

/** A message as one message of Slack; what does not fit is left out, and it says so. */
export function renderMessage(message: Message, given: RenderContext): Rendered {
  const context = inItsLanguage(message, given);
  const [page = { text: summaryOf(message, context), blocks: [] }, ...more] = renderPages(message, context);
  if (more.length === 0) return page;
  const said = escapeText(context.words.text('slack.cut'));
  return {
    text: page.text,
    blocks: [...page.blocks.slice(0, -1), { type: 'context', elements: [{ type: 'mrkdwn', text: said }] }],
  };
}

/** A message without blocks, for a workspace that refuses them: the same words, one after the other. */
export function renderPlain(message: Message, given: RenderContext): string {
  const context = inItsLanguage(message, given);
  const lines = message.blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [escapeText(block.text)];
      case 'paragraph':
      case 'note':
        return [renderText(block.text, context)];
      case 'list':
        return block.items.map(({ text }) => `• ${renderText(text, context)}`);
      case 'fields':
        return block.fields.map(({ label, value }) => renderText([`${label}: `, ...value], context));
      case 'image':
        return block.isTold ? [] : [escapeText(block.alt)];
      default:
        return [];
    }
  });
  return cut(lines.join('\n') || summaryOf(message, context), limits.summary);
}
