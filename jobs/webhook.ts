import { randomUUID } from 'node:crypto';
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
import { standingFor } from './webhook-standing.ts';
import { createWebhookState, type Kept, type WebhookState } from './webhook-state.ts';

/** Where what happens is told, how it is signed, and what may be read there. */
export type WebhookOptions = { url: string; secret: string; audience: 'public' | 'committee' };

/** What tells an address and its audience from others. */
const markOf = ({ audience, url }: WebhookOptions): string => hashOfSecret(`${audience} ${url}`);

const answerWithinMs = 8_000;

/** How often the plan's time is looked at while nobody changes the plan. */
const lookEveryMs = 10_000;

/** How long is waited after one, two, … messages in a row that were not taken. */
const restsMs = [5_000, 30_000, 2 * minuteMs, 10 * minuteMs, hourMs];

const readers: Readonly<Record<WebhookOptions['audience'], Reader>> = {
  public: { inPublic: true },
  committee: { role: 'member' },
};

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

/** Tells each address by itself: one that takes nothing holds up no other. */
export function createWebhooks(all: readonly WebhookOptions[], context: JobContext): () => Promise<void> {
  const kept = createWebhookState(all.map(markOf), context.store);
  const each = all.map((options, at) =>
    createWebhook(options, { kept, name: all.length > 1 ? `webhook ${at + 1}` : 'webhook' }, context),
  );
  return async () => {
    const results = await Promise.allSettled(each.map((tell) => tell()));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  };
}

/**
 * Tells an address what has happened since it was told last, in order and at least once: what is not taken is kept and
 * tried again, and what changes meanwhile is told as it stands once the address takes messages again.
 */
function createWebhook(
  options: WebhookOptions,
  { kept: state, name }: { kept: WebhookState; name: string },
  { store, clock, calendar, log, notices, stopping }: JobContext,
): () => Promise<void> {
  const of = markOf(options);
  const trouble = `the ${name} does not take messages; they are kept and tried again`;
  const reader = readers[options.audience];
  let kept: Kept | undefined;
  let seen: { plan: Plan; tick: number } | undefined;
  let failures = 0;
  let rest: { ms: number; elapsed: Stopwatch } | undefined;

  const keep = async (next: Kept) => {
    await state.keep(next);
    kept = next;
  };
  const recall = async (): Promise<Kept | undefined> => {
    kept ??= await state.recall(of);
    return kept;
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
        notices.trouble(trouble, error);
        const why = error instanceof Error ? error.message : String(error);
        if (why !== open.trouble) await keep({ ...open, trouble: why });
        return;
      }
      failures = 0;
      rest = undefined;
      notices.over(trouble);
      const { trouble: _, ...well } = open;
      open = { ...well, outbox: others };
      await keep(open);
    }
  };
}
