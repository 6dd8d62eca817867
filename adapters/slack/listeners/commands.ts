import type { App } from '@slack/bolt';
import { mentionedIn } from '../escape.ts';
import { receiveCommand } from '../receive.ts';
import { type Listening, receiptFor, take } from './take.ts';

/** `/congress …`. */
export function listenToCommands(app: App, parts: Listening): void {
  app.command(/.+/, async ({ command, ack, context }) => {
    const speaker = { team: command.team_id, id: command.user_id };
    const receipt = await receiptFor(context, speaker, parts, mentionedIn(command.text ?? ''));
    await take(receiveCommand(command, receipt), { ack, trigger: command.trigger_id }, parts);
  });
}
