import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Reader } from '../src/command/permit.ts';
import { textHoldsUnreadable } from '../src/command/reply-gate.ts';
import { hourMs, minuteMs } from '../src/domain/instant.ts';
import type { Plan } from '../src/domain/plan.ts';
import { realNow, type Stopwatch, startStopwatch } from '../src/process/clock.ts';
import { hashOfSecret } from '../src/process/secret.ts';
import { signatureOf } from '../src/process/sign.ts';
import { toIso } from '../src/time/iso.ts';
import type { JobContext } from './context.ts';
import { eventsBetween } from './webhook-events.ts';
import { standingFor, standingSchema } from './webhook-standing.ts';

/** Where what happens is told, how it is signed, and what may be read there. */
export type WebhookOptions = { url: string; secret: string; audience: 'public' | 'committee' };

const setting = 'webhook';
const answerWithinMs = 8_000;

/** How often the plan's time is looked at while nobody changes the plan. */
const lookEveryMs = 10_000;

/** How long is waited after one, two, … messages in a row that were not taken. */
const restsMs = [5_000, 30_000, 2 * minuteMs, 10 * minuteMs, hourMs];

const readers: Readonly<Record<WebhookOptions['audience'], Reader>> = {
  public: { inPublic: true },
  committee: { role: 'member' },
};

const keptSchema = z.object({
  /** A hash of the address and the audience: another one begins anew. */
  of: z.string(),
  /** How the plan stood when the events of the outbox, or those before it, were written down. */
  told: standingSchema,
  /** What is not taken yet, in order. */
  outbox: z.array(z.object({ id: z.string(), body: z.string() })),
});
type Kept = z.output<typeof keptSchema>;

/** @throws {Error} when the message was not taken; it says nothing of the address, which is a secret of its own */
async function post({ id, body }: Kept['outbox'][number], { url, secret }: WebhookOptions): Promise<void> {
  const timestamp = Math.floor(realNow() / 1000);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatureOf(secret, { id, timestamp, body }),
    },
    body,
    signal: AbortSignal.timeout(answerWithinMs),
    redirect: 'error',
  }).catch((error: Error) => {
    throw new Error(`no answer (${error.name})`);
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`status ${response.status}`);
}

/**
 * Tells an address what has happened since it was told last, in order and at least once: what is not taken is kept and
 * tried again, and what changes meanwhile is told as it stands once the address takes messages again.
 */
export function createWebhook(
  options: WebhookOptions | undefined,
  { store, clock, calendar, log, notices, stopping }: JobContext,
): () => Promise<void> {
  if (!options) return async () => {};
  const of = hashOfSecret(`${options.audience} ${options.url}`);
  const reader = readers[options.audience];
  let kept: Kept | undefined;
  let seen: { plan: Plan; tick: number } | undefined;
  let failures = 0;
  let rest: { ms: number; elapsed: Stopwatch } | undefined;

  const keep = async (next: Kept) => {
    await store.setSetting(setting, next);
    kept = next;
  };
  const recall = async (): Promise<Kept | undefined> => {
    if (kept) return kept;
    const found = keptSchema.safeParse(await store.getSetting(setting)).data;
    return found?.of === of ? found : undefined;
  };

  /** Writes down what has happened. */
  async function notice(): Promise<Kept | undefined> {
    const plan = await store.plan();
    const before = await recall();
    if (!plan || (before && before.outbox.length > 0)) return before;
    const now = clock.now();
    const tick = Math.floor(now / lookEveryMs);
    if (before && seen?.plan === plan && seen.tick === tick) return before;
    seen = { plan, tick };
    const told = standingFor(reader, { plan, now, calendar });
    const events = before ? eventsBetween(before.told, told) : [];
    const outbox = events
      .map(({ type, data }) => ({
        id: `msg_${randomUUID()}`,
        body: JSON.stringify({ type, timestamp: toIso(now), data }),
      }))
      .filter(({ body }) => {
        if (!textHoldsUnreadable(body, reader, plan)) return true;
        log.error('a message for the webhook held what may not be read there, and was not written down');
        return false;
      });
    if (!before || events.length > 0) await keep({ of, told, outbox });
    return kept ?? before;
  }

  return async () => {
    if (rest && rest.elapsed() < rest.ms) return;
    let open = await notice();
    while (open && !stopping()) {
      const [first, ...others] = open.outbox;
      if (!first) break;
      try {
        await post(first, options);
      } catch (error) {
        rest = { ms: restsMs[failures] ?? hourMs, elapsed: startStopwatch() };
        failures += 1;
        notices.trouble('the webhook does not take messages; they are kept and tried again', error);
        return;
      }
      failures = 0;
      rest = undefined;
      notices.over('the webhook does not take messages; they are kept and tried again');
      open = { ...open, outbox: others };
      await keep(open);
    }
  };
}
