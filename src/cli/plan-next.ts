import { dirname, resolve } from 'node:path';
import { exportPlan, withoutMark } from '../plan-file/export-plan.ts';
import { nextPlan } from '../plan-file/next-plan.ts';
import { freshId } from '../text/fresh-id.ts';
import { calendar, isDay } from '../time/calendar.ts';
import { type CliContext, requireChange } from './context.ts';
import { type Outcome, refused } from './output.ts';
import { writeDocuments } from './plan-export.ts';
import { writeOut } from './write-out.ts';

/** `plan next --name <name> --starts <day> --out <file>`: a plan file for the next congress, with what is carried to it. */
export async function runPlanNext(context: CliContext): Promise<Outcome> {
  const { plan, words, options, cwd } = context;
  requireChange(context);
  const { name, starts, ends, city, country, zone, out } = options;
  const days = [starts, ends].filter((day) => day !== undefined);
  if (name === undefined || starts === undefined || out === undefined || !days.every(isDay))
    return refused(words.text('next.needed'), 2, 'next-needed');
  const next = {
    ...{ id: freshId(name, new Set([plan.id]), 'congress'), name, starts },
    ...(ends !== undefined && { ends }),
    ...(city !== undefined && { city }),
    ...(country !== undefined && { country }),
    ...(zone !== undefined && { zone }),
  };
  const made = nextPlan(plan, next, calendar);
  const text = withoutMark(exportPlan(made, undefined).text);
  await writeDocuments({ ...context, plan: made }, dirname(resolve(cwd, out)));
  const count = made.commitments.length;
  const said = words.text('next.done', { congress: name, path: out, count });
  return writeOut(context, { path: out, bytes: new TextEncoder().encode(text), said });
}
