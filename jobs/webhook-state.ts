import { z } from 'zod';
import { createInTurn } from '../src/process/in-turn.ts';
import type { JobContext } from './context.ts';
import { standingSchema } from './webhook-standing.ts';

const setting = 'webhooks';
/** Where the only address there was kept its own. */
const formerSetting = 'webhook';

const keptSchema = z.object({
  /** A hash of the address and the audience: another one begins anew. */
  of: z.string(),
  /** How the plan stood when the events of the outbox, or those before it, were written down. */
  told: standingSchema,
  /** What is not taken yet, in order. */
  outbox: z.array(z.object({ id: z.string(), body: z.string() })),
  /** Why the last message was not taken; absent where it was. */
  trouble: z.string().exactOptional(),
});

/** What an address was told, and what waits for it. */
export type Kept = z.output<typeof keptSchema>;

export type WebhookState = { recall(of: string): Promise<Kept | undefined>; keep(next: Kept): Promise<void> };

/** Keeps what each address was told; of those that are none any more nothing is kept. */
export function createWebhookState(
  marks: readonly string[],
  store: Pick<JobContext['store'], 'getSetting' | 'setSetting'>,
): WebhookState {
  // Each writes all of them: two at once would each write back what they read.
  const inTurn = createInTurn();
  const read = async (): Promise<Kept[]> => {
    const all = z.array(keptSchema).safeParse(await store.getSetting(setting)).data;
    if (all) return all.filter(({ of }) => marks.includes(of));
    const former = keptSchema.safeParse(await store.getSetting(formerSetting)).data;
    return former && marks.includes(former.of) ? [former] : [];
  };
  return {
    recall: async (of) => (await read()).find((each) => each.of === of),
    keep: (next) =>
      inTurn(async () => {
        const others = (await read()).filter(({ of }) => of !== next.of);
        await store.setSetting(setting, [...others, next]);
      }),
  };
}
