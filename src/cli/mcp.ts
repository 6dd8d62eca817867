import { openMcp } from '../main/open-mcp.ts';
import type { CliContext } from './context.ts';
import { done, json, type Outcome } from './output.ts';

/** The verb by which an assistant starts the command line to speak with it. */
export const mcpVerb = 'mcp';

/** Answers one message of an assistant, which stands on standard input, in the name of the person of the command line. */
export async function runMcp({ session, person, stdin }: CliContext): Promise<Outcome> {
  const door = await openMcp(session);
  const answer = await door.answer(JSON.parse(stdin), { person, program: 'change' });
  return answer === undefined ? done('') : json(answer);
}

/** Speaks with an assistant until it is done; each of its messages is answered by a command line of its own. */
export async function serveMcp(answer: (stdin: string) => Promise<Outcome>): Promise<void> {
  const { serveStdio } = await import('../../adapters/mcp/index.ts');
  await serveStdio(async (message) => {
    const { stdout, stderr, exitCode } = await answer(JSON.stringify(message));
    if (exitCode !== 0) throw new Error(stderr.trim());
    return stdout === '' ? undefined : JSON.parse(stdout);
  });
}
