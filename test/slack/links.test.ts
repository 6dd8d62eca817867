import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandOfPage } from '../../adapters/slack/links.ts';
import { openRoom, type Room } from './room.ts';

const page = 'https://congress.example.org';
let room: Room;
beforeAll(async () => {
  room = await openRoom({ page });
});
afterAll(() => room.close());

const unfurled = () => room.slack.calls.filter(({ method }) => method === 'chat.unfurl');

/** Somebody shares links, as Slack tells it. */
async function share(urls: string[], more: object = {}) {
  const before = unfurled().length;
  await room.slack.deliver('events_api', {
    token: 't',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: room.slack.state.nextId('Ev'),
    event_time: 1,
    event: {
      type: 'link_shared',
      channel: 'C1',
      is_bot_user_member: true,
      user: 'U1',
      message_ts: '1226916000.000100',
      unfurl_id: 'C1.1226916000.000100.abc',
      source: 'conversations_history',
      links: urls.map((url) => ({ domain: 'congress.example.org', url })),
      event_ts: '1.1',
      ...more,
    },
  });
  return () => unfurled()[before];
}

test('a link that is shared in the committee’s channel is shown below it', async () => {
  const url = `${page}/deadlines/programme`;
  const found = await share([url, `${page}/people`]);
  const call = await room.slack.until(found, 'unfurl');
  expect(call.args).toMatchObject({ channel: 'C1', ts: '1226916000.000100' });
  expect(Object.keys(call.args.unfurls as object)).toEqual([url]);
  const text = JSON.stringify(call.args.unfurls);
  expect(text).toContain('Publish the programme');
  expect(text).not.toContain('"button"');
});

test('what is private is not shown, whoever shares it', async () => {
  const { store } = room.session;
  const plan = await store.plan();
  if (!plan) throw new Error('no plan');
  const { deadlines } = plan;
  const own = deadlines.find(({ owner }) => owner === 'secretary');
  const hidden = deadlines.map((each) => (each === own ? { ...each, private: true } : each));
  const by = { by: 'test', via: 'test', verb: 'test', now: Date.parse('2008-11-17T11:00:00Z') };
  await store.save({ plan: { ...plan, deadlines: hidden }, basedOn: plan.version, ...by });
  const other = `${page}/deadlines/media`;
  const found = await share([`${page}/deadlines/${own?.id}`, other]);
  const call = await room.slack.until(found, 'unfurl');
  expect(Object.keys(call.args.unfurls as object)).toEqual([other]);
  await store.save({ plan: { ...plan, deadlines }, basedOn: plan.version + 1, ...by });
});

test.each([
  ['by somebody whom the plan does not know', { user: 'U2' }],
  ['in another channel', { channel: 'C2' }],
  ['while it is still being written', { channel: 'COMPOSER', source: 'composer' }],
])('nothing is shown of one that is shared %s', async (_, more) => {
  const found = await share([`${page}/deadlines/media`], more);
  const next = await share([`${page}/`]);
  const call = await room.slack.until(next, 'unfurl of the next');
  expect(Object.keys(call.args.unfurls as object)).toEqual([`${page}/`]);
  expect(JSON.stringify(call.args.unfurls)).not.toContain('"button"');
  expect(found()).toBe(call);
});

test.each([
  `${page}/login?key=secret`,
  `${page}/chat`,
  'https://congress.example.org.evil.example/deadlines/programme',
  'http://congress.example.org/deadlines/programme',
  'https://a@congress.example.org/deadlines/programme',
  'no address',
])('%s stands for nothing that is shown', (address) => {
  expect(commandOfPage(address, page)).toBeUndefined();
});
