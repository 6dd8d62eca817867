import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Words } from '../../src/locales/words.ts';
import type { Block, Inline, ListItem, Message, Reader, Text, Tone } from '../../src/message/message.ts';
import { inItsLanguage } from '../../src/views/in-its-language.ts';
import { plainText } from '../../src/views/plain-text.ts';
import { type IdOf, renderButton, renderButtons, renderMenu } from './controls.ts';
import { cutText, headingLimit, idLimit, messageLimits, sectionLimit, textLimit } from './limits.ts';
import { type AccountOf, type CommandLinkOf, escapeText, renderText } from './markdown.ts';
import {
  componentOf,
  componentsOf,
  fits,
  fitting,
  type Piece,
  type Room,
  roomAfter,
  textDisplay,
  textPiece,
} from './pieces.ts';

export type RenderContext = {
  reader: Reader;
  words: Words;
  accountOf: AccountOf;
  commandLinkOf?: CommandLinkOf;
  isForeign?: boolean;
  /** The id of a button, at most 90 characters; made unique here. */
  idOf: IdOf;
  /** A line above the message that mentions somebody. */
  lead?: string;
  /** A number by which the message is found again; it is the container's id. */
  mark?: number;
  /** Those of the reminders in a bundle, which its components bear. */
  bundleMarks?: readonly number[];
};

/** A message as Discord takes it. */
export type Rendered = {
  components: APIMessageTopLevelComponent[];
  files: { name: string; data: Uint8Array; contentType: string }[];
};

type Context = RenderContext & { nextNumber(): number; addFile(png: Uint8Array): string };

/** Beside the words, never instead of them. */
const accents: Readonly<Record<Tone, number>> = { good: 0x2e8b57, soon: 0xd68910, late: 0xc0392b };

const contentTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
};

const contentTypeOf = (name: string) =>
  contentTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

function cutInlines(text: Text, limit: number): Text {
  const kept: Inline[] = [];
  let left = limit;
  for (const inline of text) {
    const own = typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '';
    if (left <= 0) break;
    const cut = cutText(own, left);
    kept.push(typeof inline === 'string' ? cut : 'text' in inline ? { ...inline, text: cut } : inline);
    left -= own.length;
  }
  return kept;
}

const line = (text: Text, context: Context) => renderText(cutInlines(text, textLimit), context);

/** Small print is one line each: `-#` holds to the end of its line. */
const smallPrint = (text: string) =>
  text
    .split('\n')
    .map((part) => `-# ${part}`)
    .join('\n');

function blockPieces(block: Exclude<Block, { kind: 'list' }>, context: Context): Piece[] {
  const { words, idOf } = context;
  switch (block.kind) {
    case 'heading':
      return textPiece(`## ${escapeText(cutText(block.text, headingLimit))}`);
    case 'paragraph':
      return textPiece(line(block.text, context));
    case 'note':
      return textPiece(smallPrint(line(block.text, context)));
    case 'fields':
      return block.fields.flatMap(({ label, value }) =>
        textPiece(`**${escapeText(label)}** ${line(value, context)}`),
      );
    case 'buttons':
      return renderButtons(block.buttons, {
        more: words.text('discord.more'),
        idOf,
        number: context.nextNumber(),
      });
    case 'image': {
      const item = {
        media: { url: `attachment://${context.addFile(block.png)}` },
        description: cutText(block.alt, textLimit),
      };
      const component = { type: ComponentType.MediaGallery as const, items: [item] };
      return [{ kind: 'component', component, components: 1, characters: 0 }];
    }
    case 'divider': {
      const component = { type: ComponentType.Separator as const, spacing: SeparatorSpacingSize.Small };
      return [{ kind: 'component', component, components: 1, characters: 0 }];
    }
  }
}

function itemPiece({ text, button }: ListItem, withButton: boolean, context: Context): Piece[] {
  const said = line(text, context);
  if (!button || !withButton) return textPiece(`- ${said}`);
  const component = {
    type: ComponentType.Section as const,
    components: [textDisplay(said || '–')],
    accessory: renderButton(button, context.idOf),
  };
  return [{ kind: 'component', component, components: 3, characters: said.length }];
}

