import { checkPlan } from '../plan-file/check-plan.ts';
import { calendar } from '../time/calendar.ts';
import { formatDay } from '../views/plain-text.ts';
import type { CliContext } from './context.ts';
import { done, json, type Outcome } from './output.ts';

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
