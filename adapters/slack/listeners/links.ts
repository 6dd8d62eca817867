import type { App } from '@slack/bolt';
import { acknowledgeOf, type Listening, receiptFor } from './take.ts';

/** Somebody shares a link to the bot's page. */
export function listenToLinks(app: App, parts: Listening): void {
  app.event('link_shared', async ({ event, context }) => {
    await acknowledgeOf(context)();
    const receipt = await receiptFor(context, { team: context.teamId ?? '', id: event.user }, parts);
    if (event.user !== receipt.botUser) await parts.links(event, receipt);
  });
}
