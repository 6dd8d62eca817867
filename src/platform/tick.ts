import type { Invocation } from '../command/invocation.ts';
import type { Plan } from '../domain/plan.ts';
import type { ChatHost } from './chat-host.ts';

/** Somebody put a tick on a message of the bot, or took it away. */
export type Tick = { platform: string; message: string; account: string; isRemoved: boolean };

const isKnown = (account: string, plan: Plan | undefined): boolean =>
  plan?.people.some(({ accounts }) => accounts.includes(account)) ?? false;

/**
 * What a tick means: that the deadline of the message is done, and without it that it is not. Undefined where it means
 * nothing: on a message about several things or none, by somebody whom the plan does not know, and where it is so already.
 */
export async function commandOfTick(
  { platform, message, account, isRemoved }: Tick,
  { bot, plan }: Pick<ChatHost, 'bot' | 'plan'>,
): Promise<Extract<Invocation['input'], { kind: 'command' }> | undefined> {
  if (!isKnown(account, await plan())) return undefined;
  const deadline = await bot.about({ platform, message });
  if (!deadline || (deadline.state === 'open') === isRemoved) return undefined;
  return isRemoved
    ? { kind: 'command', command: 'undo', options: { change: deadline.id } }
    : { kind: 'command', command: 'deadline done', options: { deadline: deadline.id } };
}
