import { z } from 'zod';
import { batch } from './batch.ts';
import { type CliContext, readInstant } from './context.ts';
import type { Outcome } from './output.ts';
import { invoke, runCommandLine } from './run-command.ts';

const lineSchema = z.object({ question: z.string(), now: z.string().optional(), as: z.string().optional() });

/** `ask "<question>"`; with `--batch`, one question a line. */
export async function runAsk(context: CliContext): Promise<Outcome> {
  if (!context.options.batch) return runCommandLine(context);
  return batch(context, { schema: lineSchema, field: 'question' }, async (asked) => {
    const now = asked.now === undefined ? context.now : readInstant(asked.now, 'now', context.zone);
    const input = { kind: 'command', command: 'ask', options: { question: asked.question } } as const;
    const reply = await invoke(context, input, { now, ...(asked.as !== undefined && { as: asked.as }) });
    if (reply.kind !== 'message' || reply.failed) return { error: reply.message.summary };
    return reply.data;
  });
}
