import { afterAll, beforeAll, expect, test } from 'vitest';
import { buttonsOf, openRoom, type Room } from './room.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.close());

const team = { id: 'T1', domain: 'workspace' };
const user = { id: 'U1', username: 'lena', name: 'lena', team_id: 'T1' };

async function openHome(who = 'U1') {
  await room.slack.deliver('events_api', {
    type: 'event_callback',
    team_id: 'T1',
    event_id: room.slack.state.nextId('Ev'),
    event: { type: 'app_home_opened', user: who, channel: 'D1', tab: 'home' },
  });
  return room.slack.until(
    () => room.slack.state.views.findLast((view) => view.type === 'home' && view.user === who),
    'Home tab',
  );
}

const modal = () =>
  room.slack.until(() => room.slack.state.views.findLast(({ type }) => type === 'modal'), 'modal');

test('the Home tab shows how the congress stands, what is mine and late, and my settings', async () => {
  const shown = JSON.stringify(await openHome());
  for (const text of ['World Congress III', 'late', 'Quiet hours', 'America/Sao_Paulo'])
    expect(shown).toContain(text);
});

test('a setting is changed in a form opened from there, and the Home tab follows', async () => {
  const home = await openHome();
  const button = buttonsOf(home.blocks).find(({ text }) => text?.text === 'Quiet hours');
  await room.slack.deliver('interactive', {
    type: 'block_actions',
    team,
    user,
    api_app_id: 'A1',
    trigger_id: room.slack.state.trigger(),
    container: { type: 'view', view_id: home.id },
    view: home,
    actions: [{ ...button, block_id: 'b', action_ts: '1' }],
  });
  expect(JSON.stringify(await modal())).toContain('"initial_option"');
  await room.submit({
    name: { type: 'static_select', selected_option: { value: 'quiet' } },
    value: { type: 'plain_text_input', value: '21:00-07:00' },
  });
  await room.heard('21:00');
  await room.slack.until(
    () =>
      room.slack.state.views.some((view) => view.type === 'home' && JSON.stringify(view).includes('21:00')),
    'changed Home tab',
  );
});

test('the language is chosen in a list there, and nothing is said beside the page', async () => {
  const home = await openHome();
  const before = room.slack.state.messages.length;
  expect(JSON.stringify(home.blocks)).toContain('"set-language"');
  await room.slack.deliver('interactive', {
    type: 'block_actions',
    team,
    user,
    api_app_id: 'A1',
    trigger_id: room.slack.state.trigger(),
    container: { type: 'view', view_id: home.id },
    view: home,
    actions: [
      {
        type: 'static_select',
        action_id: 'set-language',
        block_id: 'b',
        action_ts: '2',
        selected_option: { value: 'fr', text: { type: 'plain_text', text: 'Français' } },
      },
    ],
  });
  await room.slack.until(
    () => JSON.stringify(room.slack.state.views.at(-1)).includes('Heures calmes'),
    'a Home tab in French',
  );
  expect(room.slack.state.messages).toHaveLength(before);
});

/** The plan is changed by somebody else, elsewhere. */
const changeElsewhere = (title: string) =>
  room.session.bot.dispatch({
    event: { source: 'test', id: title },
    platform: 'terminal',
    account: 'terminal:secretary',
    input: {
      kind: 'command',
      command: 'deadline add',
      options: { title, due: '2008-11-18', owner: 'secretary' },
    },
  });

/** Opens the Home tab, and waits for the view that this brings. */
async function openAnew() {
  const before = homesOf('U1').length;
  await openHome();
  await room.slack.until(() => homesOf('U1').length > before, 'a new Home tab');
}

const homesOf = (who: string) =>
  room.slack.state.views.filter((view) => view.type === 'home' && view.user === who);

test('the Home tab of who opened it lately follows the plan, against the view that Slack has', async () => {
  await openAnew();
  const { hash } = homesOf('U1').at(-1) ?? {};
  await changeElsewhere('Print the badges');
  await room.slack.until(
    () => JSON.stringify(homesOf('U1').at(-1)).includes('Print the badges'),
    'a Home tab with the new deadline',
  );
  const published = room.slack.calls.filter(
    ({ method, args }) => method === 'views.publish' && args.user_id === 'U1',
  );
  expect(published.at(-1)?.args).toMatchObject({ user_id: 'U1', hash });
});

test('a view that is newer than the one it knows is left, and is ours again with the next change', async () => {
  await openAnew();
  room.slack.state.views.push({ type: 'home', user: 'U1', id: 'V0', hash: 'newer', blocks: [] });
  const refused = () =>
    room.slack.calls.filter(
      ({ method, args }) => method === 'views.publish' && args.user_id === 'U1' && args.hash !== undefined,
    ).length;
  const before = refused();
  await changeElsewhere('Order the flags');
  await room.slack.until(() => refused() > before, 'an attempt');
  await changeElsewhere('Order the chairs');
  await room.slack.until(
    () => JSON.stringify(homesOf('U1').at(-1)).includes('Order the chairs'),
    'the Home tab after the next change',
  );
  expect(homesOf('U1').at(-2)).toMatchObject({ hash: 'newer' });
});

test('somebody whom the plan does not know sees no plan there', async () => {
  const shown = JSON.stringify(await openHome('U2'));
  expect(shown).not.toContain('World Congress III');
  expect(shown).toContain('não conheço você');
});

test('the message shortcut fills in a form with what was written', async () => {
  await room.slack.deliver('interactive', {
    type: 'message_action',
    callback_id: 'followup_from_message',
    team,
    user,
    action_ts: '1',
    trigger_id: room.slack.state.trigger(),
    response_url: room.slack.responseUrl('C1', 'U1'),
    channel: { id: 'C1', name: 'committee' },
    message_ts: '1.1',
    message: { type: 'message', user: 'U2', ts: '1.1', text: 'Send <@U2> the &lt;list&gt;\nby Friday' },
  });
  await room.slack.until(
    () =>
      room.slack.state.views.find((view) =>
        JSON.stringify(view.private_metadata ?? '').includes('commitment add'),
      ),
    'modal for a commitment',
  );
  const view = JSON.stringify(await modal());
  expect(view).toContain('"initial_value":"Send slack:T1/U2 the <list> by Friday"');
});

test('the global shortcut asks for an objective, and it is added', async () => {
  await room.slack.deliver('interactive', {
    type: 'shortcut',
    callback_id: 'objective_new',
    team,
    user,
    action_ts: '2',
    trigger_id: room.slack.state.trigger(),
  });
  await room.slack.until(
    () =>
      room.slack.state.views.find((view) =>
        JSON.stringify(view.private_metadata ?? '').includes('objective add'),
      ),
    'modal for an objective',
  );
  await room.submit({ title: { type: 'plain_text_input', value: 'Hear the young people' } });
  const answer = await room.heard('Hear the young people');
  expect(answer.channel).toMatch(/^D/);
});

test('a select that searches offers what the plan holds', async () => {
  const view = await modal();
  const { payload } = await room.slack.deliver('interactive', {
    type: 'block_suggestion',
    block_id: 'owner',
    action_id: 'value',
    value: 'unicef',
    team,
    user,
    api_app_id: 'A1',
    container: { type: 'view', view_id: view.id },
    view: { ...view, private_metadata: JSON.stringify({ command: 'deadline add', origin: {} }) },
  });
  expect(payload).toEqual({
    options: [
      { text: { type: 'plain_text', text: 'Focal point, UNICEF', emoji: false }, value: 'unicef-focal' },
    ],
  });
});
