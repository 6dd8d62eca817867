import { permits, requireRight } from '../command/permit.ts';
import { bundle } from '../domain/bundle.ts';
import { dayMs, type Instant } from '../domain/instant.ts';
import { planReminders } from '../domain/plan-reminders.ts';
import { formatDestination, type Reminder } from '../domain/reminder.ts';
import { bundleKey } from '../domain/reminder-key.ts';
import { calendar } from '../time/calendar.ts';
import { toIso } from '../time/iso.ts';
import { bundleMessage } from '../views/bundle.ts';
import { formatTime } from '../views/plain-text.ts';
import { reminderRow } from '../views/reminder-row.ts';
import { type CliContext, callerOf, readInstant } from './context.ts';
import { done, json, type Outcome } from './output.ts';
import { UsageError } from './parse-arguments.ts';
import { printMessage } from './print-message.ts';

const defaultDays = 30;

function rangeOf({ options, zone, now }: CliContext): { from: Instant; to: Instant } {
  const from = options.from === undefined ? now : readInstant(options.from, 'from', zone);
  const to =
    options.to === undefined ? from + defaultDays * dayMs : readInstant(options.to, 'to', zone, 'end');
  if (to < from) throw new UsageError('cli.range-reversed');
  return { from, to };
}

/** What the person of the command line may know of: those who keep the plan of all of it, others of what goes to them or to everybody. */
function mayKnow(context: CliContext): (reminder: Reminder) => boolean {
  const caller = callerOf(context);
  requireRight(caller, 'see');
  if (permits(caller, 'change')) return () => true;
  return ({ to }) => to.kind === 'committee' || to.person === caller.person?.id;
}

const inRange =
  ({ from, to }: { from: Instant; to: Instant }) =>
  ({ at }: Reminder) =>
    at >= from && at <= to;

function titleOf({ subject }: Reminder, { plan }: CliContext): string {
  const request = plan.timeRequests.find(({ id }) => id === subject);
  return plan.deadlines.find(({ id }) => id === (request?.deadline ?? subject))?.title ?? subject;
}

/** What is owed in a range, and what became of it: the plan's reminders with the ledger's states. */
export async function runReminders(context: CliContext): Promise<Outcome> {
  const { session, plan, now, words, reader, options } = context;
  const range = rangeOf(context);
  const kept = new Map((await session.store.ledger.list(range)).map((entry) => [entry.key, entry]));
  const planned = planReminders(plan, calendar).filter(inRange(range));
  const all = new Map<string, Reminder>([...planned, ...kept.values()].map((each) => [each.key, each]));
  const rows = [...all.values()]
    .filter(mayKnow(context))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .map((reminder) => ({
      key: reminder.key,
      subject: reminder.subject,
      title: titleOf(reminder, context),
      kind: reminder.kind,
      at: toIso(reminder.at),
      to: formatDestination(reminder.to),
      // A reminder that lay in the past when the plan was imported was never owed.
      status:
        kept.get(reminder.key)?.state ?? (reminder.at <= now ? ('passed' as const) : ('planned' as const)),
    }));
  if (options.json) return json(rows);
  if (rows.length === 0) return done(words.text('cli.none'));
  const view = { plan, now, calendar, reader, words };
  const lines = rows.map(({ key, status }) => {
    const reminder = all.get(key) as Reminder;
    const said = { ...reminderRow(reminder, view), status: words.text(`listed-state.${status}`) };
    return words.text('cli.reminder', { ...said, time: formatTime(reminder.at, plan.congress.zone, reader) });
  });
  return done(lines.join('\n'));
}

/** The whole campaign of a range as it would go out if nobody did anything: every message, to whom, when. */
export async function runRehearse(context: CliContext): Promise<Outcome> {
  const { plan, words, options } = context;
  const planned = planReminders(plan, calendar)
    .filter(inRange(rangeOf(context)))
    .filter(mayKnow(context));
  const bundles = bundle(planned, { reminderOf: (reminder) => reminder, placeOf: ({ at }) => String(at) });
  const messages = bundles.flatMap((reminders) => {
    const [{ at, to, kind }] = reminders;
    const person = to.kind === 'person' ? plan.people.find(({ id }) => id === to.person) : undefined;
    const locale = person?.locale ?? context.options.lang ?? plan.locale;
    const reader = { locale, zone: person?.zone ?? plan.congress.zone };
    const sending = { plan, now: at, calendar, reader, lateMs: 0, possibleRepeat: false };
    const message = bundleMessage(reminders, sending);
    const key = bundleKey(reminders.map((reminder) => reminder.key));
    if (!message) return [];
    const text = printMessage(message, { words: context.words, reader });
    const time = formatTime(at, plan.congress.zone, context.reader);
    const head = person
      ? words.text('cli.to', { name: person.name, time })
      : words.text('cli.to-committee', { time });
    return [{ key, kind, at: toIso(at), to: formatDestination(to), summary: message.summary, text, head }];
  });
  if (options.json) return json(messages.map(({ head: _, ...message }) => message));
  if (messages.length === 0) return done(words.text('cli.none'));
  return done(messages.map(({ head, text }) => `${head}\n${text}\n`).join('\n'));
}
