import { type HeldPoll, newPoll, type PollBody, pollProblems, shownPoll } from './polls.ts';
import { type Component, componentProblems } from './rules.ts';
import { newSnowflake } from './snowflake.ts';

/** A message that Discord holds; only these count, not what the bot believes. */
export type Held = {
  id: string;
  channel: string;
  components: Component[];
  content: string;
  flags: number;
  mentions: string[];
  /** Whom it notified when it was posted. */
  pinged: string[];
  edits: number;
  ephemeral: boolean;
  reference?: string;
  nonce?: string;
  files: { name: string; bytes: Buffer }[];
  poll?: HeldPoll;
};

type NewAttachment = { id: number | string; filename?: string };

/** The bytes that came with an attachment of a message. */
export const uploads = new WeakMap<NewAttachment, Buffer>();

export type MessageBody = {
  components?: Component[];
  content?: string;
  flags?: number;
  nonce?: string;
  enforce_nonce?: boolean;
  allowed_mentions?: { parse?: string[]; users?: string[] };
  message_reference?: { message_id: string };
  attachments?: NewAttachment[];
  poll?: PollBody;
};

/** An answer of Discord: a status and a body. */
export type Answer = { status: number; body: unknown; headers?: Record<string, string> };

export const refusal = (status: number, code: number, message: string): Answer => ({
  status,
  body: { code, message },
});

const v2 = 1 << 15;
const ephemeralFlag = 1 << 6;

type Media = { url: string };
const unfurled = (media: Media) => ({ id: newSnowflake(), proxy_url: media.url, ...media });
const shownItem = ({ media, ...item }: { media: Media }) => ({
  description: null,
  spoiler: false,
  ...item,
  media: unfurled(media),
});

/** Components as they come back: every one has an id. */
function withIds(components: readonly Component[]): Component[] {
  let next = 1;
  const give = (component: Component): Component => ({
    ...component,
    id: component.id ?? next++,
    ...(component.type === 17 && { accent_color: component.accent_color ?? null, spoiler: false }),
    ...(component.type === 14 && { spacing: 1, divider: true, ...component }),
    ...(component.type === 12 && { items: (component.items as { media: Media }[]).map(shownItem) }),
    ...(component.type === 13 && {
      name: null,
      size: null,
      spoiler: false,
      file: unfurled(component.file as Media),
    }),
    ...(component.type === 3 && { min_values: 1, max_values: 1 }),
    ...(component.components && { components: component.components.map(give) }),
    ...(component.accessory && { accessory: give(component.accessory) }),
  });
  return components.map(give);
}

/** All of a message's text, as it was given. */
export const textOf = (components: readonly Component[]): string =>
  components
    .flatMap((component): string[] => [
      ...(component.content ? [component.content] : []),
      ...(component.label ? [component.label] : []),
      ...(component.options ?? []).map(({ label }) => label),
      ...(component.components ? [textOf(component.components)] : []),
      ...(component.accessory ? [textOf([component.accessory])] : []),
    ])
    .join('\n');

function pingedBy(
  text: string,
  { parse = ['users', 'roles', 'everyone'], users = [] }: NonNullable<MessageBody['allowed_mentions']>,
) {
  const named = [...text.matchAll(/(?<!\\)<@!?(\d+)>/g)].map((found) => found[1] ?? '');
  const everyone = parse.includes('everyone') && /@(everyone|here)/.test(text) ? ['everyone'] : [];
  return [...named.filter((user) => parse.includes('users') || users.includes(user)), ...everyone];
}

/** The files that components refer to. */
const urlsIn = (components: readonly Component[]): string[] =>
  [...JSON.stringify(components).matchAll(/"url":"(attachment:[^"]*)"/g)].map(([, url]) => url ?? '');

