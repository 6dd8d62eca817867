import type { App, BlockAction, ButtonAction, Context, StaticSelectAction } from '@slack/bolt';
import { receivePress, speakerOf } from '../receive.ts';
import { type Listening, receiptFor, take } from './take.ts';

/** A setting that is chosen on the home page: the page shows what it is now, and only a refusal is said beside it. */
async function takeChoice(
  { body, ack, context }: { body: BlockAction<StaticSelectAction>; ack(): Promise<void>; context: Context },
  parts: Listening,
): Promise<void> {
  const { home, host, replying } = parts;
  const receipt = await receiptFor(context, speakerOf(body, { team: context.teamId ?? '' }), parts);
  const chosen = home.chosen(body, receipt);
  if (!chosen) return ack();
  const isNew = await host.bot.keep(chosen);
  await ack();
  if (!isNew) return;
  const reply = await host.bot.work(chosen);
  if (reply.kind === 'message' && reply.failed) await replying(chosen, reply);
  await host.bot.given(chosen);
  await home.publish(receipt, body.user.id);
}

/** Whether the first of the actions is of a type; Bolt gives them in one list. A thumb of an answer is a button, too. */
const isPress = (body: BlockAction): body is BlockAction<ButtonAction> =>
  ['button', 'feedback_buttons'].includes(body.actions[0]?.type ?? '');
const isChoice = (body: BlockAction): body is BlockAction<StaticSelectAction> =>
  body.actions[0]?.type === 'static_select';

/** Pressed buttons and what is chosen on the home page; those of the home page that only turn it are its own. */
export function listenToButtons(app: App, parts: Listening): void {
  const { home } = parts;
  app.action<BlockAction>({ type: 'block_actions' }, async ({ body, ack, context }) => {
    if (isChoice(body)) return takeChoice({ body, ack, context }, parts);
    if (!isPress(body)) return ack();
    const receipt = await receiptFor(context, speakerOf(body, { team: context.teamId ?? '' }), parts);
    if (home.owns(body)) {
      await ack();
      return home.press(body, receipt);
    }
    await take(receivePress(body, receipt), { ack, trigger: body.trigger_id }, parts);
    if (body.view?.type === 'home') await home.publish(receipt, body.user.id);
  });
}
