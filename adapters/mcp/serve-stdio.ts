import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { ErrorCode, type JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

/** Passes a message on, and gives what is answered; undefined where no answer is owed. */
export type Relay = (message: JSONRPCMessage) => Promise<JSONRPCMessage | undefined>;

const errorAnswer = (message: JSONRPCMessage, reason: string): JSONRPCMessage | undefined =>
  'method' in message && 'id' in message
    ? { jsonrpc: '2.0', id: message.id, error: { code: ErrorCode.InternalError, message: reason } }
    : undefined;

/**
 * Speaks with the assistant that has started this program, over standard input and output, until it closes the input and
 * everything it asked is answered.
 */
export async function serveStdio(relay: Relay): Promise<void> {
  const transport = new StdioServerTransport();
  const working = new Set<Promise<void>>();
  const work = async (message: JSONRPCMessage) => {
    const answer = await relay(message).catch((error: unknown) =>
      errorAnswer(message, error instanceof Error ? error.message : String(error)),
    );
    if (answer) await transport.send(answer);
  };
  transport.onmessage = (message) => {
    const one = work(message).finally(() => working.delete(one));
    working.add(one);
  };
  // A line that is no message has nobody to answer to.
  transport.onerror = () => {};
  const ended = new Promise<void>((closed) => {
    process.stdin.once('end', closed);
    process.stdin.once('close', closed);
  });
  await transport.start();
  await ended;
  await Promise.all(working);
}