/** What Discord keeps of messages, with its rules for what it takes and its memory of nonces. */
export function createMessages(bot: { id: string; username: string }) {
  const held: Held[] = [];
  const nonces = new Map<string, Held>();
  const author = {
    id: bot.id,
    username: bot.username,
    avatar: null,
    discriminator: '0',
    public_flags: 0,
    flags: 0,
    global_name: null,
    primary_guild: null,
    bot: true,
  };

  const show = (message: Held) => ({
    id: message.id,
    channel_id: message.channel,
    type: 0,
    content: message.content,
    author,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    tts: false,
    mention_everyone: false,
    timestamp: new Date().toISOString(),
    flags: message.flags,
    edited_timestamp: message.edits > 0 ? new Date().toISOString() : null,
    components: message.components,
    ...(message.poll && { poll: shownPoll(message.poll) }),
  });

  const filesOf = ({ attachments = [] }: MessageBody) =>
    attachments.flatMap((attachment) => {
      const bytes = uploads.get(attachment);
      return bytes ? [{ name: attachment.filename ?? '', bytes }] : [];
    });

  function problemOf(body: MessageBody): Answer | undefined {
    const isV2 = ((body.flags ?? 0) & v2) !== 0;
    const problems = [
      ...componentProblems(body.components ?? []),
      ...(isV2 && body.content ? ['content beside components'] : []),
      ...(!isV2 && (body.components ?? []).some(({ type }) => type !== 1)
        ? ['components need their flag']
        : []),
      ...((body.nonce?.length ?? 0) > 25 ? ['a long nonce'] : []),
      ...urlsIn(body.components ?? [])
        .filter((url) => !filesOf(body).some(({ name }) => url === `attachment://${name}`))
        .map((url) => `no file for ${url}`),
      ...filesOf(body)
        .filter(({ name }) => !urlsIn(body.components ?? []).includes(`attachment://${name}`))
        .map(({ name }) => `no component shows ${name}`),
      ...pollProblems(body.poll, isV2),
      ...(!body.content && !body.poll && (body.components ?? []).length === 0 ? ['an empty message'] : []),
    ];
    return problems.length > 0 ? refusal(400, 50035, `Invalid Form Body: ${problems.join(', ')}`) : undefined;
  }

  return {
    held,
    show,
    post(channel: string, body: MessageBody, id: string = newSnowflake()): Answer {
      const problem = problemOf(body);
      if (problem) return problem;
      const known = body.enforce_nonce && body.nonce ? nonces.get(`${channel} ${body.nonce}`) : undefined;
      if (known) return { status: 200, body: show(known) };
      const components = withIds(body.components ?? []);
      const message: Held = {
        id,
        channel,
        components,
        content: body.content ?? '',
        flags: body.flags ?? 0,
        edits: 0,
        mentions: body.allowed_mentions?.users ?? [],
        pinged: pingedBy(`${textOf(components)}${body.content ?? ''}`, body.allowed_mentions ?? {}),
        ephemeral: ((body.flags ?? 0) & ephemeralFlag) !== 0,
        ...(body.message_reference && { reference: body.message_reference.message_id }),
        ...(body.nonce && { nonce: body.nonce }),
        files: filesOf(body),
        ...(body.poll && { poll: newPoll(body.poll) }),
      };
      held.push(message);
      if (body.nonce) nonces.set(`${channel} ${body.nonce}`, message);
      return { status: 200, body: show(message) };
    },
    edit(id: string, body: MessageBody): Answer {
      const message = held.find((each) => each.id === id);
      if (!message) return refusal(404, 10008, 'Unknown Message');
      if (message.poll) return refusal(400, 520003, 'Cannot edit a poll message');
      const problem = problemOf({ ...body, flags: (body.flags ?? 0) | message.flags });
      if (problem) return problem;
      message.components = withIds(body.components ?? []);
      message.flags |= body.flags ?? 0;
      message.files = filesOf(body);
      message.edits++;
      return { status: 200, body: show(message) };
    },
    /** The newest message of a channel, as the channel itself tells. */
    lastIn: (channel: string) => held.findLast((each) => each.channel === channel)?.id ?? null,
    remove(id: string) {
      const at = held.findIndex((each) => each.id === id);
      if (at >= 0) held.splice(at, 1);
    },
    list(channel: string, before: string | null, limit: number) {
      const older = held.filter(
        (each) =>
          each.channel === channel && !each.ephemeral && (!before || BigInt(each.id) < BigInt(before)),
      );
      return older.toReversed().slice(0, limit).map(show);
    },
    /** Forgets the nonces, as Discord does after some minutes. */
    forgetNonces: () => nonces.clear(),
  };
}

export type Messages = ReturnType<typeof createMessages>;
