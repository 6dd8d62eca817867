import { z } from 'zod';
import { calendar } from '../time/calendar.ts';
import { parseTime } from '../time/parse-time.ts';
import { describeTime, isRefusal } from '../time/parsed-time.ts';
import { planTimeContext } from '../time/plan-time.ts';
import { refusalText } from '../views/refusal.ts';
import { batch } from './batch.ts';
import { type CliContext, readInstant } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';
import { UsageError } from './parse-arguments.ts';

const lineSchema = z.object({
  text: z.string(),
  now: z.string().optional(),
  zone: z.string().optional(),
  lang: z.string().optional(),
});

/** How one expression is understood, or the sentence that says why it is not. */
function read(context: CliContext, asked: z.output<typeof lineSchema>) {
  const { plan, words } = context;
  const zone = asked.zone ?? context.zone;
  if (!calendar.knowsZone(zone)) throw new UsageError('cli.bad-zone', { value: zone });
  const now = asked.now === undefined ? context.now : readInstant(asked.now, 'now', zone);
  const locale = asked.lang ?? context.locale;
  const parsed = parseTime(asked.text, { now, zone, locale, ...planTimeContext(plan) });
  if (!isRefusal(parsed)) return { value: describeTime(parsed) };
  const refusal = { code: `date-${parsed.refused}`, params: { text: asked.text, ...parsed.params } };
  return { error: refusalText(refusal, words), code: refusal.code };
}

/** `when "<expression>"`: how a date is understood; with `--batch`, one a line. */
export async function runWhen(context: CliContext): Promise<Outcome> {
  const { typed, options } = context;
  if (options.batch)
    return batch(context, { schema: lineSchema, field: 'text' }, (asked) => {
      const answer = read(context, asked);
      return 'error' in answer ? { error: answer.error } : answer.value;
    });
  const answer = read(context, { text: typed.slice(1).join(' ') });
  if ('error' in answer) return refused(answer.error, 1, answer.code);
  if (options.json) return json(answer.value);
  const { value } = answer;
  if (value.kind === 'range') return done(`${value.from} – ${value.to}`);
  return done(value.kind === 'day' ? value.on : value.at);
}
