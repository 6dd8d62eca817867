import type { App } from '@slack/bolt';
import { acknowledgeOf, type Listening, receiptFor } from './take.ts';

/** Somebody opens the home page. */
export function listenToHome(app: App, parts: Listening): void {
  app.event('app_home_opened', async ({ event, context }) => {
    await acknowledgeOf(context)();
    const receipt = await receiptFor(context, { team: context.teamId ?? '', id: event.user }, parts);
    if (event.tab === 'home')
      await parts.home.publish(receipt, event.user, (event.view as { hash?: string } | undefined)?.hash);
  });
}
