import type { Reply } from '../command/command.ts';
import type { Order } from '../understand/reading.ts';
import type { BotParts } from './bot-parts.ts';
import { conversationAfter, keepConversation, recallConversation } from './conversation.ts';
import { type Call, runCommand } from './run-command.ts';
import { commandNamed } from './typed-command.ts';

/** Runs what a button, a form or a platform's own command asks for; what is said next may be about it. */
export async function runPressed(parts: BotParts, call: Call, { command, options }: Order): Promise<Reply> {
  const reply = await runCommand(parts, call, {
    command: commandNamed(parts.commands, command),
    raw: { ...options },
  });
  if (call.caller.role) {
    const before = await recallConversation(parts, call);
    const after = conversationAfter(reply, { order: { command, options } }, { before, plan: call.plan });
    await keepConversation(parts, call, after);
  }
  return reply;
}
