import { z } from 'zod';
import type { Instant } from '../domain/instant.ts';

/** Where a language model is reached: the base address of an OpenAI-compatible service, such as `http://localhost:11434/v1`. */
export type ModelAddress = { url: string; model: string; key?: string | undefined };

/** What is said to a model: what it is to do, and what it is to do it with. */
export type Prompt = { system: string; user: string };

/** A model gave no answer; `reason` has nothing of the question, `retryAfterMs` is how long it wants to be left alone. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
  readonly reason: string;
  readonly retryAfterMs: number | undefined;

  constructor(reason: string, retryAfterMs?: number) {
    super(reason);
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Says a prompt to a model and gives back what it says. @throws {EndpointError} */
export type Endpoint = (prompt: Prompt, signal: AbortSignal) => Promise<string>;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** Seconds, or a date; undefined for anything else. */
function retryAfterMs(header: string | null, now: Instant): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const waitMs = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : undefined;
}

/**
 * A model behind the chat completions of an OpenAI-compatible service. Only what every such service takes is sent: some
 * refuse a temperature, others a response format.
 */
export function createEndpoint({ url, model, key }: ModelAddress, now: () => Instant): Endpoint {
  const address = `${url.replace(/\/+$/, '')}/chat/completions`;
  return async ({ system, user }, signal) => {
    const response = await fetch(address, {
      method: 'POST',
      // Elsewhere the key and the question are nobody's business.
      redirect: 'error',
      signal,
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        model,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
      }),
    }).catch(() => {
      throw new EndpointError(signal.aborted ? 'timeout' : 'unreachable');
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new EndpointError(
        `status ${response.status}`,
        retryAfterMs(response.headers.get('retry-after'), now()),
      );
    }
    const body = await response.json().catch(() => {
      throw new EndpointError(signal.aborted ? 'timeout' : 'nonsense');
    });
    const said = completion.safeParse(body).data?.choices[0]?.message.content;
    if (said === undefined) throw new EndpointError('nonsense');
    return said;
  };
}
