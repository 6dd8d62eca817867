import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { ErrorCode, type JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import type { Plan } from '../../src/domain/plan.ts';
import type { McpOptions, Spoken } from './options.ts';
import { createServer } from './server.ts';

export type { Spoken } from './options.ts';
export { serveStdio } from './serve-stdio.ts';

/** What assistants speak with, by the Model Context Protocol. */
export type McpDoor = {
  /** Answers a request of HTTP, each by itself. */
  fetch(request: Request, spoken: Spoken): Promise<Response>;
  /** Answers one message; undefined where none is owed. */
  answer(message: unknown, spoken: Spoken): Promise<unknown>;
};

const isRequest = (message: JSONRPCMessage): boolean => 'method' in message && 'id' in message;

const notAllowed = () => new Response('', { status: 405, headers: { allow: 'POST' } });

const notRead = (code: ErrorCode, message: string) =>
  Response.json({ jsonrpc: '2.0', id: null, error: { code, message } }, { status: 400 });

/** What was sent, which is one message: the protocol has no batches any more. */
async function bodyOf(request: Request): Promise<object | Response> {
  try {
    const body: unknown = await request.json();
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
    return notRead(ErrorCode.InvalidRequest, 'Invalid Request: one message at a time');
  } catch {
    return notRead(ErrorCode.ParseError, 'Parse error: Invalid JSON');
  }
}

/** Opens the door. There are no sessions: every message says by itself who speaks. */
export function createMcpDoor(options: McpOptions): McpDoor {
  const planNow = async (): Promise<Plan> => {
    const plan = await options.plan();
    if (!plan) throw new Error('there is no plan');
    return plan;
  };
  return {
    async fetch(request, spoken) {
      // Nothing is ever sent unasked, so there is no stream to open and no session to end.
      if (request.method !== 'POST') return notAllowed();
      const parsedBody = await bodyOf(request);
      if (parsedBody instanceof Response) return parsedBody;
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      const server = createServer(options, spoken, await planNow());
      await server.connect(transport);
      try {
        return await transport.handleRequest(request, { parsedBody });
      } finally {
        await server.close();
      }
    },
    async answer(message, spoken) {
      const [ours, theirs] = InMemoryTransport.createLinkedPair();
      const server = createServer(options, spoken, await planNow());
      await server.connect(ours);
      try {
        const given = message as JSONRPCMessage;
        if (!isRequest(given)) {
          await theirs.send(given);
          return undefined;
        }
        return await new Promise((answered) => {
          theirs.onmessage = answered;
          void theirs.send(given);
        });
      } finally {
        await server.close();
      }
    },
  };
}
