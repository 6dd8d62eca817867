import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { McpDoor, Spoken } from '../../adapters/mcp/index.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { openMcp } from '../../src/main/open-mcp.ts';
import { openStore } from '../../src/main/open-store.ts';
import { createSession, type Session } from '../../src/main/session.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';

/** A client's end of the door, as if both were one process. */
function transportTo(door: McpDoor, spoken: Spoken): Transport {
  const transport: Transport = {
    async start() {},
    async close() {},
    async send(message) {
      const answer = await door.answer(message, spoken);
      if (answer !== undefined) transport.onmessage?.(answer as typeof message);
    },
  };
  return transport;
}

/** An assistant of somebody, with the official client. */
export type Assistant = {
  client: Client;
  call(name: string, given?: Record<string, unknown>): Promise<Called>;
};

/** What a call came to: its words, and what machines get of it. */
export type Called = {
  text: string;
  isError: boolean;
  code?: string;
  structured: Record<string, unknown>;
  all: string;
};

export function calledOf(result: unknown): Called {
  const { content, isError = false, structuredContent = {} } = result as CallToolResult;
  const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
  const { code } = structuredContent as { code?: string };
  const all = JSON.stringify(result);
  return { text, isError, structured: structuredContent, all, ...(code && { code }) };
}

/** A bot that assistants speak with; `texts` are those of the plan's documents. */
export async function openAssistants(
  plan: Plan,
  now: () => Instant,
  { texts = new Map(), keeps = true }: { texts?: ReadonlyMap<string, string>; keeps?: boolean } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'congress-mcp-'));
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const { store } = await openStore(config);
  const { plan: kept } = await store.save({
    ...{ plan, basedOn: 0, by: 'plan-file', via: 'test', verb: 'plan import', now: now() },
  });
  const forgetful: typeof store = {
    ...store,
    plan: async () => kept,
    save: async (save) => ({ plan: save.plan, created: [], cancelled: [] }),
  };
  const session: Session = createSession({
    config,
    // A change is made and forgotten where every call is to find the same plan.
    store: keeps ? store : forgetful,
    clock: { now },
    lasting: true,
    texts: () => texts,
    log: createLog('silent'),
  });
  const door = await openMcp(session);
  return {
    session,
    door,
    async as(person: string, program: Spoken['program'] = 'change'): Promise<Assistant> {
      const client = new Client({ name: 'test', version: '1' });
      await client.connect(transportTo(door, { person, program }));
      return {
        client,
        call: async (name, given = {}) => calledOf(await client.callTool({ name, arguments: given })),
      };
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
