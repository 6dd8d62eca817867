import { defineCommand, reply } from '../../src/command/command.ts';
import { csvOf } from '../../src/sheet/export-commitments.ts';
import { keepExported } from '../../src/sheet/kept.ts';
import { partNamed, partNames } from '../../src/sheet/parts.ts';
import { writeWorkbook } from '../../src/sheet/workbook.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';
import { partName } from '../../src/views/sheets.ts';
import { viewOf } from '../deadline/changes.ts';

/** Gives a part of the plan as a sheet, to be edited and given back. */
export const exportSheet = defineCommand({
  name: 'sheet export',
  right: 'change',
  visibility: 'private',
  options: {
    table: { kind: 'choice', choices: partNames },
    as: { kind: 'choice', choices: ['xlsx', 'csv'], optional: true },
  },
  async run(context, { table: part, as: format = 'xlsx' }) {
    const { plan, words, store, caller } = context;
    const { records, exported } = partNamed(part).export(plan, caller.reader.locale);
    if (exported) await keepExported(store, part, exported);
    const bytes =
      format === 'xlsx' ? await writeWorkbook(part, records) : new TextEncoder().encode(csvOf(records));
    const { reader } = viewOf(context);
    const count = records.length - 1;
    const message = messageOf(
      words.say('sheet.given-out', { count, part: partName(part, context) }),
      noteOf([words.say('sheet.give-back')]),
      reader,
    );
    return reply({ ...message, files: [{ name: `${part}.${format}`, bytes }] }, { data: { part, count } });
  },
});
