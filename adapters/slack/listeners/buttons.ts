import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { receivePress, speakerOf } from '../receive.ts';
import { type Listening, receiptFor, take } from './take.ts';

/** Pressed buttons; those of the home page that only turn it are its own. */
export function listenToButtons(app: App, parts: Listening): void {
  const { home } = parts;
  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, async ({ body, ack, context }) => {
    const receipt = await receiptFor(context, speakerOf(body, { team: context.teamId ?? '' }), parts);
    if (body.actions[0]?.type !== 'button') return ack();
    if (home.owns(body)) {
      await ack();
      return home.press(body, receipt);
    }
    await take(receivePress(body, receipt), { ack, trigger: body.trigger_id }, parts);
    if (body.view?.type === 'home') await home.publish(receipt, body.user.id);
  });
}
