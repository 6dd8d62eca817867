import { resolve } from 'node:path';
import { carryFollowUp } from '../domain/carry-follow-up.ts';
import { diffPlans } from '../domain/diff-plans.ts';
import { readTexts } from '../main/library.ts';
import { hashOf, importPlan, readConfiguredPlan } from '../main/plan-start.ts';
import { checkPlan } from '../plan-file/check-plan.ts';
import { calendar } from '../time/calendar.ts';
import { describeChange } from '../views/history.ts';
import { formatDay } from '../views/plain-text.ts';
import { type CliContext, requireChange } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';

/** `plan check`: what deserves a second look. */
export async function runPlanCheck({ plan, now, words, locale, options }: CliContext): Promise<Outcome> {
  const findings = checkPlan(plan, now, calendar);
  if (options.json) return json(findings);
  if (findings.length === 0) return done(words.text('check.fine'));
  const titled = [...plan.deadlines, ...plan.objectives, ...plan.people];
  const lines = findings.map(({ code, item, params }) => {
    const known = titled.find(({ id }) => id === item);
    const title = known && ('title' in known ? known.title : known.name);
    const day = typeof params.on === 'string' ? { on: formatDay(params.on, locale) } : {};
    const named = title === undefined ? item : `${title} (${item})`;
    return words.lookup(`check.${code}`, { ...params, ...day, item: named }) ?? code;
  });
  return done(
    [words.text('check.found', { count: findings.length }), ...lines.map((line) => `• ${line}`)].join('\n'),
  );
}

/** `plan import <file>`: shows what differs; with `--yes` replaces the plan in use. */
export async function runPlanImport(context: CliContext): Promise<Outcome> {
  const { session, plan, now, words, options, typed, reader, cwd } = context;
  const file = typed[2];
  if (file === undefined) return refused(words.text('import.needed'), 2);
  if (!session.lasting) return refused(words.text('cli.read-only'));
  requireChange(context);
  const path = resolve(cwd, file);
  const read = await readConfiguredPlan(path, session.config);
  const changes = diffPlans(plan, { ...carryFollowUp(plan, read.plan), version: plan.version });
  const texts = await readTexts(session.store);
  const sameTexts = [...read.documents].every(([id, text]) => texts.get(id) === text);
  if (changes.length === 0 && sameTexts) return done(words.text('import.same', { file }));
  if (options.yes) {
    const hash = await hashOf(path);
    await importPlan(session.store, { ...read, path, hash }, { now, by: context.person, via: 'cli' });
    return options.json ? json({ imported: changes.length }) : done(words.text('import.done', { file }));
  }
  if (options.json) return json(changes);
  const view = { plan: read.plan, now, calendar, reader, words };
  const rows = changes.map((change) => {
    const { collection, id } = change;
    return `• ${words.text('import.row', { collection, id, what: describeChange(change, view) })}`;
  });
  const head = words.text('import.differs', { count: changes.length });
  return done([head, ...rows, words.text('import.confirm')].join('\n'));
}
