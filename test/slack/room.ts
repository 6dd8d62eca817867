import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSlackAdapter, type SlackOptions } from '../../adapters/slack/index.ts';
import { commands } from '../../commands/index.ts';
import { readTexts } from '../../src/main/library.ts';
import { openStore } from '../../src/main/open-store.ts';
import { startPlan } from '../../src/main/plan-start.ts';
import { createSession, type Session } from '../../src/main/session.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import { type FakeSlack, startFakeSlack, textOf } from '../fakes/slack.ts';
import type { StoredMessage } from '../fakes/slack-state.ts';

/** Monday 17 November 2008, 09:00 in São Paulo. */
const monday = Date.parse('2008-11-17T09:00:00-02:00');

/** The shipped plan in a real store, with the bot connected to a workspace; U1 is its secretary, U2 nobody. */
export type Room = {
  slack: FakeSlack;
  adapter: Adapter;
  session: Session;
  /** Types `/congress …`; how many milliseconds it took to be acknowledged. */
  command(text: string, more?: object): Promise<number>;
  /** Says something in the private chat, or mentions the bot in the channel. */
  say(text: string, more?: object): Promise<string>;
  mention(text: string, more?: object): Promise<string>;
  /** Presses the button with a label on a message. */
  press(message: StoredMessage, label: string, more?: object): Promise<void>;
  /** Fills in the newest modal. */
  submit(values: Record<string, object>): Promise<unknown>;
  /** Waits for a message that shows a text. */
  heard(text: string): Promise<StoredMessage>;
  close(): Promise<void>;
};

type Element = { type: string; action_id?: string; value?: string; text?: { text: string } };

/** Every button of a message or a view. */
export function buttonsOf(blocks: unknown): Element[] {
  const found = (blocks ?? []) as { elements?: Element[]; accessory?: Element }[];
  return found
    .flatMap(({ elements = [], accessory }) => [...elements, ...(accessory ? [accessory] : [])])
    .filter(({ type }) => type === 'button');
}

const user = { id: 'U1', username: 'lena', team_id: 'T1' };
const team = { id: 'T1', domain: 'workspace' };

export async function openRoom(
  more: { [N in keyof SlackOptions]?: SlackOptions[N] | undefined } = {},
  now = monday,
): Promise<Room> {
  const slack = await startFakeSlack();
  const folder = await mkdtemp(join(tmpdir(), 'congress-slack-'));
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const { store } = await openStore(config);
  await startPlan(store, { given: undefined, config, now });
  const texts = await readTexts(store);
  const log = createLog('silent');
  const session = createSession({
    config,
    store,
    lasting: true,
    log,
    clock: { now: () => now },
    texts: () => texts,
  });
  const event = { source: 'test', id: 'link' };
  const options = { person: 'secretary', account: 'slack:T1/U1' };
  const input = { kind: 'command', command: 'people link', options } as const;
  await session.bot.dispatch({ event, platform: 'terminal', account: 'terminal:secretary', input });
  const adapter = await createSlackAdapter(
    {
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
      channel: 'C1',
      apiUrl: slack.apiUrl,
      ...more,
    } as SlackOptions,
    {
      bot: session.bot,
      commands,
      plan: store.plan,
      now: () => now,
      settings: store,
      receives: true,
      log,
      mended: store.places.retry,
    },
  );
  await adapter.start();
  let said = 0;

  const commandPayload = (text: string, extra: object) => ({
    command: '/congress',
    text,
    user_id: 'U1',
    user_name: 'lena',
    team_id: 'T1',
    channel_id: 'C1',
    channel_name: 'committee',
    api_app_id: 'A1',
    trigger_id: slack.state.trigger(),
    response_url: slack.responseUrl('C1', 'U1'),
    ...extra,
  });
  async function hear(said_: object): Promise<string> {
    const ts = `${Math.floor(monday / 1000)}.${String(++said).padStart(6, '0')}`;
    await slack.deliver('events_api', {
      type: 'event_callback',
      team_id: 'T1',
      api_app_id: 'A1',
      event_id: `Ev${said}`,
      event_time: 1,
      event: { user: 'U1', team: 'T1', ts, event_ts: ts, ...said_ },
    });
    return ts;
  }

  return {
    slack,
    adapter,
    session,
    async command(text, extra = {}) {
      return (await slack.deliver('slash_commands', commandPayload(text, extra))).afterMs;
    },
    say: (text, extra = {}) =>
      hear({ type: 'message', channel_type: 'im', channel: slack.state.chatWith('U1'), text, ...extra }),
    mention: (text, extra = {}) =>
      hear({ type: 'app_mention', channel: 'C1', text: `<@UBOT> ${text}`, ...extra }),
    async press(message, label, extra = {}) {
      const action = buttonsOf(message.blocks).find(({ text }) => text?.text === label);
      if (!action) throw new Error(`no button “${label}” on ${textOf(message)}`);
      const { ts, channel, ephemeralTo } = message;
      await slack.deliver('interactive', {
        type: 'block_actions',
        team,
        user,
        api_app_id: 'A1',
        trigger_id: slack.state.trigger(),
        container: {
          type: 'message',
          message_ts: ts,
          channel_id: channel,
          is_ephemeral: ephemeralTo !== undefined,
        },
        channel: { id: channel, name: 'committee' },
        ...(ephemeralTo === undefined && { message: { type: 'message', ts } }),
        response_url: slack.responseUrl(channel, 'U1'),
        actions: [{ ...action, block_id: 'b', action_ts: String(++said) }],
        ...extra,
      });
    },
    async submit(values) {
      const view = slack.state.views.findLast(({ type }) => type === 'modal');
      const { payload } = await slack.deliver('interactive', {
        type: 'view_submission',
        team,
        user,
        api_app_id: 'A1',
        trigger_id: slack.state.trigger(),
        view: {
          ...view,
          team_id: 'T1',
          state: {
            values: Object.fromEntries(Object.entries(values).map(([block, value]) => [block, { value }])),
          },
        },
      });
      return payload;
    },
    heard: (text) =>
      slack.until(() => slack.state.messages.find((message) => textOf(message).includes(text)), `“${text}”`),
    async close() {
      await adapter.stop();
      await slack.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
