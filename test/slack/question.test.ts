import { afterAll, beforeAll, expect, test } from 'vitest';
import { monday } from '../commands/desk.ts';
import { textOf } from '../fakes/slack.ts';
import { sendDue } from '../send-due.ts';
import { openRoom, type Room } from './room.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
  const { bot } = room.session;
  const event = { source: 'test', id: 'link-2' };
  const options = { person: 'ecpat-focal', account: 'slack:T1/U2' };
  const input = { kind: 'command', command: 'people link', options } as const;
  await bot.dispatch({ event, platform: 'terminal', account: 'terminal:secretary', input });
});
afterAll(() => room.close());

const hostile = 'may <!channel> & *buses* park?';

test('a question goes from the button to the secretary’s form, and its answer to who asked', async () => {
  const { slack, adapter, session } = room;
  await room.command(`ask ${hostile}`, { user_id: 'U2' });
  const refused = await room.heard('its documents do not say');
  await room.press(refused, 'Ask the secretary', { user: { id: 'U2', username: 'ana', team_id: 'T1' } });
  await room.heard('A sua pergunta foi levada a');
  await sendDue(session.store, adapter, monday);

  const card = await room.heard('asks what the plan does not say');
  expect(card.channel).toBe(slack.state.chatWith('U1'));
  expect(JSON.stringify(card.blocks)).toContain('@channel &amp; ∗buses∗');
  expect(JSON.stringify(card.blocks)).not.toContain('<!channel>');
  await room.press(card, 'Answer');
  const modal = await slack.until(() => slack.state.views.find(({ type }) => type === 'modal'), 'modal');
  // The question itself stands in the form, not its number alone.
  expect(JSON.stringify(modal)).toContain('buses* park?');
  expect(JSON.stringify(modal)).toContain('"block_id":"about"');
  const asked = (await session.store.plan())?.questions?.[0]?.asked;
  await room.submit({
    asked: { type: 'external_select', selected_option: { value: String(asked) } },
    answer: { type: 'plain_text_input', value: 'Yes, on the <square>.' },
    about: { type: 'external_select', selected_option: { value: 'programme' } },
  });
  await room.heard('Answered:');
  await sendDue(session.store, adapter, monday);
  const told = await room.heard('answered your question');
  expect(told.channel).toBe(slack.state.chatWith('U2'));
  expect(textOf(told)).toContain('Publish the programme');
  expect(card.edits).toBe(1);
  expect(textOf(card)).toContain('answered');

  await room.press(card, 'Undo');
  await slack.until(() => card.edits > 1, 'undone card');
  await sendDue(session.store, adapter, monday);
  expect(textOf(card)).toContain('asks what the plan does not say');
  expect(textOf(told)).toContain('was taken back');
});
