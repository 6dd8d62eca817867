import type { App, Context } from '@slack/bolt';
import { mentionedIn } from '../escape.ts';
import { fetchGiven, filesOf } from '../given.ts';
import { receiveMessage, type SlackMessageEvent } from '../receive.ts';
import { acknowledgeOf, type Listening, receiptFor, take } from './take.ts';

/** Whether a message is for the bot: everything in the private chat, elsewhere what names it. */
const isForUs = ({ channel, text }: SlackMessageEvent, { botUserId = '' }: Context): boolean =>
  channel.startsWith('D') || (text ?? '').includes(`<@${botUserId}`);

async function takeMessage(message: SlackMessageEvent, context: Context, parts: Listening): Promise<void> {
  const { workspaces, apiUrl, host } = parts;
  const speaker = { team: message.user_team ?? context.teamId ?? '', id: message.user ?? '' };
  const receipt = await receiptFor(context, speaker, parts, mentionedIn(message.text ?? ''));
  const invocation = receiveMessage(message, receipt);
  const file = async () => {
    const { client } = await workspaces.of(receipt.team);
    return fetchGiven(filesOf(message), { client, log: host.log, apiUrl });
  };
  if (invocation) await take(invocation, { ack: acknowledgeOf(context), file }, parts);
}

/** Mentions, and messages in the private chat. */
export function listenToMessages(app: App, parts: Listening): void {
  app.event('app_mention', ({ event, context }) => takeMessage(event, context, parts));
  app.event('message', async ({ event, context }) => {
    if (isForUs(event as SlackMessageEvent, context))
      await takeMessage(event as SlackMessageEvent, context, parts);
  });
}
