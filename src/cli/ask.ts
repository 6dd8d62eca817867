import { z } from 'zod';
import { answerData } from '../../commands/index.ts';
import { identify } from '../command/caller.ts';
import { mayRead, maySee, permits, requireRight } from '../command/permit.ts';
import { batch } from './batch.ts';
import { type CliContext, readInstant } from './context.ts';
import type { Outcome } from './output.ts';
import { runCommandLine } from './run-command.ts';

const lineSchema = z.object({ question: z.string(), now: z.string().optional(), as: z.string().optional() });

/** `ask "<question>"`; with `--batch`, one question a line, which are answered and not counted as asked. */
export async function runAsk(context: CliContext): Promise<Outcome> {
  if (!context.options.batch) return runCommandLine(context);
  const { session, plan, locale } = context;
  return batch(context, { schema: lineSchema, field: 'question' }, async (asked) => {
    const now = asked.now === undefined ? context.now : readInstant(asked.now, 'now', context.zone);
    const account = `terminal:${asked.as ?? context.person}`;
    const caller = identify({ account, platform: 'terminal', locale }, plan, session.config.CONGRESS_ADMINS);
    requireRight(caller, 'see');
    const answer = await session.ask(asked.question, {
      plan,
      now,
      locale: caller.reader.locale,
      ...(caller.person && { person: caller.person.id }),
      maySee: (deadline) => maySee(caller, deadline),
      mayRead: (commitment, field) => mayRead(caller, commitment, field, plan),
      inside: permits(caller, 'inside'),
    });
    return answerData(answer);
  });
}
