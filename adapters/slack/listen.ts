import type { App, BlockAction, ButtonAction, Context, ViewSubmitAction } from '@slack/bolt';
import type { Invocation } from '../../src/command/invocation.ts';
import type { FetchFile } from '../../src/domain/library.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { accountOf } from './accounts.ts';
import { choiceOptions, formCallback } from './form.ts';
import { readFormData } from './form-data.ts';
import { fetchGiven, filesOf } from './given.ts';
import type { Home } from './home.ts';
import type { Profiles } from './people.ts';
import {
  type Receipt,
  receiveCommand,
  receiveMessage,
  receivePress,
  receiveShortcut,
  receiveSubmission,
  type SlackMessageEvent,
  type Speaker,
  speakerOf,
} from './receive.ts';
import { type Replying, readerOf } from './reply.ts';
import { commandOfShortcut } from './shortcuts.ts';
import { problemsOf } from './submission.ts';
import type { Workspaces } from './workspaces.ts';

/** What the listeners work with. */
export type Listening = {
  host: ChatHost;
  workspaces: Workspaces;
  profiles: Profiles;
  replying: Replying;
  home: Home;
  /** Of Slack's Web API, on whose hosts files are. */
  apiUrl: string;
  /** The bot was removed from a workspace. */
  uninstalled(team: string): Promise<void>;
};

/** Whether a message is for the bot: everything in the private chat, elsewhere what names it. */
const isForUs = ({ channel, text }: SlackMessageEvent, { botUserId = '' }: Context): boolean =>
  channel.startsWith('D') || (text ?? '').includes(`<@${botUserId}`);

/** Keeps, acknowledges, works and answers: in this order, so that a crash at any point loses nothing. */
export function listen(app: App, parts: Listening): void {
  const { host, workspaces, profiles, replying, home } = parts;
  const { bot, log } = host;

  async function take(
    invocation: Invocation,
    ack: () => Promise<void>,
    { trigger, file }: { trigger?: string; file?: FetchFile } = {},
  ): Promise<void> {
    const isNew = await bot.keep(invocation);
    // It is kept: whether Slack hears of it changes nothing but that it may be sent again.
    await ack().catch((error: unknown) =>
      log.warn({ error: String(error) }, 'an event of Slack could not be acknowledged'),
    );
    if (!isNew) return;
    try {
      await replying(invocation, await bot.work(invocation, file), trigger);
    } catch (error) {
      log.error(
        { error: String(error), event: invocation.event.id },
        'an answer could not be given in Slack',
      );
    }
  }

  async function receiptFor(
    { teamId = '' }: Context,
    speaker: Speaker,
  ): Promise<Receipt & { botUser: string }> {
    const workspace = await workspaces.of(teamId);
    return {
      team: workspace.team,
      botUser: workspace.botUser,
      profile: await profiles(workspace, speaker),
    };
  }

  const acknowledgeOf = (context: Context) => context.acknowledge as () => Promise<void>;

  app.command(/.+/, async ({ command, ack, context }) => {
    const receipt = await receiptFor(context, { team: command.team_id, id: command.user_id });
    await take(receiveCommand(command, receipt), ack, { trigger: command.trigger_id });
  });

  async function hear(message: SlackMessageEvent, context: Context): Promise<void> {
    const speaker = { team: message.user_team ?? context.teamId ?? '', id: message.user ?? '' };
    const receipt = await receiptFor(context, speaker);
    const invocation = receiveMessage(message, receipt);
    const file = async () => {
      const { client } = await workspaces.of(receipt.team);
      return fetchGiven(filesOf(message), { client, log, apiUrl: parts.apiUrl });
    };
    if (invocation) await take(invocation, acknowledgeOf(context), { file });
  }
  app.event('app_mention', ({ event, context }) => hear(event, context));
  app.event('message', async ({ event, context }) => {
    if (isForUs(event as SlackMessageEvent, context)) await hear(event as SlackMessageEvent, context);
  });

  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, async ({ body, ack, context }) => {
    const receipt = await receiptFor(context, speakerOf(body, { team: context.teamId ?? '' }));
    if (body.actions[0]?.type !== 'button') return ack();
    if (home.owns(body)) {
      await ack();
      return home.press(body, receipt);
    }
    await take(receivePress(body, receipt), ack, { trigger: body.trigger_id });
    if (body.view?.type === 'home') await home.publish(receipt, body.user.id);
  });

  app.view<ViewSubmitAction>(
    { callback_id: formCallback, type: 'view_submission' },
    async ({ body, ack, context }) => {
      const form = readFormData(body.view.private_metadata);
      if (!form) return ack();
      const receipt = await receiptFor(context, speakerOf(body, { team: context.teamId ?? '' }));
      const invocation = receiveSubmission(body, form, receipt);
      const words = wordsFor(readerOf(invocation, await host.plan()).locale);
      const errors = problemsOf(invocation, await bot.check(invocation), {
        view: body.view,
        commands: host.commands,
        words,
      });
      if (errors) return ack({ response_action: 'errors', errors });
      await take(invocation, ack);
      if (form.origin.channel === undefined) await home.publish(receipt, body.user.id);
    },
  );

  app.options<'block_suggestion'>({ type: 'block_suggestion' }, async ({ body, ack, context }) => {
    const form = readFormData(body.view?.private_metadata ?? '');
    const speaker = speakerOf(body, { team: context.teamId ?? '' });
    const choices = form
      ? await bot.complete({
          account: accountOf(speaker),
          platform: 'slack',
          command: form.command,
          option: body.block_id,
          typed: body.value,
        })
      : [];
    await ack({ options: choiceOptions(choices) });
  });

  app.shortcut(/.+/, async ({ shortcut, ack, context }) => {
    const command = commandOfShortcut(shortcut.callback_id);
    const team = context.teamId ?? '';
    const receipt = await receiptFor(context, { team: shortcut.user.team_id ?? team, id: shortcut.user.id });
    await take(receiveShortcut(shortcut, command, receipt), ack, { trigger: shortcut.trigger_id });
  });

  app.event('app_home_opened', async ({ event, context }) => {
    await acknowledgeOf(context)();
    const receipt = await receiptFor(context, { team: context.teamId ?? '', id: event.user });
    if (event.tab === 'home') await home.publish(receipt, event.user);
  });

  app.event('member_joined_channel', async ({ event, context }) => {
    await acknowledgeOf(context)();
    if (event.user === context.botUserId) await host.mended('slack');
  });

  app.event('app_uninstalled', async ({ context, body }) =>
    parts.uninstalled(context.teamId ?? body.team_id),
  );
  app.event('tokens_revoked', async ({ context, body, event }) => {
    const { tokens } = event as { tokens?: { bot?: string[] } };
    if ((tokens?.bot ?? []).length > 0) await parts.uninstalled(context.teamId ?? body.team_id);
  });
}
