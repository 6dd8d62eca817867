import { afterAll, beforeAll, expect, test } from 'vitest';
import { stepCallbacks, stepFunctions } from '../../adapters/slack/manifest-steps.ts';
import { textOf } from '../fakes/slack.ts';
import { openRoom, type Room } from './room.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
  room.slack.state.tokens.add('xwfp-1');
});
afterAll(() => room.close());

const finished = (id: string) =>
  room.slack.calls.find(
    ({ method, args }) => method.startsWith('functions.') && args.function_execution_id === id,
  );

/** A workflow comes to a step, as Slack tells it. */
async function execute(
  callback: string,
  inputs: Record<string, unknown>,
  id = room.slack.state.nextId('Fx'),
) {
  const parameters = (given: { properties: Record<string, { type: string }> }) =>
    Object.entries(given.properties).map(([name, { type }]) => ({ type, name, is_required: true }));
  const described = Object.entries(stepFunctions).find(([name]) => name === callback)?.[1];
  await room.slack.deliver('events_api', {
    token: 't',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: room.slack.state.nextId('Ev'),
    event_time: 1,
    authorizations: [{ enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true }],
    event: {
      type: 'function_executed',
      function: {
        id: 'Fn1',
        callback_id: callback,
        title: described?.title ?? '',
        description: described?.description ?? '',
        type: 'app',
        input_parameters: described ? parameters(described.input_parameters) : [],
        output_parameters: described ? parameters(described.output_parameters) : [],
        app_id: 'A1',
        date_created: 1,
        date_updated: 1,
        date_deleted: 0,
      },
      inputs,
      function_execution_id: id,
      workflow_execution_id: 'Wx1',
      event_ts: '1.1',
      bot_access_token: 'xwfp-1',
    },
  });
  return room.slack.until(() => finished(id), 'end of the step');
}

const sent = (text: string) => room.slack.state.messages.filter((message) => textOf(message).includes(text));

test('a deadline is proposed to who keeps the plan, once, and added when they press', async () => {
  const inputs = { title: 'Print the <badges>', due: '18 November 17:00', owner: 'U1' };
  const id = room.slack.state.nextId('Fx');
  const end = await execute(stepCallbacks.propose, inputs, id);
  expect(end).toMatchObject({ method: 'functions.completeSuccess', args: { token: 'xwfp-1' } });
  await execute(stepCallbacks.propose, inputs, id);
  const cards = sent('A workflow proposes a deadline');
  expect(cards.map(({ channel }) => channel)).toEqual([room.slack.state.chatWith('U1')]);
  expect(textOf(cards[0] ?? { text: '', blocks: [] })).toContain('&lt;badges&gt;');
  const before = (await room.session.store.plan())?.deadlines.length ?? 0;
  if (cards[0]) await room.press(cards[0], 'Add it');
  await room.heard('Added');
  const plan = await room.session.store.plan();
  expect(plan?.deadlines).toHaveLength(before + 1);
  expect(plan?.deadlines.at(-1)).toMatchObject({ title: 'Print the <badges>', owner: 'secretary' });
});

test.each([
  ['Publish the programme', { done: false, late: false }],
  ['confirm travel and visas of the delegates', { done: false, late: true }],
])('whether “%s” is done is told', async (title, outputs) => {
  expect(await execute(stepCallbacks.isDone, { title })).toMatchObject({
    method: 'functions.completeSuccess',
    args: { outputs },
  });
});

test('what the plan does not have, and what is private, is not known', async () => {
  await room.session.bot.dispatch({
    event: { source: 'test', id: 'd' },
    platform: 'terminal',
    account: 'terminal:secretary',
    input: { kind: 'text', text: 'travel is done' },
  });
  const { store } = room.session;
  const plan = await store.plan();
  if (!plan) throw new Error('no plan');
  const deadlines = plan.deadlines.map((each) => (each.id === 'media' ? { ...each, private: true } : each));
  const { title = '' } = deadlines.find(({ id }) => id === 'media') ?? {};
  const by = { by: 'test', via: 'test', verb: 'test', now: Date.parse('2008-11-17T11:00:00Z') };
  await store.save({ plan: { ...plan, deadlines }, basedOn: plan.version, ...by });
  const ends = [
    await execute(stepCallbacks.isDone, { title: 'Confirm travel and visas of the delegates' }),
    await execute(stepCallbacks.isDone, { title: 'Buy an elephant' }),
    await execute(stepCallbacks.isDone, { title }),
    await execute(stepCallbacks.propose, { title: '', due: '' }),
    await execute('another_step', {}),
  ];
  expect(ends.map(({ method }) => method.split('.')[1])).toEqual([
    'completeSuccess',
    'completeError',
    'completeError',
    'completeError',
    'completeError',
  ]);
  expect(ends[0]?.args.outputs).toEqual({ done: true, late: false });
});

test('the week is posted to the committee, once', async () => {
  const id = room.slack.state.nextId('Fx');
  await execute(stepCallbacks.postWeek, {}, id);
  await execute(stepCallbacks.postWeek, {}, id);
  const posted = sent('Publish the programme').filter(({ channel }) => channel === 'C1');
  expect(posted).toHaveLength(1);
});
