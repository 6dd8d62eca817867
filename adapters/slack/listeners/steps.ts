import type { App } from '@slack/bolt';
import { acknowledgeOf, type Listening } from './take.ts';

/** A workflow of somebody has come to a step of the bot's. */
export function listenToSteps(app: App, { steps }: Listening): void {
  app.event('function_executed', async ({ event, context }) => {
    await acknowledgeOf(context)();
    await steps(event, context.teamId ?? '');
  });
}
