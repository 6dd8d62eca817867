import { WebClient } from '@slack/web-api';
import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createManifest, createSlackAdapter } from '../../adapters/slack/index.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import { committeePlan, personOf } from '../committee-plan.ts';
import { chatHost } from './chat-host.ts';
import { freePort } from './free-port.ts';

const { bot: scopes } = createManifest().oauth_config.scopes;
const reader = { locale: 'en', zone: 'America/Sao_Paulo' };
let emulator: Emulator;
let adapter: Adapter;
let plan: Plan;
let channel: string;
let member: WebClient;

/** Slack as others understood its documentation, with the scopes of our manifest and no more. */
beforeAll(async () => {
  emulator = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      slack: {
        strict_scopes: true,
        users: [
          { name: 'ana', email: 'ana@example.org' },
          { name: 'congress', is_bot: true },
        ],
        channels: [{ name: 'committee' }],
        tokens: [
          { token: 'xoxb-bot', type: 'bot', user: 'congress', scopes },
          { token: 'xoxp-ana', user: 'ana' },
        ],
      },
    } as never,
  });
  const apiUrl = `${emulator.url}/api/`;
  member = new WebClient('xoxp-ana', { slackApiUrl: apiUrl });
  const { channels = [] } = await member.conversations.list();
  channel = channels.find(({ name }) => name === 'committee')?.id ?? '';
  const { team_id, user_id } = await member.auth.test();
  plan = committeePlan({ people: [personOf('owner', { accounts: [`slack:${team_id}/${user_id}`] })] });
  adapter = await createSlackAdapter(
    { botToken: 'xoxb-bot', channel, apiUrl },
    chatHost({ plan: async () => plan, receives: false }),
  );
  await adapter.start();
});
afterAll(() => emulator.close());

const message = {
  summary: 'The papers are due.',
  blocks: [
    { kind: 'paragraph', text: ['The papers <!channel> are due ', { kind: 'day', on: '2027-10-01' }] },
    {
      kind: 'buttons',
      buttons: [{ label: 'Done', command: 'deadline done', options: { deadline: 'papers' } }],
    },
  ],
} as const;

describe('another’s Slack, with strict scopes', () => {
  test.each([
    ['the committee', { kind: 'committee' }],
    ['a person', { kind: 'person', person: 'owner' }],
  ] as const)('takes a message to %s, finds it by its key, and has it replaced', async (_, to) => {
    const place = adapter.placeOf(to, plan);
    if (!place) throw new Error('a place is expected');
    const post = { place, to, message, reader, key: `key-of-${to.kind}` };
    const messageId = await adapter.send(post);
    expect(await adapter.find({ place, key: post.key, since: 0 })).toBe(messageId);
    expect(await adapter.find({ place, key: 'another', since: 0 })).toBeUndefined();
    await adapter.update({ ...post, message: { summary: 'It is done.', blocks: [] }, messageId });
  });

  test('takes a picture, with the scopes for it', async () => {
    const place = adapter.placeOf({ kind: 'committee' }, plan);
    if (!place) throw new Error('a place is expected');
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
    const pictured = {
      ...message,
      blocks: [{ kind: 'image', png, alt: 'Two of three answered' }],
    } as const;
    await adapter.send({
      place,
      to: { kind: 'committee' },
      message: pictured,
      reader,
      key: 'key-of-picture',
    });
    const { messages = [] } = await member.conversations.history({ channel });
    expect(JSON.stringify(messages)).toMatch(/"slack_file":\{"id":"F\w+"\}/);
  });

  test('shows the committee the words, and notifies nobody', async () => {
    const { messages = [] } = await member.conversations.history({ channel });
    expect(messages.map(({ text }) => text)).toContain('It is done.');
    expect(JSON.stringify(messages)).not.toContain('<!channel>');
  });
});
