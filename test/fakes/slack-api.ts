import { faultsOfPictures } from './slack-files.ts';
import { faultsOfBlocks, faultsOfView } from './slack-shapes.ts';
import type { Arguments, Result, SlackState, StoredMessage } from './slack-state.ts';

const ok = (more: object = {}): Result => ({ ok: true, ...more });
const refused = (error: string, more: object = {}): Result => ({ ok: false, error, ...more });

function checkedBlocks(state: SlackState, { blocks }: Arguments): Result | undefined {
  const shapes = blocks === undefined ? [] : faultsOfBlocks(blocks, 'message');
  const faults = [...shapes, ...faultsOfPictures(state, blocks)];
  return faults.length > 0 ? refused('invalid_blocks', { errors: faults }) : undefined;
}

/** Where a channel argument leads: a user id is the private chat with them. */
function channelOf(state: SlackState, id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  if (/^[UW]/.test(id)) return state.chatWith(id);
  return state.channels.has(id) ? id : undefined;
}

const paged = (messages: StoredMessage[], args: Arguments): Result => {
  const oldest = Number(args.oldest ?? 0);
  const limit = Number(args.limit ?? 100);
  const from = Number(args.cursor ?? 0);
  const all = messages.filter(({ ts }) => Number(ts) > oldest);
  const next = from + limit < all.length ? String(from + limit) : '';
  const page = all.slice(from, from + limit);
  const shown =
    String(args.include_all_metadata) === 'true' ? page : page.map(({ metadata: _, ...rest }) => rest);
  return ok({ messages: shown, response_metadata: { next_cursor: next } });
};

type Method = (state: SlackState, args: Arguments) => Result;

const say: Method = (state, args) => {
  const channel = channelOf(state, args.channel);
  if (!channel) return refused('channel_not_found');
  const closed = state.channels.get(channel);
  if (closed) return refused(closed);
  if (!args.text && !args.blocks) return refused('no_text');
  return checkedBlocks(state, args) ?? ok({ channel, ts: state.store({ ...args, channel }).ts });
};

function viewMethod(open: boolean): Method {
  return (state, args) => {
    const faults = faultsOfView(args.view);
    if (faults.length > 0) return refused('invalid_arguments', { errors: faults });
    if (open) {
      const problem = state.spendTrigger(String(args.trigger_id));
      if (problem) return refused(problem);
    }
    const shown = state.views.findLast((each) => !open && each.user === args.user_id);
    if (args.hash !== undefined && shown && shown.hash !== args.hash) return refused('hash_conflict');
    const view = { ...(args.view as object), id: state.nextId('V'), hash: state.nextId('h') };
    state.views.push({ ...view, ...(args.user_id !== undefined && { user: args.user_id }) });
    state.changed();
    return ok({ view });
  };
}

/** Refuses a thread whose chat is not there. */
function threadOf(
  state: SlackState,
  { channel_id: channel, thread_ts: thread }: Arguments,
): Result | undefined {
  if (!state.channels.has(String(channel))) return refused('channel_not_found');
  return /^\d+\.\d+$/.test(String(thread)) ? undefined : refused('invalid_thread_ts');
}

const markdownOf = (content: unknown): string => {
  const { type, markdown } = (content ?? {}) as { type?: string; markdown?: string };
  if (type !== 'markdown' || !markdown) throw new Error('a canvas without its text');
  return markdown;
};

/** What a channel says of its canvas. */
function propertiesOf({ canvases }: SlackState, channel: string): object {
  const [id] = [...canvases.held].find(([, canvas]) => canvas.channel === channel) ?? [];
  return id === undefined ? {} : { canvas: { file_id: id, is_empty: false } };
}

