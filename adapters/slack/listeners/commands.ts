import type { App } from '@slack/bolt';
import { receiveCommand } from '../receive.ts';
import { type Listening, receiptFor, take } from './take.ts';

/** `/congress …`. */
export function listenToCommands(app: App, parts: Listening): void {
  app.command(/.+/, async ({ command, ack, context }) => {
    const receipt = await receiptFor(context, { team: command.team_id, id: command.user_id }, parts);
    await take(receiveCommand(command, receipt), { ack, trigger: command.trigger_id }, parts);
  });
}
