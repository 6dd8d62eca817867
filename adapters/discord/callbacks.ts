import { setTimeout as wait } from 'node:timers/promises';
import {
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  DiscordAPIError,
  HTTPError,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from 'discord.js';
import { codes, discordCode, failureOf } from './failure.ts';
import type { Origin } from './origin.ts';
import { bodyOf } from './post.ts';
import type { Rendered } from './render.ts';
import type { Calls } from './rest.ts';

type Interaction = NonNullable<Origin['interaction']>;

const tries = 4;
const firstRestMs = 200;

/** What Discord refused stays refused; everything else is worth another try. */
const isFinal = (error: unknown): boolean => error instanceof DiscordAPIError;

/** Makes a call until Discord has answered it; `repeats` says after which failures it may be made again. */
async function insist<T>(work: () => Promise<T>, repeats: (error: unknown) => boolean): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await work();
    } catch (error) {
      if (failures >= tries || isFinal(error) || !repeats(error)) throw error;
      await wait(firstRestMs * 2 ** (failures - 1));
    }
  }
}

const always = () => true;

/** The id of a message that Discord returned. */
const idOf = (message: unknown): string | undefined => (message as { id?: string } | undefined)?.id;

/** A second message cannot be taken back: it is sent only after what surely was not sent, or what Discord says it failed at. */
export const isUnsent = (error: unknown): boolean =>
  error instanceof HTTPError || failureOf(error).reason !== 'unknown';

/** The calls with which an interaction is answered. They bear their own token, never the bot's. */
export type Callbacks = {
  /** The first answer: something is coming, in a message of its own or in place. */
  defer(to: Interaction, how: { inPlace: boolean; isPrivate: boolean }): Promise<void>;
  /** The first answer: a message. */
  say(to: Interaction, message: Rendered, isPrivate: boolean): Promise<void>;
  openForm(to: Interaction, form: APIModalInteractionResponseCallbackData): Promise<void>;
  suggest(to: Interaction, choices: readonly { name: string; value: string }[]): Promise<void>;
  /** The message that was promised, or that was pressed, becomes this one; its id is returned. */
  replace(to: Interaction, message: Rendered): Promise<string | undefined>;
  /** A further message, whose id is returned. */
  add(to: Interaction, message: Rendered, isPrivate: boolean): Promise<string | undefined>;
  /** The message that was promised does not come. */
  withdraw(to: Interaction): Promise<void>;
};

export function createCallbacks({ rest: client }: Calls): Callbacks {
  const first = async ({ id, token }: Interaction, body: APIInteractionResponse, files = {}) => {
    const call = () => client.post(Routes.interactionCallback(id, token), { auth: false, body, ...files });
    await insist(call, always).catch((error: unknown) => {
      // A repeat of a call that had arrived: Discord has the answer.
      if (discordCode(error) !== codes.alreadyAcknowledged) throw error;
    });
  };
  const original = ({ application, token }: Interaction) =>
    Routes.webhookMessage(application, token, '@original');
  const withFlags = (body: ReturnType<typeof bodyOf>['body'], isPrivate: boolean) => ({
    ...body,
    flags: body.flags | (isPrivate ? MessageFlags.Ephemeral : 0),
  });
  return {
    defer: (to, { inPlace, isPrivate }) =>
      first(
        to,
        inPlace
          ? { type: InteractionResponseType.DeferredMessageUpdate }
          : {
              type: InteractionResponseType.DeferredChannelMessageWithSource,
              ...(isPrivate && { data: { flags: MessageFlags.Ephemeral } }),
            },
      ),
    say(to, message, isPrivate) {
      const { body, ...files } = bodyOf(message);
      const type = InteractionResponseType.ChannelMessageWithSource;
      return first(to, { type, data: withFlags(body, isPrivate) } as APIInteractionResponse, files);
    },
    openForm: (to, data) => first(to, { type: InteractionResponseType.Modal, data }),
    suggest: (to, choices) =>
      first(to, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...choices] },
      }),
    async replace(to, message) {
      const { body, ...files } = bodyOf(message);
      const call = () =>
        client.patch(original(to), { auth: false, body: { attachments: [], ...body }, ...files });
      return idOf(await insist(call, always));
    },
    async add(to, message, isPrivate) {
      const { body, ...files } = bodyOf(message);
      const call = () =>
        client.post(Routes.webhook(to.application, to.token), {
          auth: false,
          body: withFlags(body, isPrivate),
          ...files,
        });
      return idOf(await insist(call, isUnsent));
    },
    async withdraw(to) {
      await insist(() => client.delete(original(to), { auth: false }), always).catch(() => {});
    },
  };
}

/** Posts an answer into a channel or a chat and returns its id; the nonce makes a repeat the same message. */
export async function postAnswer(
  { rest: client, authorise }: Calls,
  to: { channel: string; replyTo?: string | undefined; nonce: string; mentions?: readonly string[] },
  message: Rendered,
): Promise<string | undefined> {
  const { body, ...files } = bodyOf(message, to.mentions);
  const reference = to.replyTo && {
    message_reference: { message_id: to.replyTo, fail_if_not_exists: false },
  };
  const call = () => {
    authorise();
    return client.post(Routes.channelMessages(to.channel), {
      ...files,
      body: { ...body, ...reference, nonce: to.nonce, enforce_nonce: true },
    });
  };
  return idOf(await insist(call, always));
}