/** The methods of the Web API that a bot like ours calls, as their reference describes them. */
export const methods: Readonly<Record<string, Method>> = {
  'auth.test': (state) =>
    ok({ team_id: state.team, team: 'The workspace', user_id: 'UBOT', user: 'congress', bot_id: 'BBOT' }),
  'apps.connections.open': (state) => ok({ url: state.socketUrl() }),
  'chat.postMessage': say,
  'chat.postEphemeral': (state, args) => {
    const channel = channelOf(state, args.channel);
    if (!channel) return refused('channel_not_found');
    const faulty = checkedBlocks(state, args);
    if (faulty) return faulty;
    const { ts } = state.store({ ...args, channel, ephemeralTo: args.user });
    return ok({ message_ts: ts });
  },
  'chat.update': (state, args) => {
    const message = state.messages.find(({ ts, channel }) => ts === args.ts && channel === args.channel);
    if (!message) return refused('message_not_found');
    const faulty = checkedBlocks(state, args);
    if (faulty) return faulty;
    Object.assign(message, { text: args.text, blocks: args.blocks, edits: message.edits + 1 });
    state.changed();
    return ok({ channel: args.channel, ts: args.ts });
  },
  'pins.add': (state, args) => {
    if (!state.messages.some(({ ts }) => ts === args.timestamp)) return refused('message_not_found');
    if (state.pins.has(String(args.timestamp))) return refused('already_pinned');
    state.pins.add(String(args.timestamp));
    state.changed();
    return ok();
  },
  'pins.remove': (state, args) => (state.pins.delete(String(args.timestamp)) ? ok() : refused('no_pin')),
  'chat.getPermalink': (state, args) =>
    ok({
      permalink: `https://workspace.slack.com/archives/${args.channel}/p${args.message_ts}`,
      team: state.team,
    }),
  'bookmarks.add': (state, args) => {
    const id = state.nextId('Bk');
    state.bookmarks.set(id, String(args.link));
    state.changed();
    return ok({ bookmark: { id, channel_id: args.channel_id, title: args.title, link: args.link } });
  },
  'bookmarks.remove': (state, args) => {
    const isRemoved = state.bookmarks.delete(String(args.bookmark_id));
    state.changed();
    return isRemoved ? ok() : refused('not_found');
  },
  'conversations.canvases.create': ({ canvases, nextId, channels, changed }, args) => {
    const channel = String(args.channel_id);
    if (!channels.has(channel)) return refused('channel_not_found');
    if (canvases.refuses) return refused(canvases.refuses);
    if ([...canvases.held.values()].some((each) => each.channel === channel))
      return refused('channel_canvas_already_exists');
    const id = nextId('F');
    canvases.held.set(id, { channel, markdown: markdownOf(args.document_content) });
    changed();
    return ok({ canvas_id: id });
  },
  'canvases.edit': ({ canvases, changed }, args) => {
    const canvas = canvases.held.get(String(args.canvas_id));
    const [change, ...more] = args.changes as { operation: string; document_content?: unknown }[];
    if (!canvas) return refused('canvas_not_found');
    if (change?.operation !== 'replace' || more.length > 0) return refused('canvas_editing_failed');
    canvas.markdown = markdownOf(change.document_content);
    changed();
    return ok();
  },
  'canvases.delete': ({ canvases, changed }, args) => {
    const isGone = canvases.held.delete(String(args.canvas_id));
    changed();
    return isGone ? ok() : refused('canvas_not_found');
  },
  'conversations.open': (state, args) => {
    const user = String(args.users);
    return state.users.has(user) ? ok({ channel: { id: state.chatWith(user) } }) : refused('user_not_found');
  },
  'conversations.info': (state, args) => {
    const id = String(args.channel);
    return state.channels.has(id)
      ? ok({
          channel: {
            id,
            is_archived: false,
            is_private: false,
            is_member: true,
            properties: propertiesOf(state, id),
          },
        })
      : refused('channel_not_found');
  },
  'conversations.history': (state, args) => {
    if (!state.channels.has(String(args.channel))) return refused('channel_not_found');
    const shown = state.messages.filter(
      ({ channel, ephemeralTo, thread_ts }) =>
        channel === args.channel && ephemeralTo === undefined && thread_ts === undefined,
    );
    return paged(shown.toReversed(), args);
  },
  'conversations.replies': (state, args) =>
    paged(
      state.messages.filter(
        ({ channel, ts, thread_ts }) => channel === args.channel && (ts === args.ts || thread_ts === args.ts),
      ),
      args,
    ),
  'users.info': (state, args) => {
    const user = state.users.get(String(args.user));
    return user ? ok({ user: { id: args.user, ...user } }) : refused('user_not_found');
  },
  'views.open': viewMethod(true),
  'views.publish': viewMethod(false),
  'assistant.threads.setStatus': (state, args) => {
    if (typeof args.status !== 'string') return refused('missing_argument');
    return threadOf(state, args) ?? ok();
  },
  'assistant.threads.setTitle': (state, args) =>
    typeof args.title === 'string' && args.title !== ''
      ? (threadOf(state, args) ?? ok())
      : refused('missing_argument'),
  'assistant.threads.setSuggestedPrompts': (state, args) => {
    const prompts = Array.isArray(args.prompts)
      ? (args.prompts as { title?: unknown; message?: unknown }[])
      : [];
    const isWhole = prompts.every(({ title, message }) => Boolean(title) && Boolean(message));
    if (prompts.length < 1 || prompts.length > 4 || !isWhole) return refused('invalid_arguments');
    return threadOf(state, args) ?? ok();
  },
  'chat.unfurl': (state, args) => {
    const unfurls = Object.values((args.unfurls ?? {}) as Record<string, { blocks?: unknown }>);
    const faults = unfurls.flatMap(({ blocks }) => faultsOfBlocks(blocks, 'message'));
    if (unfurls.length === 0 || faults.length > 0) return refused('cannot_unfurl_url', { errors: faults });
    return state.channels.has(String(args.channel)) ? ok() : refused('channel_not_found');
  },
  'functions.completeSuccess': (_, args) =>
    typeof args.outputs === 'object' && String(args.function_execution_id).startsWith('Fx')
      ? ok()
      : refused('invalid_arguments'),
  'functions.completeError': (_, args) => (args.error ? ok() : refused('invalid_arguments')),
  'oauth.v2.access': (state, args) => {
    if (args.code !== 'good-code') return refused('invalid_code');
    state.tokens.add('xoxb-installed');
    return ok({
      access_token: 'xoxb-installed',
      token_type: 'bot',
      scope: 'commands,chat:write',
      app_id: 'A1',
      bot_user_id: 'UBOT',
      team: { id: 'T2', name: 'The other workspace' },
      enterprise: null,
      authed_user: { id: 'U7' },
    });
  },
};
