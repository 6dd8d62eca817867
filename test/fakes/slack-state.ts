import { createManifest } from '../../adapters/slack/index.ts';
import type { StoredFile } from './slack-files.ts';

/** The arguments of a call, with JSON decoded. */
export type Arguments = Record<string, unknown>;

/** What a method answers. */
export type Result = { ok: boolean; error?: string; [more: string]: unknown };

export type StoredMessage = {
  ts: string;
  channel: string;
  text: string;
  blocks?: unknown;
  metadata?: unknown;
  thread_ts?: string;
  ephemeralTo?: string;
  /** Names of the files that it shares. */
  files?: readonly string[];
  edits: number;
};

type Published = Record<string, unknown> & { id: string; hash: string };

const triggerLivesMs = 3_000;

/** What a workspace holds. */
export type SlackState = {
  team: string;
  tokens: Set<string>;
  /** Each with the error that writing to it gives, or an empty text. */
  channels: Map<string, string>;
  users: Map<string, { tz?: string; locale?: string; team_id?: string }>;
  messages: StoredMessage[];
  /** Time stamps of pinned messages, and bookmarks by their id. */
  pins: Set<string>;
  bookmarks: Map<string, string>;
  /** The canvases of channels, by the id of the canvas; `refuses` is why none can be made. */
  canvases: { held: Map<string, { channel: string; markdown: string }>; refuses?: string };
  views: Published[];
  /** What the bot's token may. */
  scopes: Set<string>;
  files: Map<string, StoredFile>;
  /** What came to the addresses of files, with what it was authorised by. */
  uploads: { id: string; authorization: string | undefined }[];
  downloads: { id: string; authorization: string | undefined }[];
  refusesUploads: boolean;
  /** How often a new file is asked about before Slack has looked at it. */
  processingLooks: number;
  /** Where all of this is served. */
  origin(): string;
  socketUrl(): string;
  chatWith(user: string): string;
  nextId(prefix: string): string;
  /** A trigger that opens one modal within three seconds. */
  trigger(): string;
  /** The error that a trigger gives, if any; it is used up. */
  spendTrigger(trigger: string): string | undefined;
  store(message: Arguments): StoredMessage;
  /** Wakes whoever waits for something. */
  changed(): void;
  onChange(listener: () => void): void;
};

/** A workspace with a channel and two people. */
export function createSlackState(options: { now(): number; origin(): string }): SlackState {
  const { now, origin } = options;
  const listeners: (() => void)[] = [];
  const triggers = new Map<string, number>();
  const chats = new Map<string, string>();
  let count = 0;
  const nextId = (prefix: string) => `${prefix}${String(++count).padStart(6, '0')}`;
  const state: SlackState = {
    team: 'T1',
    tokens: new Set(['xoxb-1', 'xapp-1']),
    channels: new Map([['C1', '']]),
    users: new Map([
      ['U1', { tz: 'America/Sao_Paulo', locale: 'en-US' }],
      ['U2', { tz: 'Europe/Rome', locale: 'pt-BR' }],
    ]),
    messages: [],
    pins: new Set(),
    bookmarks: new Map(),
    canvases: { held: new Map(), refuses: 'canvas_disabled_user_team' },
    views: [],
    scopes: new Set(createManifest().oauth_config.scopes.bot),
    files: new Map(),
    uploads: [],
    downloads: [],
    refusesUploads: false,
    processingLooks: 1,
    origin,
    socketUrl: () => `${origin().replace('http', 'ws')}/socket`,
    nextId,
    chatWith(user) {
      const chat = chats.get(user) ?? nextId('D');
      chats.set(user, chat);
      state.channels.set(chat, state.channels.get(chat) ?? '');
      return chat;
    },
    trigger() {
      const trigger = nextId('trigger.');
      triggers.set(trigger, now());
      return trigger;
    },
    spendTrigger(trigger) {
      const at = triggers.get(trigger);
      if (at === undefined) return 'invalid_trigger_id';
      triggers.delete(trigger);
      return now() - at > triggerLivesMs ? 'expired_trigger_id' : undefined;
    },
    store(message) {
      const stored = {
        ...(message as Omit<StoredMessage, 'ts' | 'edits'>),
        ts: `${Math.floor(now() / 1_000)}.${String(++count).padStart(6, '0')}`,
        edits: 0,
      };
      state.messages.push(stored);
      state.changed();
      return stored;
    },
    changed() {
      for (const listener of listeners) listener();
    },
    onChange: (listener) => void listeners.push(listener),
  };
  return state;
}
