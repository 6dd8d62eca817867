import { z } from 'zod';
import { readTokens } from '../../command/tokens.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { Config } from '../../settings/config.ts';
import type { Store } from '../../store/store.ts';
import { readPlanTime } from '../plan-clock.ts';

/** How late a reminder may be before that is a trouble: after a start, what is due goes out within seconds. */
const graceMs = 120_000;
const mostLate = 1_000;

const planSchema = z.custom<Plan>(
  (value) => typeof value === 'object' && value !== null && 'people' in value,
);
const reminderSchema = z.custom<Reminder>(
  (value) => typeof value === 'object' && value !== null && 'key' in value,
);
const keptSchema = z.record(z.string(), z.unknown());

/** What is known of the data; it passes from the running bot to the command line as JSON. */
export const factsSchema = z.object({
  plan: planSchema.optional(),
  /** The plan's time. */
  now: z.number(),
  /** The next reminders, by instant. */
  next: z.array(reminderSchema),
  /** How many reminders should have gone out and have not. */
  late: z.number(),
  /** What platforms keep that is needed to reach them, by its name in the store. */
  kept: keptSchema,
  /** What waits for the webhooks, one after the other, and why where the last was not taken. */
  webhooks: z.array(z.object({ waiting: z.number(), trouble: z.string().optional() })),
  /** The tokens with which programs speak; `until` in real time. */
  tokens: z.array(z.object({ person: z.string(), name: z.string(), until: z.number() })),
  /** Other processes of this program on the same database. */
  others: z.number(),
});
export type Facts = z.output<typeof factsSchema>;

/** The workspaces of the plan's Slack accounts and of the committee's channel. */
function teamsOf(plan: Plan, { SLACK_CHANNEL: channel = '' }: Config): string[] {
  const accounts = plan.people.flatMap(({ accounts: all }) => all);
  const places = accounts.flatMap((account) => /^slack:(.+)$/.exec(account)?.[1] ?? []);
  const teams = [...places, channel].flatMap((place) => /^(T\w+)\//.exec(place)?.[1] ?? []);
  return [...new Set(teams)];
}

const keptWebhooks = z.array(z.object({ outbox: z.array(z.unknown()), trouble: z.string().optional() }));

async function readWebhooks(store: Store): Promise<Facts['webhooks']> {
  const kept = keptWebhooks.safeParse(await store.getSetting('webhooks')).data ?? [];
  return kept.map(({ outbox, trouble }) => ({ waiting: outbox.length, ...(trouble && { trouble }) }));
}

/** Reads what the checks want to know of the data; nothing is written. */
export async function readFacts(
  store: Store,
  { config, reminders }: { config: Config; reminders: number },
): Promise<Facts> {
  const plan = await store.plan();
  const others = config.DATABASE_URL ? await store.others() : 0;
  const [webhooks, tokens] = [await readWebhooks(store), await readTokens(store)];
  if (!plan) return { now: 0, next: [], late: 0, kept: {}, webhooks, tokens, others };
  const now = await readPlanTime(store, plan, config);
  const names = ['web.sessions', ...teamsOf(plan, config).map((team) => `slack.installation.${team}`)];
  const kept = await Promise.all(names.map(async (name) => [name, await store.getSetting(name)] as const));
  return {
    plan,
    now,
    webhooks,
    tokens,
    others,
    next: await store.ledger.waiting({ limit: reminders, from: now }),
    late: (await store.ledger.due({ now: now - graceMs, limit: mostLate })).length,
    kept: Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
  };
}
