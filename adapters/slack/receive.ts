import { createHash } from 'node:crypto';
import type { BlockAction, ButtonAction, SlackShortcut, SlashCommand, ViewSubmitAction } from '@slack/bolt';
import type { AppMentionEvent, GenericMessageEvent } from '@slack/types';
import { decodeButton } from '../../src/command/button-id.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import { formatInTeam } from './accounts.ts';
import { readTyped } from './escape.ts';
import { type FormData, readForm } from './form-data.ts';
import { filesOf, nameOf } from './given.ts';
import type { Origin } from './origin.ts';

/** What Slack says of the person who speaks, as far as it was found out. */
export type Profile = { locale?: string; zone?: string; team?: string };

/**
 * What is known of an event beside its payload: the workspace whose token is used, who speaks, and the workspaces of
 * those who are mentioned and belong to another.
 */
export type Receipt = {
  team: string;
  account: string;
  profile: Profile;
  homes?: ReadonlyMap<string, string>;
};

/** The user who speaks, with the workspace that they belong to. */
export type Speaker = { team: string; id: string };

/** A doubled delivery has the same id; two gestures never have. */
const eventOf = (kind: string, ...parts: (string | undefined)[]): Invocation['event'] => ({
  source: 'slack',
  id: `${kind}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)}`,
});

/** A text as every database keeps it. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '');

function storableInput(input: Invocation['input']): Invocation['input'] {
  if (input.kind === 'text') return { ...input, text: storable(input.text) };
  if (input.kind === 'file')
    return { ...input, name: storable(input.name), ...(input.text && { text: storable(input.text) }) };
  const options = Object.entries(input.options).map(([name, text]) => [storable(name), storable(text)]);
  return { kind: 'command', command: storable(input.command), options: Object.fromEntries(options) };
}

/** The channel that others read along in, as a place of the bot. */
const placeOf = ({ team, channel = '' }: Origin): Pick<Invocation, 'place'> =>
  /^[CG]/.test(channel) ? { place: formatInTeam({ team, id: channel }) } : {};

