import type { Context, Reply } from '../../src/command/command.ts';
import { defineCommand, reply } from '../../src/command/command.ts';
import type { GivenFile } from '../../src/domain/library.ts';
import { keepGivenSheet } from '../../src/sheet/kept.ts';
import { partOf } from '../../src/sheet/parts.ts';
import { mostRows } from '../../src/sheet/read-rows.ts';
import { recordsOf } from '../../src/sheet/records.ts';
import { fileName } from '../../src/text/text.ts';
import { sheetPreviewMessage, sheetRefusedMessage } from '../../src/views/sheets.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';
import { addGiven } from '../document/add.ts';
import { givenFile } from '../document/given-file.ts';
import { addedItems, broughtBeside, sheetReader } from './read-sheet.ts';

const refusal = (file: string, read: Parameters<typeof sheetRefusedMessage>[1], context: Context): Reply => ({
  kind: 'message',
  message: sheetRefusedMessage({ file, max: mostRows }, read, viewOf(context)),
  visibility: 'private',
  failed: true,
  code: 'sheet-refused',
});

/** What a sheet would change, with the buttons that do it; the sheet is kept for them. */
async function preview(
  { file, records, legacy }: { file: string; records: string[][]; legacy: readonly string[] },
  context: Context,
): Promise<Reply | undefined> {
  const part = partOf(records, context.caller.reader.locale);
  if (!part) return undefined;
  const sheet = { file, part: part.name, records, at: context.now };
  const read = (await sheetReader(sheet, context))(context.plan, { takeOver: false });
  if (!('plan' in read)) return refusal(file, read, context);
  const { added, known, differs, ignored } = read;
  const beside = broughtBeside(part.name, context.plan, read.plan, context);
  const items = addedItems(part.name, read.plan, context);
  if (items.length + differs.length + beside.length > 0)
    await keepGivenSheet(context.store, actorOf(context), sheet);
  const shown = { file, part: part.name, items, differs, beside, ignored, legacy };
  return reply(sheetPreviewMessage(shown, viewOf(context)), {
    data: { part: part.name, added, known, differs, ignored },
  });
}

/** Shows what a sheet of deadlines, objectives, people or commitments would change. Any other file is a document. */
export const importSheet = defineCommand({
  name: 'sheet import',
  right: 'change',
  visibility: 'private',
  inPerson: true,
  options: { file: { kind: 'file' } },
  async run(context, { file: path }) {
    const given: GivenFile = await givenFile(path, context);
    const file = fileName(given.name);
    const records = await recordsOf(given.bytes);
    const shown =
      'records' in records
        ? await preview({ file, records: records.records, legacy: records.legacy ?? [] }, context)
        : undefined;
    if (shown) return shown;
    if ('refused' in records && records.refused === 'broken') return refusal(file, records, context);
    return addGiven(given, context);
  },
});
