import type { Block, Button, Message, Text } from '../message/message.ts';
import { paragraph } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { changedMessage } from './changed.ts';
import { shortList } from './list.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

const shownRows = 8;

/** The parts of a plan that go out to a sheet and come in from one. */
type Part = 'deadlines' | 'objectives' | 'people' | 'commitments';

/** How a part of the plan is called in a sentence. */
export const partName = (part: Part, { words }: Pick<View, 'words'>): string =>
  words.text(`sheet.part-${part}`);

/** A cell of a sheet that says otherwise than the plan. */
type Difference = { row: number; column: string; plan: string; sheet: string };

/** What is wrong in a sheet, cell by cell. */
type Faults = {
  faults: readonly {
    row: number;
    column: string;
    key: string;
    params?: Readonly<Record<string, string | number>>;
  }[];
};

function listed(head: Text, rows: readonly Text[], { words }: View): Block[] {
  const items = rows.map((text) => ({ text }));
  return items.length === 0 ? [] : [paragraph(...head), ...shortList(items, { most: shownRows, words })];
}

function takeButtons({ count, differs }: { count: number; differs: number }, { words }: View): Button[] {
  const take = (rows: string, label: string, style?: Button['style']): Button => ({
    label,
    command: 'sheet take',
    options: { take: rows },
    ...(style && { style }),
  });
  return [
    ...(count > 0 ? [take('new', words.text('sheet.button-add', { count }), 'primary')] : []),
    ...(differs > 0
      ? [take('all', words.text(count > 0 ? 'sheet.button-add-correct' : 'sheet.button-correct'))]
      : []),
    take('nothing', words.text('sheet.button-leave')),
  ];
}

/** What a sheet would change, with every date that it gives as it was understood. */
export function sheetPreviewMessage(
  {
    file,
    part,
    items,
    differs,
    ignored,
    legacy,
  }: {
    file: string;
    part: Part;
    items: readonly Text[];
    differs: readonly Difference[];
    /** Heads of columns that are not known. */
    ignored: readonly string[];
    /** Lines of an old encoding. */
    legacy: readonly string[];
  },
  view: View,
): Message {
  const { words, reader } = view;
  if (items.length === 0 && differs.length === 0)
    return messageOf(words.say('sheet.same', { file }), [], reader);
  const cell = (text: string) => {
    const known = words.lookup(`commitment-status.${text}`, {}) ?? words.lookup(`level.${text}`, {});
    if (text === '') return words.text('sheet.nothing');
    return part === 'commitments' && known !== undefined ? known : text;
  };
  const rows = differs.map(({ row, column, plan, sheet }) =>
    words.say('sheet.differs-row', { row, column, before: cell(plan), after: cell(sheet) }),
  );
  const blocks = [
    ...listed(words.say('sheet.would-add', { count: items.length }), items, view),
    ...listed(words.say('sheet.would-correct', { count: differs.length }), rows, view),
    ...listed(
      words.say('sheet.old-encoding'),
      legacy.map((line): Text => [line]),
      view,
    ),
    ...buttonRow(takeButtons({ count: items.length, differs: differs.length }, view)),
    ...noteOf([
      ...(ignored.length > 0
        ? [words.say('sheet.ignored', { count: ignored.length, names: ignored.join(', ') })]
        : []),
      words.say('sheet.or-document'),
    ]),
  ];
  return messageOf(words.say('sheet.preview', { file, part: partName(part, view) }), blocks, reader);
}

type Unread =
  | { refused: 'broken'; line: number }
  | { refused: 'empty' }
  | { refused: 'too-many'; count: number };

function unreadText(read: Unread, { file, max }: { file: string; max: number }, words: View['words']): Text {
  if (read.refused === 'broken') return words.say('sheet.broken', { file, line: read.line });
  if (read.refused === 'empty') return words.say('sheet.empty', { file });
  return words.say('sheet.too-many', { file, count: read.count, max });
}

/** Why nothing of a sheet was taken. */
export function sheetRefusedMessage(
  { file, max }: { file: string /** So many rows are read. */; max: number },
  read: Faults | Unread,
  view: View,
): Message {
  const { words, reader } = view;
  if ('refused' in read) return messageOf(unreadText(read, { file, max }, words), [], reader);
  const rows = read.faults.map(({ row, column, key, params = {} }) =>
    words.say('sheet.row', { row, column, what: words.lookup(`sheet.${key}`, params) ?? key }),
  );
  const count = rows.length;
  const [, ...list] = listed([], rows, view);
  return messageOf(words.say('sheet.refused', { count, file }), list, reader);
}

/** What was taken from a sheet, and how to take it back. */
export function sheetTakenMessage(
  {
    part,
    added,
    corrected,
    entry,
  }: { part: Part; added: number; corrected: number; entry: number | undefined },
  view: View,
): Message {
  const { words } = view;
  const fact = words.say('sheet.taken', { added, corrected, part: partName(part, view) });
  return changedMessage(fact, { view, entry });
}
