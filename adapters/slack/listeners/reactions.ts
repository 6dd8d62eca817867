import type { App, Context } from '@slack/bolt';
import { commandOfTick } from '../../../src/platform/tick.ts';
import { receiveReaction, type SlackReaction } from '../receive.ts';
import { acknowledgeOf, type Listening, receiptFor, take } from './take.ts';

const ticks = new Set(['white_check_mark', 'heavy_check_mark', 'ballot_box_with_check']);

async function takeReaction(
  { event, isRemoved }: { event: SlackReaction; isRemoved: boolean },
  context: Context,
  parts: Listening,
): Promise<void> {
  const ack = acknowledgeOf(context);
  const { ts } = event.item;
  if (!ticks.has(event.reaction) || ts === undefined || event.item_user !== context.botUserId) return ack();
  const receipt = await receiptFor(context, { team: context.teamId ?? '', id: event.user }, parts);
  const tick = { platform: 'slack', message: ts, account: receipt.account, isRemoved };
  const input = await commandOfTick(tick, parts.host);
  if (!input) return ack();
  await take(receiveReaction(event, input, receipt), { ack }, parts);
}

/** A tick on a message of the bot is “done”; taken away again it is an undo. */
export function listenToReactions(app: App, parts: Listening): void {
  app.event('reaction_added', ({ event, context }) =>
    takeReaction({ event: event as SlackReaction, isRemoved: false }, context, parts),
  );
  app.event('reaction_removed', ({ event, context }) =>
    takeReaction({ event: event as SlackReaction, isRemoved: true }, context, parts),
  );
}
