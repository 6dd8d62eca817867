import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/locales/index.ts';
import { calendar } from '../../src/time/calendar.ts';
import { promptsFor } from '../../src/views/prompts.ts';
import { viewFor } from '../../src/views/view.ts';
import { textOf } from '../fakes/slack.ts';
import { openRoom, type Room } from './room.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.close());

const thread = '1226916000.000100';
const callsOf = (method: string, from: Room = room) =>
  from.slack.calls.filter((call) => call.method === `assistant.threads.${method}`).map(({ args }) => args);

/** Somebody opens the assistant, as Slack tells it. */
async function open(
  who: string,
  {
    type = 'assistant_thread_started',
    at = thread,
    in: place = room,
  }: { type?: string; at?: string; in?: Room } = {},
) {
  const { state } = place.slack;
  const before = callsOf('setSuggestedPrompts', place).length;
  await place.slack.deliver('events_api', {
    token: 't',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    authed_users: [who],
    event_id: state.nextId('Ev'),
    event_time: 1,
    event: {
      type,
      assistant_thread: {
        user_id: who,
        context: { channel_id: 'C1', team_id: 'T1', enterprise_id: null },
        channel_id: state.chatWith(who),
        thread_ts: at,
      },
      event_ts: '1715873754.429808',
    },
  });
  return () => callsOf('setSuggestedPrompts', place).slice(before);
}

const offered = (calls: Record<string, unknown>[]) =>
  calls[0]?.prompts as { title: string; message: string }[];

test('opening it offers what is that person’s own, and the plan of nobody else', async () => {
  const found = await open('U1');
  const prompts = offered(await room.slack.until(() => found().length > 0 && found(), 'prompts'));
  expect(prompts.map(({ title }) => title)).toEqual([
    'Publish the programme · in 2 days',
    'Appoint the rapporteurs and chairs of the sessions · in 4 days',
    'What do I have to do?',
    'What is late?',
  ]);
  expect(callsOf('setSuggestedPrompts')[0]).toMatchObject({
    channel_id: room.slack.state.chatWith('U1'),
    thread_ts: thread,
    title: 'From your plan',
  });
});

test('somebody whom the plan does not know is offered help alone, in their language', async () => {
  const found = await open('U2', { at: '1226916000.000200' });
  const prompts = offered(await room.slack.until(() => found().length > 0 && found(), 'prompts'));
  expect(prompts).toEqual([{ title: 'O que você sabe fazer?', message: 'O que você sabe fazer?' }]);
});

test('what is said there is heard as in a private chat, in its thread, which shows that it is being worked on', async () => {
  const offer = await open('U1', { type: 'assistant_thread_context_changed' });
  await room.slack.until(() => offer().length > 0, 'prompts anew');
  await room.say('What is late?', { thread_ts: thread });
  const answer = await room.heard('5 deadlines (late)');
  expect(answer).toMatchObject({ channel: room.slack.state.chatWith('U1'), thread_ts: thread });
  const order = room.slack.calls.map(({ method }) => method);
  expect(order.indexOf('assistant.threads.setStatus')).toBeLessThan(order.indexOf('chat.postMessage'));
  expect(callsOf('setStatus')).toEqual([
    expect.objectContaining({ thread_ts: thread, status: 'is looking at the plan…' }),
  ]);
  const titled = () => callsOf('setTitle');
  await room.slack.until(() => titled().length > 0, 'title');
  expect(titled()).toEqual([expect.objectContaining({ thread_ts: thread, title: '5 deadlines (late):' })]);

  await room.say('travel is done', { thread_ts: thread });
  await room.heard('Confirm travel and visas of the delegates is done');
  const later = await open('U1', { type: 'assistant_thread_context_changed' });
  await room.say('undo', { thread_ts: thread });
  // One that came after its answer, on a busy machine, is taken away again.
  const shown = () => callsOf('setStatus').filter(({ status }) => status !== '');
  await room.slack.until(() => shown().length === 3, 'a status for each line');
  const answers = () => room.slack.state.messages.filter(({ thread_ts }) => thread_ts === thread);
  await room.slack.until(() => answers().length === 3, 'an answer to each line');
  expect(titled()).toHaveLength(1);
  expect(later()).toEqual([]);
});

