import type { BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import type { ActionsBlock, HomeView, KnownBlock, PlainTextOption, StaticSelect } from '@slack/types';
import { decodeButton } from '../../src/command/button-id.ts';
import { identify } from '../../src/command/caller.ts';
import type { Reply } from '../../src/command/command.ts';
import { formReply } from '../../src/command/form.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import { type Person, reminderChoices } from '../../src/domain/person.ts';
import { locales, wordsFor } from '../../src/locales/index.ts';
import type { Words } from '../../src/locales/words.ts';
import type { Button, Reader } from '../../src/message/message.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { calendar } from '../../src/time/calendar.ts';
import { languageName } from '../../src/views/plain-text.ts';
import { renderBlock, renderButtons } from './blocks.ts';
import { plain } from './escape.ts';
import { toAdapterError } from './failure.ts';
import { renderForm } from './form.ts';
import { createHomeViews, type HomeViews } from './home-views.ts';
import type { RenderContext } from './inline.ts';
import { cut, limits } from './limits.ts';
import type { Receipt } from './receive.ts';
import { readerOf } from './reply.ts';
import type { Workspaces } from './workspaces.ts';

/** The App Home: how the congress stands, what is mine, what is late, and one's settings. */
export type Home = Pick<HomeViews, 'start' | 'stop'> & {
  /** Shows a person their Home tab as it is now, and from then on as it becomes; `hash` is that of the one they have. */
  publish(receipt: Receipt, user: string, hash?: string): Promise<void>;
  /** Whether a button is the Home tab's own, which opens a form. */
  owns(body: BlockAction<ButtonAction>): boolean;
  /** Opens the form of a button of its own. */
  press(body: BlockAction<ButtonAction>, receipt: Receipt): Promise<void>;
  /** The setting that was chosen in a list of its own; undefined for another list. */
  chosen(body: BlockAction<StaticSelectAction>, receipt: Receipt): Invocation | undefined;
};

/** What the Home tab shows, as the commands that would show it in a chat. */
const parts: readonly [command: string, options: Readonly<Record<string, string>>][] = [
  ['overview', {}],
  ['deadlines', { which: 'mine' }],
  ['deadlines', { which: 'late' }],
  ['settings', {}],
];

/** Buttons of the Home tab that open a form, even where the command could run without. */
const formPrefix = 'form-';
const formSettings = ['zone', 'quiet'] as const;

/** Choices of the Home tab, each of which sets the setting after it. */
const choicePrefix = 'set-';

/** A row of buttons whose press opens the command's form. */
const formRow = (buttons: readonly Button[]): ActionsBlock[] =>
  renderButtons(buttons).map((row) => ({
    ...row,
    elements: row.elements.map((element, index) => ({ ...element, action_id: `${formPrefix}${index}` })),
  }));

const choiceOf = (value: string, label: string): PlainTextOption => ({
  text: { type: 'plain_text', text: cut(plain(label), limits.optionText), emoji: false },
  value,
});

/** A setting as a list to choose from, the present one first seen. */
function choiceOfSetting(
  name: 'language' | 'reminders',
  { options, value }: { options: readonly PlainTextOption[]; value: string },
  words: Words,
): StaticSelect {
  const initial = options.find((option) => option.value === value);
  return {
    type: 'static_select',
    action_id: `${choicePrefix}${name}`,
    placeholder: { type: 'plain_text', text: words.text(`slack.home-${name}`), emoji: false },
    options: [...options],
    ...(initial && { initial_option: initial }),
  };
}

/** One's language, and how one is reminded. */
function choiceRow({ locale }: Reader, person: Person | undefined): ActionsBlock {
  const words = wordsFor(locale);
  const languages = locales.map((tag) => choiceOf(tag, languageName(tag, tag)));
  const ways = reminderChoices.map((way) => choiceOf(way, words.text(`button.reminders-${way}`)));
  return {
    type: 'actions',
    elements: [
      choiceOfSetting('language', { options: languages, value: locale }, words),
      choiceOfSetting('reminders', { options: ways, value: person?.reminders ?? 'private' }, words),
    ],
  };
}

export function createHome({ host, workspaces }: { host: ChatHost; workspaces: Workspaces }): Home {
  const invocationOf = (
    { profile: { locale, zone }, account }: Receipt,
    [command, options]: (typeof parts)[number],
  ): Invocation => ({
    event: { source: 'slack', id: 'home' },
    platform: 'slack',
    account,
    ...(locale !== undefined && { locale }),
    ...(zone !== undefined && { zone }),
    input: { kind: 'command', command, options },
  });

  async function contextFor(receipt: Receipt): Promise<RenderContext> {
    const plan = await host.plan();
    const reader = readerOf(invocationOf(receipt, ['overview', {}]), plan);
    return { reader, words: wordsFor(reader.locale), team: receipt.team, plan };
  }

  function render(replies: readonly Reply[], context: RenderContext, person: Person | undefined): HomeView {
    const { words, reader } = context;
    const shown = replies[0]?.kind === 'message' && replies[0].failed ? replies.slice(0, 1) : replies;
    const isKnown = shown.length > 1;
    const settings = formSettings.map((name): Button => {
      return { label: words.text(`slack.home-${name}`), command: 'settings', options: { name } };
    });
    const helpful = [{ label: words.text('slack.home-help'), command: 'help', options: {} }];
    const blocks = shown.flatMap(({ message }, index): KnownBlock[] => [
      ...(index > 0 ? [{ type: 'divider' as const }] : []),
      // What a setting may be is chosen in the row below.
      ...message.blocks
        .filter(({ kind }) => index < parts.length - 1 || kind !== 'buttons')
        .flatMap((block) => renderBlock(block, context, false)),
    ]);
    return {
      type: 'home',
      blocks: [
        ...blocks.slice(0, limits.viewBlocks - 4),
        ...(isKnown ? [choiceRow(reader, person)] : []),
        ...(isKnown ? formRow(settings) : []),
        ...renderButtons(helpful),
      ],
    };
  }

  async function viewOf(receipt: Receipt): Promise<HomeView> {
    const replies: Reply[] = [];
    for (const part of parts) replies.push(await host.bot.dispatch(invocationOf(receipt, part)));
    const context = await contextFor(receipt);
    const person = context.plan?.people.find(({ accounts }) => accounts.includes(receipt.account));
    return render(replies, context, person);
  }

  const views = createHomeViews({ host, workspaces, viewOf });
  return {
    publish: views.show,
    start: views.start,
    stop: views.stop,
    chosen({ actions: [action], trigger_id: trigger, user }, receipt) {
      const value = action?.selected_option?.value;
      if (!action?.action_id.startsWith(choicePrefix) || value === undefined) return undefined;
      const name = action.action_id.slice(choicePrefix.length);
      return {
        ...invocationOf(receipt, ['settings', { name, value }]),
        event: { source: 'slack', id: `choice:${trigger}` },
        origin: { team: receipt.team, user: user.id },
      };
    },
    owns: ({ actions: [action] }) => action?.action_id.startsWith(formPrefix) ?? false,
    async press(body, receipt) {
      const [action] = body.actions;
      const button = decodeButton(action?.value ?? '');
      const command = button && host.commands.find(({ name }) => name === button.command);
      const plan = await host.plan();
      if (!button || !command || !plan) return;
      const caller = identify(invocationOf(receipt, ['settings', {}]), plan, []);
      const resolving = { plan, now: host.now(), calendar, caller };
      const reply = formReply(command, { ...button.options }, [], resolving);
      const { words, team } = await contextFor(receipt);
      const origin = { team, user: body.user.id };
      if (reply.kind !== 'form') return;
      const view = renderForm(reply.form, { words, team, plan, origin });
      const { client } = await workspaces.of(team);
      await client.views.open({ trigger_id: body.trigger_id, view }).catch((error: unknown) => {
        host.log.warn({ error: toAdapterError(error).message }, 'a form could not be opened');
      });
    },
  };
}
