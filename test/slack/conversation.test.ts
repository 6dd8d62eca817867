import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../fakes/slack.ts';
import { openRoom, type Room } from './room.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.close());

const titleOf = async (id: string) =>
  (await room.session.store.plan())?.deadlines.find((deadline) => deadline.id === id);

describe('in Slack', () => {
  test('a command is answered to the one who typed it', async () => {
    await room.command('deadlines all');
    const message = await room.heard('27 deadlines');
    expect(message.ephemeralTo).toBe('U1');
    expect(message.channel).toBe('C1');
  });

  test('a question in the private chat is answered there', async () => {
    await room.say('when is the programme due?');
    const message = await room.heard('Publish the programme” is due');
    expect(message.channel).toMatch(/^D/);
    expect(textOf(message)).toContain('<!date^1226919600^{date_long}, {time}|');
    expect(textOf(message)).toContain('(America/Sao_Paulo)');
  });

  test('a mention is answered where it was made, and a second delivery of it is not', async () => {
    const ts = await room.mention('late', { thread_ts: '1226919600.000001' });
    await room.slack.until(
      () => room.slack.state.messages.find(({ thread_ts }) => thread_ts),
      'answer in the thread',
    );
    const { length } = room.slack.state.messages;
    await room.mention('late', { ts, thread_ts: '1226919600.000001' });
    await room.command('why travel');
    await room.heard('travel');
    expect(room.slack.state.messages.slice(length).filter(({ thread_ts }) => thread_ts)).toEqual([]);
  });

  test('a button that changes what all share takes the place of the card', async () => {
    const { adapter } = room;
    await room.mention('done travel');
    const said = await room.heard('is done');
    expect(said.ephemeralTo).toBeUndefined();
    expect((await titleOf('travel'))?.state).toBe('done');
    await room.press(said, 'Undo');
    await room.slack.until(() => said.edits > 0, 'edited card');
    expect((await titleOf('travel'))?.state).toBe('open');
    expect(adapter.health()).toEqual({ state: 'up' });
  });

  test('a missing argument opens a form, whose errors stand at the field and whose answer is given', async () => {
    await room.command('add');
    const modal = await room.slack.until(
      () => room.slack.state.views.find(({ type }) => type === 'modal'),
      'modal',
    );
    expect(JSON.stringify(modal)).toContain('"datepicker"');
    expect(JSON.stringify(modal)).toContain('"external_select"');
    const title = { type: 'plain_text_input', value: 'Print the <!channel> badges' };
    const wrong = await room.submit({ title, 'due.words': { type: 'plain_text_input', value: 'soonish' } });
    expect(wrong).toMatchObject({
      response_action: 'errors',
      errors: { 'due.words': expect.stringContaining('soonish') },
    });
    expect(await room.submit({ title })).toMatchObject({ errors: { due: expect.any(String) } });
    expect(
      await room.submit({
        title,
        due: { type: 'datepicker', selected_date: '2008-11-20' },
        'due.hour': { type: 'timepicker', selected_time: '15:30' },
      }),
    ).not.toHaveProperty('errors');
    const answer = await room.heard('&lt;!channel&gt; badges');
    expect(answer.channel).toBe('C1');
    expect((await titleOf('print-the-channel-badges'))?.due).toEqual({
      kind: 'absolute',
      on: '2008-11-20',
      at: '15:30',
    });
  });
});
