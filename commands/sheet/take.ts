import { defineCommand, reply } from '../../src/command/command.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Text } from '../../src/message/message.ts';
import { givenSheet, keepGivenSheet } from '../../src/sheet/kept.ts';
import type { PartImport } from '../../src/sheet/parts.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { sheetTakenMessage } from '../../src/views/sheets.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';
import { broughtBeside, sheetReader } from './read-sheet.ts';

type Taken = Extract<PartImport, { plan: Plan }>;

/** Does what the preview of a sheet showed: adds its new rows, with `all` corrects the plan too, with `nothing` lets it go. */
export const takeSheet = defineCommand({
  name: 'sheet take',
  right: 'change',
  visibility: 'private',
  inPerson: true,
  options: { take: { kind: 'choice', choices: ['new', 'all', 'nothing'] } },
  async run(context, { take }) {
    const { store, now, words } = context;
    const by = actorOf(context);
    const sheet = await givenSheet(store, by, now);
    if (!sheet) throw new UserError('sheet-gone');
    const { file, part } = sheet;
    if (take === 'nothing') {
      await keepGivenSheet(store, by, undefined);
      return reply(messageOf(words.say('sheet.left', { file }), [], viewOf(context).reader));
    }
    const read = await sheetReader(sheet, context);
    let taken: (Taken & { beside: readonly Text[] }) | undefined;
    const saved = await context.change((present) => {
      const made = read(present, { takeOver: take === 'all' });
      if (!('plan' in made)) throw new UserError('sheet-outdated', { file });
      taken = { ...made, beside: broughtBeside(part, present, made.plan, context) };
      return made.plan;
    });
    await keepGivenSheet(store, by, undefined);
    const { added = 0, differs = [], beside = [] } = taken ?? {};
    const corrected = take === 'all' ? differs.length : 0;
    const message = sheetTakenMessage(
      { file, part, added, corrected, beside, entry: saved.entry?.id },
      viewOf(context, saved.plan),
    );
    return reply(message, { data: { part, added, corrected } });
  },
});
