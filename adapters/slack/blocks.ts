import type {
  ActionsBlock,
  ContextActionsBlock,
  ImageBlock,
  KnownBlock,
  MrkdwnElement,
  Button as SlackButton,
} from '@slack/types';
import { encodeButton } from '../../src/command/button-id.ts';
import type { Block, Button, ListItem } from '../../src/message/message.ts';
import { plainText } from '../../src/views/plain-text.ts';
import { escapeText, plain } from './escape.ts';
import { inGroups } from './groups.ts';
import { type RenderContext, renderText } from './inline.ts';
import { cut, limits } from './limits.ts';

const markup = (text: string): MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

/** Texts joined by line feeds into as few as fit; none is longer than a section, and none is cut but one too long alone. */
function packLines(lines: readonly string[], length: number): string[] {
  const packed: string[] = [];
  for (const line of lines.map((each) => cut(each, length)).filter((each) => each.trim() !== '')) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= length)
      packed[packed.length - 1] = `${last}\n${line}`;
    else packed.push(line);
  }
  return packed;
}

const sections = (lines: readonly string[]): KnownBlock[] =>
  packLines(lines, limits.section).map((text) => ({ type: 'section', text: markup(text) }));

/** Slack wants other action ids within a block; what a button means stands in its value. */
function renderButton(button: Button, index: number): SlackButton[] {
  const label = plain(button.label);
  let value: string;
  try {
    value = encodeButton(button, limits.buttonValue);
  } catch {
    return [];
  }
  if (label === '') return [];
  return [
    {
      type: 'button',
      action_id: `press-${index}`,
      text: { type: 'plain_text', text: cut(label, limits.buttonLabel), emoji: false },
      value,
      ...(button.style && { style: button.style }),
    },
  ];
}

/** A row of buttons; several rows where there are more than fit, none where there are none. */
export function renderButtons(buttons: readonly Button[]): ActionsBlock[] {
  const rows = inGroups(buttons.flatMap(renderButton), limits.buttonsInRow, limits.blockSize);
  return rows.map((elements) => ({ type: 'actions', elements }));
}

const ratings = ['yes', 'no'];
const ratingOf = ({ command, options }: Button): string | undefined =>
  command === 'question rate' ? options.helpful : undefined;

/** Whether an answer helped, as Slack's own pair of thumbs; undefined for buttons that ask nothing of the kind. */
function renderFeedback(buttons: readonly Button[]): ContextActionsBlock | undefined {
  const [positive, negative] = ratings.map(
    (rating) =>
      buttons.filter((button) => ratingOf(button) === rating).flatMap((button) => renderButton(button, 0))[0],
  );
  if (!positive?.value || !negative?.value) return undefined;
  const thumb = ({ text, value = '' }: SlackButton) => ({
    text: { ...text, text: cut(text.text, limits.buttonLabel) },
    accessibility_label: text.text,
    value,
  });
  const pair = {
    type: 'feedback_buttons' as const,
    action_id: 'rate',
    positive_button: thumb(positive),
    negative_button: thumb(negative),
  };
  return { type: 'context_actions', elements: [pair] };
}

function renderRow(buttons: readonly Button[], { feedback = false }: RenderContext): KnownBlock[] {
  const thumbs = feedback ? renderFeedback(buttons) : undefined;
  if (!thumbs) return renderButtons(buttons);
  return [...renderButtons(buttons.filter((button) => ratingOf(button) === undefined)), thumbs];
}

/** The same as buttons like all others, for a workspace that does not know it; undefined where there is none. */
export function withoutFeedback(blocks: readonly object[]): object[] | undefined {
  const isThumbs = (block: object): block is ContextActionsBlock =>
    'type' in block && block.type === 'context_actions';
  if (!blocks.some(isThumbs)) return undefined;
  return blocks.map((block) => {
    if (!isThumbs(block)) return block;
    const pairs = block.elements.flatMap((element) =>
      element.type === 'feedback_buttons' ? [element.positive_button, element.negative_button] : [],
    );
    const elements = pairs.map(({ text, value }, index) => {
      return { type: 'button', action_id: `press-${index}`, text, value };
    });
    return { type: 'actions', elements };
  });
}

function renderList(items: readonly ListItem[], context: RenderContext, compact: boolean): KnownBlock[] {
  const line = ({ text }: ListItem) => `• ${renderText(text, context)}`;
  if (compact || !items.some(({ button }) => button)) return sections(items.map(line));
  return items.flatMap((item): KnownBlock[] => {
    const [accessory] = item.button ? renderButton(item.button, 0) : [];
    // A screen reader says which row a repeated label belongs to.
    const label = `${plain(item.button?.label ?? '')}: ${plain(plainText(item.text, context.reader))}`;
    return [
      {
        type: 'section',
        text: markup(cut(line(item), limits.section)),
        ...(accessory && {
          accessory: { ...accessory, accessibility_label: cut(label, limits.buttonLabel) },
        }),
      },
    ];
  });
}

function renderFields(
  fields: Extract<Block, { kind: 'fields' }>['fields'],
  context: RenderContext,
): KnownBlock[] {
  const shown = fields.map(({ label, value }) => {
    const text = renderText([{ kind: 'strong', text: label }, '\n', ...value], context);
    return markup(cut(text, limits.field));
  });
  return inGroups(shown, limits.fields, limits.blockSize).map((row) => ({ type: 'section', fields: row }));
}

/** One block of a message as Slack's blocks; `compact` leaves out the buttons of a list, which take a block each. */
export function renderBlock(block: Block, context: RenderContext, compact: boolean): KnownBlock[] {
  switch (block.kind) {
    case 'heading': {
      const text = cut(plain(block.text), limits.heading);
      return text === '' ? [] : [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }];
    }
    case 'paragraph':
      return sections(renderText(block.text, context).split('\n'));
    case 'list':
      return renderList(block.items, context, compact);
    case 'fields':
      return renderFields(block.fields, context);
    case 'note':
      return packLines(renderText(block.text, context).split('\n'), limits.note).map((text) => ({
        type: 'context',
        elements: [markup(text)],
      }));
    case 'buttons':
      return renderRow(block.buttons, context);
    case 'image': {
      const id = context.pictures?.get(block);
      const alt_text = cut(plain(block.alt), limits.imageAlt) || '…';
      if (id !== undefined) return [{ type: 'image', slack_file: { id }, alt_text }];
      return block.isTold ? [] : sections([renderText([block.alt], context)]);
    }
    case 'divider':
      return [{ type: 'divider' }];
  }
}

const hasPicture = (block: object): block is ImageBlock => 'type' in block && block.type === 'image';

/** Rendered blocks with words in the place of their pictures; undefined when they have none. */
export const withoutPictures = (blocks: readonly object[]): object[] | undefined =>
  blocks.some(hasPicture)
    ? blocks.flatMap((block) => (hasPicture(block) ? sections([escapeText(block.alt_text)]) : [block]))
    : undefined;
