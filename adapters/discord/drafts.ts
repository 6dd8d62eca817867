import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { encodeButton } from '../../src/command/button-id.ts';
import { hourMs } from '../../src/domain/instant.ts';
import type { Button } from '../../src/message/message.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { createInTurn } from '../../src/process/in-turn.ts';
import type { IdOf } from './controls.ts';

/** A command with raw options: a button too long for an id, or what was typed into a form. */
export type Draft = Pick<Button, 'command' | 'options'>;

/** How many are kept; the oldest goes first. */
const keptDrafts = 500;

/** So many of them, and so long, also over a restart: what was typed and not taken is no one's to keep. */
const writtenDrafts = 50;
const writtenForMs = hourMs;

const setting = 'discord.drafts';
const schema = z.array(
  z.object({
    id: z.string(),
    at: z.number(),
    command: z.string(),
    options: z.record(z.string(), z.string()),
  }),
);

const prefixes = { button: 'd1:', form: 'f1:' } as const;
type Kind = keyof typeof prefixes;

/** What fits into no id. */
export type Drafts = {
  /** Reads what was kept before a restart. */
  read(): Promise<void>;
  /** Resolves once all is written. */
  written(): Promise<unknown>;
  /** Keeps a draft and returns the id under which it is found. */
  keep(kind: Kind, draft: Draft): string;
  /** The draft of an id; undefined when it is none of this kind, or gone. */
  get(kind: Kind, id: string): Draft | undefined;
  /** The id of a button: all of it where that fits, else a draft's. */
  idOf: IdOf;
};

/** Whether an id is that of a draft of this kind, still there or not. */
export const isDraft = (kind: Kind, id: string): boolean => id.startsWith(prefixes[kind]);

/** Makes a store of drafts; `newId` gives each a name of its own. With `lasting` they outlive a restart. */
export function createDrafts(
  newId: () => string,
  lasting?: { now(): number; host: Pick<ChatHost, 'settings' | 'log'> },
): Drafts {
  const now = lasting?.now ?? (() => 0);
  const drafts = new Map<string, Draft & { at: number }>();
  const inTurn = createInTurn();
  let isEnding = false;

  async function write({ settings }: Pick<ChatHost, 'settings'>): Promise<void> {
    const written = [...drafts].filter(([, { at }]) => now() - at < writtenForMs).slice(-writtenDrafts);
    await settings.setSetting(
      setting,
      written.map(([id, draft]) => ({ id, ...draft })),
    );
    if (written.length === 0 || isEnding) return;
    isEnding = true;
    void wait(writtenForMs, undefined, { ref: false }).then(() => {
      isEnding = false;
      writeSoon();
    });
  }

  let waiting = false;
  /** All that came meanwhile is written at once, and no answer waits for it. */
  function writeSoon(): void {
    if (waiting || !lasting) return;
    const { host } = lasting;
    waiting = true;
    inTurn(async () => {
      waiting = false;
      await write(host);
    }).catch((error: unknown) =>
      host.log.warn({ reason: String(error) }, 'Discord: a draft will not outlive a restart'),
    );
  }

  const keep = (kind: Kind, draft: Draft): string => {
    const id = `${prefixes[kind]}${newId()}`;
    drafts.set(id, { command: draft.command, options: draft.options, at: now() });
    const [oldest] = drafts.keys();
    if (drafts.size > keptDrafts && oldest) drafts.delete(oldest);
    writeSoon();
    return id;
  };
  return {
    async read() {
      const kept = schema.safeParse(await lasting?.host.settings.getSetting(setting)).data ?? [];
      for (const { id, ...draft } of kept) if (now() - draft.at < writtenForMs) drafts.set(id, draft);
      if (kept.length > 0) writeSoon();
    },
    written: () => inTurn(async () => {}),
    keep,
    get: (kind, id) => (isDraft(kind, id) ? drafts.get(id.split(':').slice(0, 2).join(':')) : undefined),
    idOf(button) {
      try {
        return encodeButton(button);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return keep('button', button);
      }
    },
  };
}