/** As many items as there is room for, and how many more there are. A long list has its buttons in one menu below. */
function listPieces(items: readonly ListItem[], room: Room, context: Context): Piece[] {
  const buttons = items.flatMap(({ button }) => button ?? []);
  const inMenu = buttons.length > sectionLimit;
  const more = (count: number) => textPiece(escapeText(context.words.text('list.more', { count })));
  const reserve = roomAfter({ ...room, components: room.components - (inMenu ? 2 : 0) }, more(items.length));
  const kept: Piece[] = [];
  let left = reserve;
  let shown = 0;
  for (const item of items) {
    const piece = itemPiece(item, !inMenu, context);
    // Lines of text become one component, whatever their number.
    const isLine = piece[0]?.kind === 'text' && kept.at(-1)?.kind === 'text';
    left = roomAfter(isLine ? { ...left, components: left.components + 1 } : left, piece);
    if (!fits(left)) break;
    kept.push(...piece);
    shown++;
  }
  const entries = items
    .slice(0, shown)
    .flatMap(({ text, button }) => (button ? [{ label: plainText(text, context.reader), button }] : []));
  const menu =
    inMenu && entries.length > 0
      ? [
          renderMenu(entries, {
            placeholder: buttons[0]?.label ?? '',
            idOf: context.idOf,
            number: context.nextNumber(),
          }),
        ]
      : [];
  return [...kept, ...(shown < items.length ? more(items.length - shown) : []), ...menu];
}

/** Stands at the end where something had to be left out. */
const missing = textPiece('…');

/** Lists are cut before anything else: what is to be decided and where it comes from stays. */
function messagePieces({ blocks, files }: Message, context: Context): Piece[] {
  const fixed = blocks.map((block) => (block.kind === 'list' ? [] : blockPieces(block, context)));
  const whole: Room = {
    components: messageLimits.components - (context.lead ? 2 : 1) - (files?.length ?? 0),
    characters: messageLimits.characters - (context.lead?.length ?? 0),
  };
  let room = roomAfter(whole, fixed.flat());
  const pieces = blocks.flatMap((block, index) => {
    if (block.kind !== 'list') return fixed[index] ?? [];
    const listed = listPieces(block.items, room, context);
    room = roomAfter(room, listed);
    return listed;
  });
  if (fits(roomAfter(whole, pieces))) return pieces;
  return [...fitting(pieces, roomAfter(whole, missing)), ...missing];
}

/** The same button may stand twice in a message, but no id may. */
function uniqueIds(idOf: IdOf): IdOf {
  const used = new Map<string, number>();
  return (button) => {
    const id = idOf(button);
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count === 1 ? id : `${id}:${count}`.slice(0, idLimit);
  };
}

/** Pieces as components, of which the first bear the ids that stand for a bundle's reminders: texts stay apart for them. */
function markedComponents(pieces: readonly Piece[], marks: readonly number[]): APIComponentInContainer[] {
  const joined = componentsOf(pieces);
  const components = joined.length < marks.length ? pieces.map(componentOf) : joined;
  return components.map((component, index) => {
    const id = marks[index];
    return id === undefined ? component : { ...component, id };
  });
}

/** Renders a message in Components V2, within the limits whatever it holds. */
export function renderMessage(message: Message, given: RenderContext): Rendered {
  const context = inItsLanguage(message, given);
  const files: Rendered['files'] = [];
  let number = 0;
  const pieces = messagePieces(message, {
    ...context,
    idOf: uniqueIds(context.idOf),
    nextNumber: () => ++number,
    addFile(data) {
      const name = `picture-${files.length + 1}.png`;
      files.push({ name, data, contentType: 'image/png' });
      return name;
    },
  });
  // A file that no component shows is not seen.
  const attached = (message.files ?? []).map(({ name, bytes }): Piece => {
    files.push({ name, data: bytes, contentType: contentTypeOf(name) });
    const component = { type: ComponentType.File as const, file: { url: `attachment://${name}` } };
    return { kind: 'component', component, components: 1, characters: 0 };
  });
  const said = pieces.length > 0 ? pieces : textPiece(escapeText(cutText(message.summary, textLimit)) || '–');
  const container = {
    type: ComponentType.Container as const,
    ...(context.mark !== undefined && { id: context.mark }),
    ...(message.tone && { accent_color: accents[message.tone] }),
    components: markedComponents([...said, ...attached], context.bundleMarks ?? []),
  };
  return { components: [...(context.lead ? [textDisplay(context.lead)] : []), container], files };
}
