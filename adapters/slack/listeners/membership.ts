import type { App } from '@slack/bolt';
import { acknowledgeOf, type Listening } from './take.ts';

/** The bot is invited to a channel, or removed from a workspace. */
export function listenToMembership(app: App, { host, uninstalled }: Listening): void {
  app.event('member_joined_channel', async ({ event, context }) => {
    await acknowledgeOf(context)();
    if (event.user === context.botUserId) await host.mended('slack');
  });
  app.event('app_uninstalled', async ({ context, body }) => uninstalled(context.teamId ?? body.team_id));
  app.event('tokens_revoked', async ({ context, body, event }) => {
    const { tokens } = event as { tokens?: { bot?: string[] } };
    if ((tokens?.bot ?? []).length > 0) await uninstalled(context.teamId ?? body.team_id);
  });
}
