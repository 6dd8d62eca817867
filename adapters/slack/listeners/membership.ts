import type { App } from '@slack/bolt';
import { receiveInvite } from '../receive.ts';
import { acknowledgeOf, type Listening, receiptFor, take } from './take.ts';

type Joined = { user: string; channel: string; inviter?: string; event_ts: string };

/** The bot is invited to a channel, or removed from a workspace. */
export function listenToMembership(app: App, parts: Listening): void {
  const { host, uninstalled } = parts;
  app.event('member_joined_channel', async ({ event, context }) => {
    const ack = acknowledgeOf(context);
    const { user, inviter, ...joined } = event as Joined;
    if (user !== context.botUserId) return ack();
    if (inviter === undefined) await ack();
    else {
      const receipt = await receiptFor(context, { team: context.teamId ?? '', id: inviter }, parts);
      await take(receiveInvite({ ...joined, inviter }, receipt), { ack }, parts);
    }
    await host.mended('slack');
  });
  app.event('user_change', async ({ event, context }) => {
    await acknowledgeOf(context)();
    parts.refresh.changed(event.user.id);
  });
  app.event('app_uninstalled', async ({ context, body }) => uninstalled(context.teamId ?? body.team_id));
  app.event('tokens_revoked', async ({ context, body, event }) => {
    const { tokens } = event as { tokens?: { bot?: string[] } };
    if ((tokens?.bot ?? []).length > 0) await uninstalled(context.teamId ?? body.team_id);
  });
}
