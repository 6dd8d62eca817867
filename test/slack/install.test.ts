import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seal, unseal } from '../../adapters/slack/secret-box.ts';
import { freePort } from './free-port.ts';
import { openRoom, type Room } from './room.ts';

const secretKey = 'ab'.repeat(32);
let room: Room;
let origin: string;
beforeAll(async () => {
  const port = await freePort();
  const install = { clientId: '1.2', clientSecret: 'client-secret', secretKey };
  room = await openRoom({ http: { host: '127.0.0.1', port }, install });
  origin = `http://127.0.0.1:${port}`;
});
afterAll(() => room.close());

const post = { to: { kind: 'person', person: 'secretary' }, reader: { locale: 'en', zone: 'UTC' } } as const;
const message = { summary: 'Hello.', blocks: [] };
const place = { platform: 'slack', id: 'T2/U1' };

/** Follows the first step and returns the state that Slack would send back, and the browser's cookie. */
async function begin() {
  const response = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
  const location = new URL(response.headers.get('location') ?? '');
  const cookie = response.headers.get('set-cookie') ?? '';
  return { location, cookie, state: location.searchParams.get('state') ?? '' };
}

const finish = (query: Record<string, string>, cookie = '') =>
  fetch(`${origin}/slack/oauth_redirect?${new URLSearchParams(query)}`, { headers: { cookie } });

const exchanged = () => room.slack.calls.filter(({ method }) => method === 'oauth.v2.access').length;

describe('several workspaces', () => {
  test('are refused while they have not installed the bot', async () => {
    await expect(room.adapter.send({ ...post, place, message, key: 'k' })).rejects.toMatchObject({
      reason: 'closed',
    });
  });

  test('begin at Slack, with a state that only this browser has', async () => {
    const { location, cookie, state } = await begin();
    expect(location.pathname).toBe('/oauth/v2/authorize');
    expect(location.searchParams.get('scope')).toContain('chat:write');
    expect(state).toMatch(/^[0-9a-f]{32}$/);
    expect(cookie).toMatch(/HttpOnly/i);
  });

  test.each([
    ['no state', async () => finish({ code: 'good-code' })],
    ['the state of another browser', async () => finish({ code: 'good-code', state: (await begin()).state })],
    ['a refusal', async () => finish({ error: 'access_denied', state: (await begin()).state })],
  ])('are not installed with %s', async (_, attempt) => {
    const before = exchanged();
    const response = await attempt();
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Nothing was kept');
    expect(exchanged()).toBe(before);
  });

  test('are installed once with the right one, and their token is kept encrypted', async () => {
    const { state, cookie } = await begin();
    const response = await finish({ code: 'good-code', state }, cookie);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('/congress help');
    const kept = JSON.stringify(await room.session.store.getSetting('slack.installation.T2'));
    expect(kept).not.toContain('xoxb-installed');
    expect((await finish({ code: 'good-code', state }, cookie)).status).toBe(400);
    room.slack.state.users.set('U1', {});
    await room.adapter.send({ ...post, place, message, key: 'k' });
    expect(room.slack.state.messages.at(-1)?.text).toBe('Hello.');
  });

  test('that remove the bot are forgotten', async () => {
    await room.slack.deliver('events_api', {
      type: 'event_callback',
      team_id: 'T2',
      api_app_id: 'A1',
      event_id: 'Ev1',
      event: { type: 'app_uninstalled' },
    });
    expect(await room.session.store.getSetting('slack.installation.T2')).toBeNull();
    await expect(room.adapter.send({ ...post, place, message, key: 'k' })).rejects.toMatchObject({
      reason: 'closed',
    });
  });
});

describe('a sealed token', () => {
  test('opens with its key and for its workspace only, and not when it was changed', () => {
    const sealed = seal('xoxb-secret', secretKey, 'T2');
    expect(unseal(sealed, secretKey, 'T2')).toBe('xoxb-secret');
    expect(unseal(sealed, 'cd'.repeat(32), 'T2')).toBeUndefined();
    expect(unseal(sealed, secretKey, 'T3')).toBeUndefined();
    expect(unseal(`${sealed.slice(0, -4)}AAAA`, secretKey, 'T2')).toBeUndefined();
    expect(unseal('', secretKey, 'T2')).toBeUndefined();
  });
});
