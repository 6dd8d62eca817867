import type { Bot } from '../bot/bot.ts';
import type { Adapter } from '../platform/adapter.ts';
import type { Log } from '../process/log.ts';

/** Works on what a crash interrupted, and gives the answers on the platforms that they belong to. */
export async function resume(
  bot: Bot,
  { adapters, log }: { adapters: readonly Adapter[]; log: Log },
): Promise<void> {
  for (const { invocation, reply } of await bot.resume())
    try {
      const adapter = adapters.find(({ platform }) => platform === invocation.platform);
      await adapter?.answer(invocation, reply);
      await bot.given(invocation);
    } catch (error) {
      log.warn({ error }, 'an answer that a crash held up could not be given; it is kept for the next start');
    }
}
