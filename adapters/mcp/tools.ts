import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import type { Caller, Command } from '../../src/command/command.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { UserError } from '../../src/message/errors.ts';
import { describeCommand, describeOptions } from '../../src/operation/describe-options.ts';
import { isOffered, operationName } from '../../src/operation/operation.ts';
import {
  type Next,
  type Operator,
  type Outcome,
  runOperation,
  sayLine,
} from '../../src/operation/run-operation.ts';
import { refusalText } from '../../src/views/refusal.ts';
import { contentOf } from './content.ts';
import { longestLine } from './limits.ts';

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

/** The tool that says a line, as somebody types it in a chat. */
const lineTool = 'say';

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
    name: lineTool,
    description: words.text('mcp.say'),
    inputSchema: {
      type: 'object',
      properties: {
        text: { type: 'string', description: words.text('mcp.say-text'), maxLength: longestLine },
      },
      required: ['text'],
      additionalProperties: false,
    },
    annotations: {
      title: lineTool,
      readOnlyHint: reads,
      ...(!reads && { destructiveHint: true }),
      openWorldHint: false,
    },
  };
  return [...own, line];
}

const refused = (code: string, caller: Caller, params: Record<string, string | number> = {}): Outcome => ({
  ...{ isDone: false, code, next: [], files: [] },
  text: refusalText(new UserError(code, params), wordsFor(caller.reader.locale)),
});

/** Says a line; `text` is the only argument. */
async function say(given: unknown, operator: Operator): Promise<Outcome> {
  const { text, ...others } = (given ?? {}) as Record<string, unknown>;
  const [other] = Object.keys(others);
  const { caller } = operator;
  if (other !== undefined)
    return refused('argument-unknown', caller, { name: other.slice(0, 40), known: 'text', count: 1 });
  if (typeof text !== 'string' || text.trim() === '')
    return refused('argument-text', caller, { name: 'text' });
  if (text.length > longestLine)
    return refused('text-too-long', caller, { max: longestLine, length: text.length });
  return sayLine(text, operator);
}

/** Calls a tool; undefined for one that there is not. What somebody may not do is refused, whether or not it was listed. */
export async function callTool(
  { name, arguments: given }: { name: string; arguments?: unknown },
  { operator, commands }: { operator: Operator; commands: readonly Command[] },
): Promise<CallToolResult | undefined> {
  const tools = commands.filter((command) => toolCommands.includes(command.name) && !command.inPerson);
  /** Whether a call can be made as it stands: a button may only open a form. */
  const isCallable = ({ operation, arguments: made }: Next) => {
    const options = tools.find((each) => operationName(each) === operation)?.options;
    return options && Object.entries(options).every(([option, { optional }]) => optional || option in made);
  };
  const command = tools.find((each) => operationName(each) === name);
  if (!command && name !== lineTool) return undefined;
  const outcome = command ? await runOperation(command, given, operator) : await say(given, operator);
  return contentOf({ ...outcome, next: outcome.next.filter(isCallable) });
}