function invocationOf(
  { profile: { locale, zone }, account }: Receipt,
  parts: { event: Invocation['event']; origin: Origin; input: Invocation['input'] },
): Invocation {
  const { event, origin, input } = parts;
  const kept = Object.fromEntries(
    Object.entries(origin).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return {
    event,
    platform: 'slack',
    account,
    ...(locale !== undefined && { locale }),
    ...(zone !== undefined && { zone }),
    ...placeOf(origin),
    origin: kept,
    input: storableInput(input),
  };
}

/** `/congress …`. */
export function receiveCommand(command: SlashCommand, receipt: Receipt): Invocation {
  const { channel_id: channel, user_id: user, response_url: responseUrl } = command;
  // An empty text may be left out.
  const text = (command as { text?: string }).text ?? '';
  return invocationOf(receipt, {
    event: eventOf('command', command.trigger_id, responseUrl, text),
    origin: { team: receipt.team, channel, user, responseUrl },
    input: { kind: 'text', text: readTyped(text, receipt.team, receipt.homes) },
  });
}

/** A mention, or a message in the private chat. */
export type SlackMessageEvent = (AppMentionEvent | GenericMessageEvent) & {
  user_team?: string;
  bot_id?: string;
  subtype?: string;
};

const spoken = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

/**
 * A mention, or a message in the private chat. Undefined for what nobody said: what bots write, edits, deletions.
 * A mention arrives both as a mention and as a message: the id is that of the message.
 */
export function receiveMessage(
  message: SlackMessageEvent,
  receipt: Receipt & { botUser: string },
): Invocation | undefined {
  const { user, channel, ts, bot_id: bot } = message;
  if (!user || bot !== undefined || user === receipt.botUser || !spoken.has(message.subtype))
    return undefined;
  const words = (message.text ?? '').replaceAll(
    new RegExp(`<@${receipt.botUser}(?:\\|[^>]*)?>[:,]?`, 'g'),
    ' ',
  );
  const text = readTyped(words, receipt.team, receipt.homes).replace(/^\/?congress(?:\s+|$)/i, '');
  const [file] = filesOf(message);
  const thread = 'thread_ts' in message && message.thread_ts ? { thread: message.thread_ts } : {};
  const said = invocationOf(receipt, {
    event: eventOf('said', channel, ts),
    origin: { team: receipt.team, channel, user, ...thread },
    input: file
      ? { kind: 'file', name: nameOf(file), ...(text && { text }) }
      : { kind: 'text', text, chat: true },
  });
  return { ...said, ...('thread' in thread && { repliesTo: [thread.thread] }) };
}

/** Who pressed, chose or submitted. */
export const speakerOf = (
  body: { user: { id: string; team_id?: string }; team: { id: string } | null },
  { team }: Pick<Receipt, 'team'>,
): Speaker => ({ team: body.user.team_id ?? body.team?.id ?? team, id: body.user.id });

/** A pressed button; one that cannot be read is handed on too, so that the bot says that it is old. */
export function receivePress(body: BlockAction<ButtonAction>, receipt: Receipt): Invocation {
  const [action] = body.actions;
  const { container, channel, message, response_url: responseUrl, trigger_id: trigger } = body;
  const button = decodeButton(action?.value ?? '') ?? { command: '', options: {} };
  const pressed = message?.ts ?? (container.message_ts as string | undefined);
  const thread = (message?.thread_ts ?? container.thread_ts) as string | undefined;
  return invocationOf(receipt, {
    event: eventOf('press', trigger, action?.action_ts, action?.value),
    origin: {
      team: receipt.team,
      user: body.user.id,
      responseUrl,
      channel: channel?.id ?? (container.channel_id as string | undefined),
      message: pressed,
      ...(container.is_ephemeral && { ephemeral: 'yes' }),
      ...(thread !== undefined && thread !== pressed && { thread }),
    },
    input: { kind: 'command', ...button },
  });
}

/** A submitted form. Its origin is where it was opened from. */
export function receiveSubmission(body: ViewSubmitAction, form: FormData, receipt: Receipt): Invocation {
  const { view, user, trigger_id: trigger } = body;
  const options = readForm(view.state.values, receipt);
  return invocationOf(receipt, {
    event: eventOf('form', view.id, view.hash, trigger, JSON.stringify(options)),
    origin: { ...form.origin, team: receipt.team, user: user.id },
    input: { kind: 'command', command: form.command, options },
  });
}

/** The longest title that a command takes; what a person wrote may be longer. */
const titleLength = 200;

/** A shortcut: a command whose title may be the message that it was used on. */
export function receiveShortcut(body: SlackShortcut, command: string, receipt: Receipt): Invocation {
  const { user, trigger_id: trigger } = body;
  const isOnMessage = body.type === 'message_action';
  const title = isOnMessage
    ? [...readTyped(body.message.text ?? '', receipt.team, receipt.homes).replace(/\s+/g, ' ')]
        .slice(0, titleLength)
        .join('')
    : '';
  return invocationOf(receipt, {
    event: eventOf('shortcut', trigger, body.callback_id, title),
    origin: {
      team: receipt.team,
      user: user.id,
      ...(isOnMessage && { channel: body.channel.id, responseUrl: body.response_url }),
    },
    input: { kind: 'command', command, options: title === '' ? {} : { title } },
  });
}

/** The bot was invited to a channel: whoever did so is shown the first steps. */
export function receiveInvite(
  { channel, inviter, event_ts: at }: { channel: string; inviter: string; event_ts: string },
  receipt: Receipt,
): Invocation {
  return invocationOf(receipt, {
    event: eventOf('invited', channel, at),
    origin: { team: receipt.team, channel, user: inviter },
    input: { kind: 'command', command: 'welcome', options: {} },
  });
}

/** A reaction to a message, or one that was taken away. */
export type SlackReaction = {
  user: string;
  reaction: string;
  item_user?: string;
  item: { type: string; channel?: string; ts?: string };
  event_ts: string;
};

/** What a reaction to a message means, as the press of a button on it. */
export function receiveReaction(
  { user, reaction, item, event_ts: at }: SlackReaction,
  input: Invocation['input'],
  receipt: Receipt,
): Invocation {
  const { channel, ts: message } = item;
  return invocationOf(receipt, {
    event: eventOf('reaction', channel, message, user, reaction, at),
    origin: { team: receipt.team, user, channel, message },
    input,
  });
}
