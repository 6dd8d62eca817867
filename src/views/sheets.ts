import type { Block, Button, Message, Text } from '../message/message.ts';
import { paragraph } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { changedMessage } from './changed.ts';
import { shortList } from './list.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

const shownRows = 8;

/** The parts of a plan that go out to a sheet and come in from one. */
type Part = 'deadlines' | 'objectives' | 'people' | 'commitments' | 'indicators';

/** How a part of the plan is called in a sentence. */
export const partName = (part: Part, { words }: Pick<View, 'words'>): string =>
  words.text(`sheet.part-${part}`);

/** A cell of a sheet that says otherwise than the plan. */
type Difference = { row: number; column: string; plan: string; sheet: string };

type Fault = {
  row: number;
  column: string;
  key: string;
  params?: Readonly<Record<string, string | number>>;
};

/** What is wrong in a sheet, cell by cell. */
type Faults = { faults: readonly Fault[] };

/** What is wrong with one cell. */
export const faultReason = ({ key, params = {} }: Fault, words: View['words']): string =>
  words.lookup(`sheet.${key}`, params) ?? key;

function listed(head: Text, rows: readonly Text[], { words }: View): Block[] {
  const items = rows.map((text) => ({ text }));
  return items.length === 0 ? [] : [paragraph(...head), ...shortList(items, { most: shownRows, words })];
}

function takeButtons(
  { count, differs, isOther }: { count: number; differs: number; isOther: boolean },
  { words }: View,
): Button[] {
  const take = (rows: string, label: string, style?: Button['style']): Button => ({
    label,
    command: 'sheet take',
    options: { take: rows },
    ...(style && { style }),
  });
  return [
    ...(count > 0 ? [take('new', words.text('sheet.button-add', { count }), 'primary')] : []),
    ...(count === 0 && differs === 0 && isOther ? [take('new', words.text('sheet.button-correct'))] : []),
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
    beside,
    ignored,
    legacy,
  }: {
    file: string;
    part: Part;
    items: readonly Text[];
    differs: readonly Difference[];
    /** What comes with the rows, such as organisations that they name. */
    beside: readonly Text[];
    /** Heads of columns that are not known. */
    ignored: readonly string[];
    /** Lines of an old encoding. */
    legacy: readonly string[];
  },
  view: View,
): Message {
  const { words, reader } = view;
  if (items.length + differs.length + beside.length === 0)
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
    ...beside.map((text) => paragraph(...text)),
    ...listed(
      words.say('sheet.old-encoding'),
      legacy.map((line): Text => [line]),
      view,
    ),
    ...buttonRow(
      takeButtons({ count: items.length, differs: differs.length, isOther: beside.length > 0 }, view),
    ),
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

/** Why the rows of a sheet were not read; `max` rows are. */
export function unreadText(
  read: Unread,
  { file, max }: { file: string; max: number },
  words: View['words'],
): Text {
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
  const rows = read.faults.map((fault) =>
    words.say('sheet.row', { row: fault.row, column: fault.column, what: faultReason(fault, words) }),
  );
  const count = rows.length;
  const [, ...list] = listed([], rows, view);
  return messageOf(words.say('sheet.refused', { count, file }), list, reader);
}

/** What was taken from a sheet, and how to take it back; that there was nothing left to take. */
export function sheetTakenMessage(
  {
    file,
    part,
    added,
    corrected,
    beside,
    entry,
  }: {
    file: string;
    part: Part;
    added: number;
    corrected: number;
    beside: readonly Text[];
    entry: number | undefined;
  },
  view: View,
): Message {
  const { words } = view;
  const taken =
    added + corrected > 0 ? [words.say('sheet.taken', { added, corrected, part: partName(part, view) })] : [];
  const [fact = words.say('sheet.same', { file }), ...more] = [...taken, ...beside];
  return changedMessage(fact, { view, more, entry });
}
