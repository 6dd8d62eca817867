import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { identify } from '../../src/command/caller.ts';
import type { Caller } from '../../src/command/command.ts';
import { isGone } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { UserError } from '../../src/message/errors.ts';
import { refusalText } from '../../src/views/refusal.ts';
import type { McpOptions, Spoken } from './options.ts';
import { listResources, readResource } from './resources.ts';
import { callTool, listTools } from './tools.ts';

/** Of a resource that there is not, as the protocol has it. */
const resourceNotFound = -32_002;

const platform = 'mcp';

/** The caller that an assistant speaks for. @throws {McpError} when the plan has no such person any more */
function callerOf({ person, program }: Spoken, plan: Plan, { admins }: McpOptions): Caller {
  const known = plan.people.find(({ id }) => id === person);
  if (!known || isGone(known))
    throw new McpError(ErrorCode.InvalidRequest, 'the plan does not know this person');
  return identify({ account: `${platform}:${person}`, platform, program }, plan, admins);
}

/** Makes a server for one assistant. It keeps nothing: who speaks and what they may is looked up at every request. */
export function createServer(options: McpOptions, spoken: Spoken, firstPlan: Plan): Server {
  const { bot, commands, version, log } = options;
  const first = callerOf(spoken, firstPlan, options);
  const words = wordsFor(first.reader.locale);
  const server = new Server(
    { name: 'congress-bot', title: firstPlan.congress.name, version },
    {
      capabilities: { tools: {}, resources: {} },
      instructions: words.text('mcp.instructions', { name: first.person?.name ?? spoken.person }),
    },
  );
  const speak = async () => {
    const plan = await options.plan();
    if (!plan) throw new McpError(ErrorCode.InternalError, words.text('error.no-plan'));
    const caller = callerOf(spoken, plan, options);
    return { plan, caller, operator: { bot, caller }, options };
  };
  /** Counts a call; what is too much at once is said to whoever asks, as any refusal. */
  const tooMuch = (caller: Caller): string | undefined => {
    try {
      options.spend?.(caller);
      return undefined;
    } catch (error) {
      if (error instanceof UserError) return refusalText(error, words);
      throw error;
    }
  };

  server.setRequestHandler(ListToolsRequestSchema, async () => ({
    tools: listTools((await speak()).caller, commands),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const { operator, caller } = await speak();
    const wait = tooMuch(caller);
    if (wait !== undefined) return { content: [{ type: 'text', text: wait }], isError: true };
    const result = await callTool(params, { operator, commands });
    if (!result) throw new McpError(ErrorCode.InvalidParams, words.text('mcp.no-tool'));
    return result;
  });
  server.setRequestHandler(ListResourcesRequestSchema, async () => ({
    resources: await listResources(await speak()),
  }));
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params }) => {
    const speaking = await speak();
    const wait = tooMuch(speaking.caller);
    if (wait !== undefined) throw new McpError(ErrorCode.InvalidRequest, wait);
    const found = await readResource(params.uri, speaking);
    if (!found) throw new McpError(resourceNotFound, words.text('mcp.no-resource'));
    return found;
  });
  server.onerror = (error) => log.debug({ error }, 'an assistant sent what was not understood');
  return server;
}
