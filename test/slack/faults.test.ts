import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { textOf } from '../fakes/slack.ts';
import { openRoom, type Room } from './room.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.close());
beforeEach(() => {
  room.slack.calls.length = 0;
  room.slack.state.messages.length = 0;
});

const showing = (text: string) =>
  room.slack.state.messages.filter((message) => textOf(message).includes(text));

const post = {
  place: { platform: 'slack', id: 'home/C1' },
  to: { kind: 'committee' },
  message: { summary: 'Hello & welcome.', blocks: [{ kind: 'paragraph', text: ['Hello & welcome.'] }] },
  reader: { locale: 'en', zone: 'UTC' },
  key: 'k'.repeat(24),
} as const;

describe('when Slack fails', () => {
  test.each([
    [{ kind: 'status', status: 500 }, 'unknown'],
    [{ kind: 'status', status: 503 }, 'unknown'],
    [{ kind: 'error', error: 'internal_error' }, 'unknown'],
    [{ kind: 'error', error: '<html>' }, 'unknown'],
    [{ kind: 'error', error: 'ratelimited' }, 'not-sent'],
    [{ kind: 'error', error: 'channel_not_found' }, 'closed'],
    [{ kind: 'error', error: 'not_in_channel' }, 'closed'],
    [{ kind: 'error', error: 'missing_scope' }, 'closed'],
    [{ kind: 'error', error: 'ekm_access_denied' }, 'closed'],
    [{ kind: 'status', status: 403 }, 'closed'],
    [{ kind: 'error', error: 'a_code_of_tomorrow' }, 'not-sent'],
    [{ kind: 'error', error: 'no_text' }, 'refused'],
    [{ kind: 'error', error: 'account_inactive' }, 'unauthorised'],
  ] as const)('%j to a message is %s, and nothing is sent twice', async (mishap, reason) => {
    room.slack.befall('chat.postMessage', mishap);
    await expect(room.adapter.send(post)).rejects.toMatchObject({ reason });
    expect(room.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  test('a workspace that refuses blocks gets the same words without them', async () => {
    room.slack.befall('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
    await room.adapter.send(post);
    expect(room.slack.state.messages.map(({ text, blocks }) => [text, blocks])).toEqual([
      ['Hello &amp; welcome.', []],
    ]);
  });

  test('a private chat that does not open is tried again, and nothing was sent', async () => {
    room.slack.befall('conversations.open', { kind: 'lose' });
    const place = { platform: 'slack', id: 'T1/U1' };
    await expect(room.adapter.send({ ...post, place })).rejects.toMatchObject({ reason: 'not-sent' });
    await room.adapter.send({ ...post, place });
    expect(showing('Hello')).toHaveLength(1);
  });

  test('history that may not be read cannot be asked', async () => {
    room.slack.befall('conversations.history', { kind: 'error', error: 'missing_scope' });
    const asked = room.adapter.find({ place: post.place, key: post.key, since: 0 });
    await expect(asked).rejects.toMatchObject({ reason: 'closed', place: { state: 'no-history' } });
  });

  test('a public answer whose end is uncertain is looked up before it is given again', async () => {
    room.slack.befall('chat.postMessage', { kind: 'lose' });
    room.slack.befall('conversations.history', { kind: 'status', status: 500 });
    await room.command('done travel');
    const lookedUp = () => room.slack.calls.filter(({ method }) => method === 'conversations.history');
    await room.slack.until(() => lookedUp().length > 1, 'look-up that is answered');
    await room.command('why media');
    await room.heard('its reminders go');
    expect(showing('is done')).toHaveLength(1);
  });

  test('an answer that must wait is given once, after the wait', async () => {
    room.slack.befall('chat.postMessage', { kind: 'wait', seconds: 1 });
    await room.command('done programme');
    await room.heard('is done');
    expect(showing('is done')).toHaveLength(1);
  });

  test.each([404, 500])(
    'an answer whose address gives %i goes to the same person by another way',
    async (status) => {
      room.slack.befall('response_url', { kind: 'status', status });
      await room.command('why media');
      expect((await room.heard('its reminders go')).ephemeralTo).toBe('U1');
    },
  );

  test('an answer that a crash held up goes where it was asked, or to the one who asked', async () => {
    const event = { source: 'slack', id: 'held' };
    const asked = {
      event,
      platform: 'slack',
      account: 'slack:T1/U1',
      input: { kind: 'text', text: '' },
    } as const;
    const reply = { kind: 'message', visibility: 'private', message: post.message } as const;
    await room.adapter.answer({ ...asked, origin: { team: 'T1', user: 'U1', channel: 'C1' } }, reply);
    await room.adapter.answer({ ...asked, origin: { team: 'T1', user: 'U1', channel: 'C8' } }, reply);
    expect(showing('Hello').map(({ channel, ephemeralTo }) => [channel[0], ephemeralTo])).toEqual([
      ['C', 'U1'],
      ['D', undefined],
    ]);
  });

  test('a form that comes too late is offered by a button, which opens it', async () => {
    await room.command('add', { trigger_id: 'long.gone' });
    const offer = await room.heard('Fill in the form');
    await room.press(offer, 'Fill in the form');
    await room.slack.until(() => room.slack.state.views.some(({ type }) => type === 'modal'), 'modal');
  });

  test('a button that nobody knows any more is harmless', async () => {
    await room.command('done papers');
    const card = await room.heard('is done');
    const action = {
      type: 'button',
      action_id: 'press-0',
      block_id: 'b',
      action_ts: '1',
      value: 'v0:unknown',
    };
    await room.press(card, 'Undo', { actions: [action] });
    await room.slack.until(() => room.slack.state.messages.length > 1, 'answer');
    expect(card.edits).toBe(0);
    expect(room.slack.state.messages[1]?.ephemeralTo).toBe('U1');
  });
});

describe('when the connection fails', () => {
  test.each(['refresh', 'cut'] as const)('%s: it is opened again by itself, within a second', async (how) => {
    const before = room.slack.greeted();
    room.slack.disconnect(how);
    await room.slack.until(() => room.slack.greeted() > before, 'new socket');
    await room.command('why media');
    await room.heard('its reminders go');
    expect(room.adapter.health().state).toBe('up');
  });

  test('a hundred commands while it is renewed again and again are each taken in time and answered once', async () => {
    await room.command('people link chair slack:T1/U2');
    await room.heard('slack:T1/U2');
    room.slack.state.messages.length = 0;
    const slowest = await Array.from({ length: 100 }).reduce<Promise<number>>(async (before, _, index) => {
      const soFar = await before;
      if (index % 10 === 5) room.slack.disconnect('refresh');
      const user_id = index % 2 === 0 ? 'U1' : 'U2';
      return Math.max(soFar, await room.command(`when in ${index + 1} days`, { user_id }));
    }, Promise.resolve(0));
    await room.slack.until(() => room.slack.state.messages.length >= 100, 'every answer');
    for (let days = 1; days <= 100; days++) expect(showing(`“in ${days} days”`)).toHaveLength(1);
    expect(slowest).toBeLessThan(2_500);
  });

  test('what is no event leaves it as it is', async () => {
    for (const payload of [
      {},
      { type: 'event_callback' },
      { type: 'block_actions', user: { id: 'U1' }, actions: [] },
    ])
      await room.slack.deliver('events_api', { event: { type: 'x' }, ...payload });
    await room.command('why media');
    await room.heard('its reminders go');
  });

  test('a revoked app token turns its health red and ends nothing', async () => {
    room.slack.state.tokens.delete('xapp-1');
    room.slack.disconnect('cut');
    await room.slack.until(
      () => room.slack.calls.filter(({ method }) => method === 'apps.connections.open').length > 1,
      'attempt',
    );
    await expect.poll(() => room.adapter.health().state).toBe('down');
    await room.adapter.send(post);
    expect(showing('Hello')).toHaveLength(1);
  });
});
