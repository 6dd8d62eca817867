import { createDiscordAdapter } from '../../adapters/discord/index.ts';
import { createSlackAdapter } from '../../adapters/slack/index.ts';
import { createQueueBackend } from '../../jobs/backend.ts';
import { createJobs } from '../../jobs/index.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { realNow, systemClock } from '../../src/process/clock.ts';
import { createLog } from '../../src/process/log.ts';
import { createStore } from '../../src/store/create-store.ts';
import { openDatabase } from '../../src/store/database.ts';
import { calendar } from '../../src/time/calendar.ts';
import { sendingHost } from '../discord/host.ts';
import { startDiscord } from '../fakes/discord/server.ts';
import { createLimiter, type Limiter } from '../fakes/limiter.ts';
import { startFakeSlack } from '../fakes/slack.ts';
import { peoplePlan } from './people-plan.ts';

/** What came of sending many messages under a limit: each of them, and the limits that they met. */
export type Paced = {
  sent: number;
  tookMs: number;
  refused: number;
  calls: number;
  claims: number;
  /** The share of the limit that was used. */
  share: number;
};

export const pacedCases = ['slack channel', 'slack first chats', 'discord channel'] as const;
export type PacedCase = (typeof pacedCases)[number];

/** A platform under its limit: the adapter, how many messages it has taken, and how many it lets through in a second. */
type Platform = {
  adapter: Adapter;
  limits: readonly Limiter[];
  perSecond: number;
  /** How many go through at once after a rest. */
  atOnce: number;
  sent(): number;
  stop(): Promise<void>;
};

const secondsOf = (ms: number) => Math.max(1, Math.ceil(ms / 1_000));

async function slackUnder(
  host: ChatHost,
  { count, isPrivate }: { count: number; isPrivate: boolean },
): Promise<Platform> {
  const slack = await startFakeSlack();
  for (let index = 0; index < count; index += 1) slack.state.users.set(`U${index}`, {});
  const opening = createLimiter({ count: 50, windowMs: 60_000 });
  const channels = new Map<unknown, Limiter>();
  slack.draw((method, args) => {
    const posting = channels.get(args.channel) ?? createLimiter({ count: 1, windowMs: 1_000 });
    if (method === 'chat.postMessage') channels.set(args.channel, posting);
    const limiter = { 'chat.postMessage': posting, 'conversations.open': opening }[method];
    const waitMs = limiter?.take(realNow()) ?? 0;
    return waitMs > 0 ? { kind: 'wait', seconds: secondsOf(waitMs) } : undefined;
  });
  const options = { botToken: 'xoxb-1', channel: 'C1', apiUrl: slack.apiUrl };
  const adapter = await createSlackAdapter(options as Parameters<typeof createSlackAdapter>[0], host);
  await adapter.start();
  return {
    adapter,
    get limits() {
      return [opening, ...channels.values()];
    },
    perSecond: isPrivate ? 50 / 60 : 1,
    atOnce: 1,
    sent: () => slack.state.messages.length,
    async stop() {
      await adapter.stop();
      await slack.close();
    },
  };
}

async function discordUnder(host: ChatHost): Promise<Platform> {
  const discord = await startDiscord();
  const posting = createLimiter({ count: 5, windowMs: 5_000 });
  discord.draw((call) => {
    if (!call.startsWith('POST /channels/')) return undefined;
    const waitMs = posting.take(realNow());
    if (waitMs === 0) return undefined;
    const body = { message: 'You are being rate limited.', retry_after: waitMs / 1_000, global: false };
    const headers = { 'retry-after': String(secondsOf(waitMs)), 'x-ratelimit-scope': 'user' };
    return { kind: 'answers', answer: { status: 429, body, headers } };
  });
  const adapter = createDiscordAdapter(
    { token: discord.token, channel: discord.rooms.channel, api: discord.api, roles: [] },
    host,
  );
  await adapter.start();
  return {
    adapter,
    limits: [posting],
    perSecond: 1,
    atOnce: 1,
    sent: () => posting.taken,
    async stop() {
      await adapter.stop();
      await discord.stop();
    },
  };
}

/** So many people, each of whom is owed one message now, in the channel or in private. */
const planFor = (count: number, isPrivate: boolean) =>
  peoplePlan(
    Array.from({ length: count }, () => realNow()),
    (index) => ({
      accounts: [`slack:T1/U${index}`, `discord:${1_000 + index}`],
      reminders: isPrivate ? 'private' : 'channel',
    }),
  );

/** Sends so many messages through the real adapter to a stand-in that keeps to its limit as strictly as can be. */
export async function measurePacing(what: PacedCase, count: number): Promise<Paced> {
  const isPrivate = what === 'slack first chats';
  const database = await openDatabase({ memory: true });
  const store = createStore(database, { planReminders, calendar });
  const log = createLog('silent');
  const plan = planFor(count, isPrivate);
  await store.save({ plan, basedOn: 0, by: 'bench', via: 'bench', verb: 'bench', now: realNow() });
  const host: ChatHost = { ...sendingHost(plan), plan: store.plan, settings: store };
  const platform = await (what === 'discord channel'
    ? discordUnder(host)
    : slackUnder(host, { count, isPrivate }));
  const backend = await createQueueBackend({ pool: database.pool, log });
  const adapters = [platform.adapter];
  let claims = 0;
  const counted = {
    ...store,
    ledger: {
      ...store.ledger,
      async claim(query: Parameters<typeof store.ledger.claim>[0]) {
        const claimed = await store.ledger.claim(query);
        claims += claimed.length;
        return claimed;
      },
    },
  };
  const jobs = createJobs({
    ...{ store: counted, clock: systemClock, calendar, adapters, backend, log },
    heldPolicy: 'never-lose',
  });
  const from = performance.now();
  jobs.start();
  const patienceMs = (count / platform.perSecond) * 4_000 + 20_000;
  await jobs.settled(realNow(), { timeoutMs: patienceMs });
  const tookMs = performance.now() - from;
  await jobs.stop();
  await store.close();
  await platform.stop();
  const sum = (of: (limiter: Limiter) => number) => platform.limits.reduce((all, each) => all + of(each), 0);
  const refused = sum((limiter) => limiter.refused);
  const sent = platform.sent();
  return {
    sent,
    tookMs,
    refused,
    calls: sum(({ taken }) => taken) + refused,
    claims,
    share: (sent - platform.atOnce) / (tookMs / 1_000) / platform.perSecond,
  };
}
