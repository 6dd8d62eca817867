import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import type { Caller, Command } from '../../src/command/command.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { describeCommand, describeOptions } from '../../src/operation/describe-options.ts';
import { isCallable, isOffered, operationName } from '../../src/operation/operation.ts';
import { type Operator, runOperation } from '../../src/operation/run-operation.ts';
import { describeLine, lineOperation, runLine } from '../../src/operation/say-line.ts';
import { contentOf } from './content.ts';

/**
 * The commands that are tools of their own: an assistant chooses better among few, and says everything else as a line.
 */
const toolCommands: readonly string[] = [
  ...['overview', 'deadlines', 'deadline show', 'ask', 'when', 'why', 'history', 'people'],
  ...[
    'objectives',
    'objective',
    'follow-ups',
    'commitment',
    'indicators',
    'indicator',
    'round',
    'report',
    'desk',
  ],
  ...[
    'deadline done',
    'deadline reopen',
    'deadline add',
    'deadline move',
    'deadline cancel',
    'assign',
    'note',
  ],
  ...['more time', 'request agree', 'request keep', 'undo', 'objective add', 'meeting add'],
  ...[
    'answer',
    'progress',
    'evidence',
    'value',
    'remind',
    'reminder add',
    'reminder list',
    'reminder cancel',
  ],
];

const offeredTo = (caller: Caller, commands: readonly Command[]): Command[] =>
  toolCommands.flatMap((name) => {
    const command = commands.find((each) => each.name === name);
    return command && isOffered(command, caller) ? [command] : [];
  });

/** The tools that somebody's assistant has: what they may do themselves. */
export function listTools(caller: Caller, commands: readonly Command[]): Tool[] {
  const words = wordsFor(caller.reader.locale);
  const own = offeredTo(caller, commands).map((command): Tool => {
    const { effect } = command;
    const description = describeCommand(command, words);
    return {
      name: operationName(command),
      description,
      inputSchema: describeOptions(command, words) as Tool['inputSchema'],
      annotations: {
        title: command.name,
        readOnlyHint: effect === 'reads',
        ...(effect !== 'reads' && { destructiveHint: effect !== 'adds' }),
        openWorldHint: false,
      },
    };
  });
  const reads = caller.program === 'read';
  const line: Tool = {
    name: lineOperation,
    description: words.text('operation.say'),
    inputSchema: describeLine(words) as Tool['inputSchema'],
    annotations: {
      title: lineOperation,
      readOnlyHint: reads,
      ...(!reads && { destructiveHint: true }),
      openWorldHint: false,
    },
  };
  return [...own, line];
}

/** Calls a tool; undefined for one that there is not. What somebody may not do is refused, whether or not it was listed. */
export async function callTool(
  { name, arguments: given }: { name: string; arguments?: unknown },
  { operator, commands }: { operator: Operator; commands: readonly Command[] },
): Promise<CallToolResult | undefined> {
  const tools = commands.filter((command) => toolCommands.includes(command.name) && !command.inPerson);
  const command = tools.find((each) => operationName(each) === name);
  if (!command && name !== lineOperation) return undefined;
  const outcome = command ? await runOperation(command, given, operator) : await runLine(given, operator);
  return contentOf({ ...outcome, next: outcome.next.filter((each) => isCallable(each, tools)) });
}
