import { createSlackAdapter } from '../../adapters/slack/index.ts';
import { committeePlan, personOf } from '../committee-plan.ts';
import { type AdapterBench, describeAdapter, type Mishap } from '../contract/adapter.ts';
import { describeGiving } from '../contract/giving.ts';
import { type SlackMishap, startFakeSlack, textOf } from '../fakes/slack.ts';
import { addFile, describeFile } from '../fakes/slack-files.ts';
import { chatHost } from './chat-host.ts';
import { openRoom } from './room.ts';

const mishaps: Readonly<Record<Mishap, SlackMishap>> = {
  'asks-to-wait': { kind: 'wait', seconds: 2 },
  'loses-the-answer': { kind: 'lose' },
  refuses: { kind: 'error', error: 'no_text' },
  'closes-the-place': { kind: 'error', error: 'is_archived' },
  'revokes-the-token': { kind: 'error', error: 'token_revoked' },
};

/** What Slack reads as a mention of somebody or of everybody. */
const mentions = /<(?:@[UW]|!channel|!here|!everyone|!subteam)[^>]*>/g;

async function openSlack(): Promise<AdapterBench> {
  const slack = await startFakeSlack();
  const plan = committeePlan({
    people: [personOf('owner', { accounts: ['slack:T1/U1'] }), personOf('secretary', { role: 'secretary' })],
  });
  const adapter = await createSlackAdapter(
    { botToken: 'xoxb-1', channel: 'C1', apiUrl: slack.apiUrl },
    chatHost({ plan: async () => plan, receives: false }),
  );
  await adapter.start();
  return {
    adapter,
    plan,
    person: 'owner',
    held: async () =>
      slack.state.messages.map((message) => ({ place: `home/${message.channel}`, text: textOf(message) })),
    befall: (mishap) => slack.befall('chat.postMessage', mishaps[mishap]),
    pinged: async () => slack.state.messages.flatMap((message) => textOf(message).match(mentions) ?? []),
    async close() {
      await adapter.stop();
      await slack.close();
    },
  };
}

describeAdapter('Slack', openSlack);

describeGiving('Slack', async () => {
  const room = await openRoom();
  const { state } = room.slack;
  return {
    async give({ name, bytes }) {
      const { length } = state.messages;
      await room.say('', {
        files: [describeFile(state, addFile(state, name, bytes))],
        subtype: 'file_share',
      });
      return textOf(await room.slack.until(() => state.messages[length], 'answer'));
    },
    documents: async () => (await room.session.store.documents.list()).map(({ id }) => id),
    close: room.close,
  };
});