test('an answer is rated with Slack’s own thumbs, and like any other button', async () => {
  const answer = await room.heard('5 deadlines (late)');
  const thumbs = (
    answer.blocks as { type: string; elements: { positive_button: { value: string } }[] }[]
  ).find(({ type }) => type === 'context_actions')?.elements[0];
  expect(thumbs?.positive_button.value).toMatch(/question rate/);
  await room.slack.deliver('interactive', {
    type: 'block_actions',
    team: { id: 'T1', domain: 'workspace' },
    user: { id: 'U1', username: 'lena', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: room.slack.state.trigger(),
    container: { type: 'message', message_ts: answer.ts, channel_id: answer.channel, is_ephemeral: false },
    channel: { id: answer.channel, name: 'directmessage' },
    message: { type: 'message', ts: answer.ts, thread_ts: thread },
    response_url: room.slack.responseUrl(answer.channel, 'U1'),
    actions: [
      {
        type: 'feedback_buttons',
        action_id: 'rate',
        block_id: 'b',
        action_ts: '9',
        text: { type: 'plain_text', text: 'Helpful', emoji: false },
        value: thumbs?.positive_button.value,
      },
    ],
  });
  expect((await room.heard('Noted: the answer helped')).thread_ts).toBe(thread);
});

test('a workspace that does not know the thumbs gets buttons', async () => {
  room.slack.befall('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
  const before = room.slack.state.messages.length;
  await room.say('What is due this week?', { thread_ts: thread });
  const answer = await room.slack.until(
    () =>
      room.slack.state.messages.slice(before).find((message) => textOf(message).includes('from 17 to 23')),
    'answer',
  );
  expect(textOf(answer)).toContain('Not helpful');
  expect(JSON.stringify(answer.blocks)).not.toContain('context_actions');
  expect(answer.blocks).not.toHaveLength(0);
});

test('in a private chat without a thread nothing is called', async () => {
  const before = callsOf('setStatus').length;
  await room.say('when does the congress begin?');
  await room.heard('25 to 28 November 2008');
  expect(callsOf('setStatus')).toHaveLength(before);
});

test.each([
  ['an app without the scope', (other: Room) => void other.slack.state.scopes.delete('assistant:write')],
  [
    'a workspace without the feature',
    (other: Room) =>
      other.slack.draw((method) =>
        method.startsWith('assistant.') ? { kind: 'error', error: 'unknown_method' } : undefined,
      ),
  ],
])('%s is answered all the same, and asked once', async (_, take) => {
  const other = await openRoom();
  try {
    take(other);
    await open('U1', { in: other });
    await other.slack.until(() => callsOf('setSuggestedPrompts', other).length > 0, 'prompts');
    await other.say('What is late?', { thread_ts: thread });
    await other.heard('5 deadlines (late)');
    await open('U1', { in: other, at: '1226916000.000300' });
    await other.say('What is due this week?', { thread_ts: '1226916000.000300' });
    await other.heard('from 17 to 23');
    expect(callsOf('setSuggestedPrompts', other)).toHaveLength(1);
  } finally {
    await other.close();
  }
});

describe('everything that is offered is heard', () => {
  test.each(locales)('in %s', async (locale) => {
    const plan = await room.session.store.plan();
    if (!plan) throw new Error('no plan');
    const now = Date.parse('2008-11-17T09:00:00-02:00');
    const view = viewFor({ plan, now, calendar, reader: { locale, zone: 'America/Sao_Paulo' } });
    const messages = plan.people.flatMap((person) =>
      promptsFor(person, view.plan.deadlines, view).map(({ message }) => ({ person: person.id, message })),
    );
    expect(new Set(messages.map(({ message }) => message)).size).toBeGreaterThan(5);
    const unheard: unknown[] = [];
    for (const [index, { person, message }] of messages.entries()) {
      const reply = await room.session.bot.dispatch({
        event: { source: 'test', id: `${locale}${index}` },
        platform: 'terminal',
        account: `terminal:${person}`,
        locale,
        origin: { channel: `${locale}${index}` },
        input: { kind: 'text', text: message, chat: true },
      });
      const { summary, locale: language = locale } = reply.message;
      const isHeard = reply.kind === 'message' && !reply.failed && language === locale;
      const title = /\p{Pi}\s?(.*\S)\s?\p{Pf}$/u.exec(message)?.[1] ?? '';
      if (!isHeard || !summary.includes(title)) unheard.push({ message, summary, language });
    }
    expect(unheard).toEqual([]);
  });
});
