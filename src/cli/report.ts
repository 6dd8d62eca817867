import { requestReport } from '../bot/report-request.ts';
import { choiceNames } from '../command/choices.ts';
import { UserError } from '../message/errors.ts';
import { reportFormats, writeReport } from '../report/write-report.ts';
import { fold } from '../text/text.ts';
import { calendar } from '../time/calendar.ts';
import { refusalText } from '../views/refusal.ts';
import { viewFor } from '../views/view.ts';
import { type CliContext, callerOf } from './context.ts';
import { type Outcome, refused } from './output.ts';
import { runCommandLine } from './run-command.ts';
import { writeOut } from './write-out.ts';

/** `report [round] [public]`: as a message, or with `--format` as a file. */
export async function runReport(context: CliContext): Promise<Outcome> {
  const { plan, now, words, options, typed, reader, locale } = context;
  const { format: asked, out } = options;
  if (asked === undefined && out === undefined) return runCommandLine(context);
  const extension = out?.slice(out.lastIndexOf('.') + 1);
  const format = reportFormats.find((known) => known === (asked ?? extension)?.toLowerCase());
  if (!format) return refused(words.text('report.format-unknown', { format: asked ?? extension ?? '' }), 2);
  if (out === undefined) return refused(words.text('report.out-needed', { format }), 2);
  const given = typed.slice(1).map(fold);
  const forAll = choiceNames('public', locale).map(fold);
  const isPublic = given.some((word) => forAll.includes(word));
  const round = given.find((word) => !forAll.includes(word));
  const caller = callerOf(context);
  const present = viewFor({ plan, now, calendar, reader });
  try {
    const { store } = context.session;
    const wish = { view: present, caller, round, isPublic, frozen: store.frozen };
    const { report, ...written } = await requestReport(wish);
    const bytes = await writeReport(report, format, { ...written, isPublic });
    return await writeOut(context, { path: out, bytes, said: words.text('report.saved', { path: out }) });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return refused(refusalText(error, words), 1, error.code);
  }
}
