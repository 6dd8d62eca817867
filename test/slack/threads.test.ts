import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSlackAdapter } from '../../adapters/slack/index.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import { committeePlan, personOf } from '../committee-plan.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack.ts';
import { chatHost } from './chat-host.ts';

let slack: FakeSlack;
let adapter: Adapter;
const plan = committeePlan({ people: [personOf('owner', { accounts: ['slack:T1/U1'] })] });
const reader = { locale: 'en', zone: 'America/Sao_Paulo' };

beforeEach(async () => {
  slack = await startFakeSlack();
  adapter = await createSlackAdapter(
    { botToken: 'xoxb-1', channel: 'C1', apiUrl: slack.apiUrl },
    chatHost({ plan: async () => plan, receives: false }),
  );
  await adapter.start();
});
afterEach(async () => {
  await adapter.stop();
  await slack.close();
});

const postOf = (key: string, root?: string, person?: string) => ({
  place: { platform: 'slack', id: 'T1/C1' },
  to: person === undefined ? { kind: 'committee' as const } : { kind: 'person' as const, person },
  message: { summary: key, blocks: [{ kind: 'paragraph' as const, text: [key] }] },
  reader,
  key,
  ...(root !== undefined && { thread: { root, title: 'Finish the papers' } }),
});
const threads = () => slack.state.messages.map(({ thread_ts }) => thread_ts);
const find = (key: string, root: string) => adapter.find({ ...postOf(key, root), since: 0 });

test('what follows about a deadline stands below the first message, and is found there', async () => {
  const root = await adapter.send(postOf('first'));
  const mine = await adapter.send(postOf('mine', root, 'owner'));
  const ours = await adapter.send(postOf('ours', root));
  expect(threads()).toEqual([undefined, root, root]);
  // Whom it is for is notified in the thread; what is for all is seen in the channel too.
  const sent = slack.calls.filter(({ method }) => method === 'chat.postMessage').map(({ args }) => args);
  expect(sent.map(({ reply_broadcast }) => reply_broadcast === undefined)).toEqual([true, true, false]);
  expect(await find('mine', root)).toBe(mine);
  expect(await find('first', root)).toBe(root);
  expect(await find('never', root)).toBeUndefined();
  await adapter.update({ ...postOf('ours', root), messageId: ours });
  expect(slack.state.messages.at(-1)?.edits).toBe(1);
});

test('where nothing may be written below a message it stands beside it', async () => {
  const root = await adapter.send(postOf('first'));
  slack.befall('chat.postMessage', { kind: 'error', error: 'cannot_reply_to_message' });
  await adapter.send(postOf('second', root));
  expect(threads()).toEqual([undefined, undefined]);
});

test('in a private chat there are no threads', async () => {
  const place = { platform: 'slack', id: 'T1/U1' };
  const root = await adapter.send({ ...postOf('first'), place });
  await adapter.send({ ...postOf('second', root, 'owner'), place });
  expect(threads()).toEqual([undefined, undefined]);
});
