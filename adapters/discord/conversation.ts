import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js';
import type { Choice, Form, FormField, Reply } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import type { FetchFile } from '../../src/domain/library.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import type { Callbacks } from './callbacks.ts';
import type { Draft, Drafts } from './drafts.ts';
import { renderForm } from './form.ts';
import { type Attachment, fetchGiven } from './given.ts';
import { choiceLimits, cutText } from './limits.ts';
import { type Origin, readOrigin } from './origin.ts';
import { type ReceiveContext, type Received, receiveInteraction } from './receive.ts';
import { receiveMessage } from './receive-message.ts';
import { readerOf, renderReply } from './replies.ts';
import { acknowledgementOf, type SendReply } from './send-reply.ts';
import { renderSentence } from './sentence.ts';

type Parts = {
  host: ChatHost;
  roles: ReceiveContext['roles'];
  /** Where the API is, without the version. */
  api: string;
  drafts: Drafts;
  callbacks: Callbacks;
  sendReply: SendReply;
};

type Invoked = Pick<Received & { kind: 'invocation' | 'reopen' }, 'origin' | 'locale' | 'invocation'> & {
  attachments?: readonly Attachment[];
};
type Interaction = NonNullable<Origin['interaction']>;

/** Takes what arrives from Discord to the bot, and its answers back. */
export function createConversation({ host, roles, api, drafts, callbacks, sendReply }: Parts) {
  const { bot, commands, log } = host;
  const context: ReceiveContext = { commands, drafts, roles };
  const commandOf = ({ input }: Invocation) =>
    input.kind === 'command' ? commands.find(({ name }) => name === input.command) : undefined;

  /** Whether an option is missing without which the command cannot run: then it only asks, and changes nothing. */
  function isIncomplete(invocation: Invocation): boolean {
    const { input } = invocation;
    const given = input.kind === 'command' ? input.options : {};
    return Object.entries(commandOf(invocation)?.options ?? {}).some(
      ([name, { optional }]) => !optional && !given[name]?.trim(),
    );
  }

  async function render(reply: Reply, invocation: Invocation) {
    const plan = await host.plan();
    const reader = readerOf(invocation, plan);
    const failed = reply.kind === 'message' && reply.failed;
    const problems = failed ? await bot.check(invocation) : {};
    const canCorrect = Object.values(commandOf(invocation)?.options ?? {}).some(({ optional }) => !optional);
    const rendered = renderReply(reply, invocation, { reader, plan, drafts, problems, canCorrect });
    return { rendered, locale: reader.locale };
  }

  /** All that may be chosen for each field, where that is few enough to be listed. */
  async function choicesOf(form: Form, { account, platform, role }: Invocation) {
    const speaker = { account, platform, ...(role && { role }) };
    const listed = async ({ name, option }: FormField): Promise<[string, readonly Choice[]]> => {
      if (option.kind === 'text' || option.kind === 'date') return [name, []];
      const choices = await bot.complete({ ...speaker, command: form.command, option: name, typed: '' });
      return [name, choices.length < choiceLimits.choices ? choices : []];
    };
    return new Map(await Promise.all(form.fields.map(listed)));
  }

  /** What only asks is worked on first: its answer, a form or a refusal, is the first that Discord gets. */
  async function ask({ invocation, origin }: Invoked, to: Interaction, typed?: Draft['options']) {
    const reply = await bot.work(invocation);
    if (reply.kind === 'message') {
      const { rendered } = await render(reply, invocation);
      return callbacks.say(to, rendered, origin.private === undefined);
    }
    const { locale } = readerOf(invocation, await host.plan());
    const choices = await choicesOf(reply.form, invocation);
    const modal = renderForm(reply.form, {
      words: wordsFor(locale),
      idOf: drafts.idOf,
      choicesOf: ({ name }) => choices.get(name),
      ...(typed && { typed }),
    });
    return callbacks.openForm(to, modal);
  }

  const fetchOf =
    (attachments: readonly Attachment[] = []): FetchFile =>
    () =>
      fetchGiven(attachments, { api, log });

  async function run({ invocation, origin, attachments }: Invoked, to: Interaction) {
    // Late or twice acknowledged, it is done all the same, once; the answer then finds another way.
    await callbacks
      .defer(to, acknowledgementOf(invocation, origin, commands))
      .catch((error: unknown) => log.warn({ reason: String(error) }, 'Discord: an event came too late'));
    const reply = await bot.work(invocation, fetchOf(attachments));
    await sendReply({ invocation, origin, reply, ...(await render(reply, invocation)) });
  }

  async function keep({ invocation, origin, locale }: Invoked, to: Interaction): Promise<boolean> {
    try {
      return await bot.keep(invocation);
    } catch (error) {
      log.error({ reason: String(error) }, 'Discord: an event could not be kept');
      await callbacks.say(to, renderSentence('discord.not-kept', locale), origin.private === undefined);
      return false;
    }
  }

  async function complete(query: (Received & { kind: 'completion' })['query'], to: Interaction) {
    const choices = await bot.complete(query).catch(() => []);
    const shown = choices
      .filter(({ value }) => value.length <= choiceLimits.characters)
      .slice(0, choiceLimits.choices)
      .map(({ label, value }) => ({ name: cutText(label, choiceLimits.characters), value }));
    await callbacks.suggest(to, shown);
  }

  async function take(received: Received): Promise<void> {
    const { origin, locale } = received;
    const to = origin.interaction;
    if (!to) return;
    if (received.kind === 'completion') return complete(received.query, to);
    if (received.kind === 'old')
      return callbacks.say(to, renderSentence('error.old-button', locale), origin.private === undefined);
    if (!(await keep(received, to))) return;
    if (received.kind === 'reopen') return ask(received, to, received.typed);
    return isIncomplete(received.invocation) ? ask(received, to) : run(received, to);
  }

  async function hear(message: GatewayMessageCreateDispatchData, self: string): Promise<void> {
    const heard = receiveMessage(message, { self, roles });
    if (!heard || !(await bot.keep(heard.invocation))) return;
    const reply = await bot.work(heard.invocation, fetchOf(heard.attachments));
    await sendReply({ ...heard, reply, ...(await render(reply, heard.invocation)) });
  }

  const failed = (error: unknown) =>
    log.error(
      { reason: error instanceof Error ? error.message : String(error) },
      'Discord: an event was not answered',
    );

  return {
    /** Works on an interaction, to the end; never fails, whatever arrives. */
    async onInteraction(interaction: APIInteraction): Promise<void> {
      try {
        const received = receiveInteraction(interaction, context);
        if (received) await take(received);
      } catch (error) {
        failed(error);
      }
    },
    /** Works on a message that somebody wrote, when it is addressed to the bot. */
    onMessage: (message: GatewayMessageCreateDispatchData, self: string) => hear(message, self).catch(failed),
    /** Gives an answer that a crash held up. */
    async answer(invocation: Invocation, reply: Reply): Promise<void> {
      const origin = readOrigin(invocation.origin);
      if (origin) await sendReply({ invocation, origin, reply, ...(await render(reply, invocation)) });
    },
  };
}
