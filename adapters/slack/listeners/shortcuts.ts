import type { App } from '@slack/bolt';
import { receiveShortcut } from '../receive.ts';
import { commandOfShortcut } from '../shortcuts.ts';
import { type Listening, receiptFor, take } from './take.ts';

/** Shortcuts, of the whole workspace and of a message. */
export function listenToShortcuts(app: App, parts: Listening): void {
  app.shortcut(/.+/, async ({ shortcut, ack, context }) => {
    const command = commandOfShortcut(shortcut.callback_id);
    const speaker = { team: shortcut.user.team_id ?? context.teamId ?? '', id: shortcut.user.id };
    const receipt = await receiptFor(context, speaker, parts);
    await take(receiveShortcut(shortcut, command, receipt), { ack, trigger: shortcut.trigger_id }, parts);
  });
}
