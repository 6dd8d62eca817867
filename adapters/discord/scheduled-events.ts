import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Instant } from '../../src/domain/instant.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import type { Retries } from './event-retries.ts';
import { codes, discordCode } from './failure.ts';
import { type EventBody, eventsOf, type WantedEvent } from './plan-events.ts';

const setting = 'discord.events';
const schema = z.object({
  guild: z.string(),
  /** By subject: the event's id, and what it was given. */
  events: z.record(z.string(), z.object({ id: z.string(), given: z.string() })),
});
type Kept = z.output<typeof schema>;

type Existing = { id: string; creator_id?: string | null; name: string; scheduled_start_time: string };

const sameStart = (a: string, b: string) => Date.parse(a) === Date.parse(b);

const gone = (error: unknown): undefined => {
  const code = discordCode(error);
  if (code !== codes.unknownEvent && code !== codes.finishedEvent) throw error;
};

/**
 * What an event was given, by which a change is seen. One that comes again goes on by itself: of its times only the hour
 * counts, which the clocks' change moves.
 */
function givenOf(body: EventBody): string {
  const { recurrence_rule: rule, scheduled_start_time: start, scheduled_end_time: end, ...rest } = body;
  if (!rule) return JSON.stringify(body);
  const { start: _, ...pattern } = rule;
  return JSON.stringify({ ...rest, hours: [start, end].map((at) => at.slice(11)), recurrence_rule: pattern });
}

/** Whether an event has begun, and so ends by itself; one that comes again never does. */
function hasBegun(given: string, now: Instant): boolean {
  const { scheduled_start_time: start, recurrence_rule: rule } = JSON.parse(given) as Partial<EventBody>;
  return rule === undefined && start !== undefined && Date.parse(start) <= now;
}

/**
 * Makes the scheduled events of a server those of the plan. What is already as it should be costs no call; an event
 * that a person took down stays down until the plan moves it. One that fails holds up no other: false while one rests.
 */
export async function reconcileEvents(query: {
  rest: REST;
  guild: string;
  /** The bot's own user id. */
  self: string;
  host: Pick<ChatHost, 'plan' | 'settings'>;
  /** Real time: Discord takes only what is ahead. */
  now: Instant;
  retries: Retries;
}): Promise<boolean> {
  const { rest, guild, self, host, now, retries } = query;
  const plan = await host.plan();
  if (!plan) return true;
  const read = schema.safeParse(await host.settings.getSetting(setting)).data;
  let kept: Kept['events'] = read?.guild === guild ? read.events : {};
  const keep = (events: Kept['events']) => {
    kept = events;
    return host.settings.setSetting(setting, { guild, events });
  };
  const without = (subject: string) =>
    Object.fromEntries(Object.entries(kept).filter(([known]) => known !== subject));
  const wanted = eventsOf(plan, now);
  const isWanted = new Set(wanted.map(({ subject }) => subject));
  let existing: readonly Existing[] | undefined;

  /** One that was made before a crash could keep its id. */
  async function findOwn({ name, scheduled_start_time: start }: EventBody): Promise<string | undefined> {
    existing ??= (await rest.get(Routes.guildScheduledEvents(guild))) as Existing[];
    const taken = new Set(Object.values(kept).map(({ id }) => id));
    return existing.find(
      (event) =>
        !taken.has(event.id) &&
        event.creator_id === self &&
        event.name === name &&
        sameStart(event.scheduled_start_time, start),
    )?.id;
  }

  async function make(body: EventBody): Promise<string> {
    const found = await findOwn(body);
    if (found) return found;
    return ((await rest.post(Routes.guildScheduledEvents(guild), { body })) as { id: string }).id;
  }

  async function write({ subject, body }: WantedEvent): Promise<void> {
    const given = givenOf(body);
    const known = kept[subject];
    if (known?.given === given) return;
    // What comes next is made anew beside one that is taking place.
    const standing = known && !hasBegun(known.given, now) ? known : undefined;
    const changed =
      standing &&
      ((await rest
        .patch(Routes.guildScheduledEvent(guild, standing.id), { body: { recurrence_rule: null, ...body } })
        .catch(gone)) as { id: string } | undefined);
    const id = changed?.id ?? (await make(body));
    await keep({ ...kept, [subject]: { id, given } });
  }

  async function remove(subject: string, id: string, given: string): Promise<void> {
    if (!hasBegun(given, now)) await rest.delete(Routes.guildScheduledEvent(guild, id)).catch(gone);
    await keep(without(subject));
  }

  let isDone = true;
  const attempt = async (id: string, version: string, work: () => Promise<void>) => {
    if (!(await retries.attempt({ id, version, now }, work))) isDone = false;
  };
  for (const [subject, { id, given }] of Object.entries(kept))
    if (!isWanted.has(subject)) await attempt(subject, 'removed', () => remove(subject, id, given));
  for (const event of wanted) await attempt(event.subject, givenOf(event.body), () => write(event));
  return isDone;
}
