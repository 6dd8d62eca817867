import type { ReadResourceResult, Resource } from '@modelcontextprotocol/sdk/types.js';
import type { Caller } from '../../src/command/command.ts';
import { permits } from '../../src/command/permit.ts';
import { textHoldsUnreadable } from '../../src/command/reply-gate.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { isOffered } from '../../src/operation/operation.ts';
import { type Operator, runOperation } from '../../src/operation/run-operation.ts';
import type { McpOptions, ReadableDocument } from './options.ts';

const planUri = 'congress://plan';
const documentUri = (id: string) => `congress://documents/${encodeURIComponent(id)}`;

/** What the plan is read from: what the bot answers to each, one after the other. */
const planParts: readonly (readonly [command: string, given: Readonly<Record<string, string>>])[] = [
  ['overview', {}],
  ['objectives', {}],
  ['deadlines', { which: 'all', rows: 'full' }],
  ['follow-ups', { list: 'all' }],
  ['indicators', {}],
  ['people', {}],
];

type Reading = { caller: Caller; plan: Plan; options: McpOptions };

/** The documents that somebody may read: those of the plan, and inside the committee those that it was given. */
async function documentsFor({ caller, plan, options }: Reading): Promise<readonly ReadableDocument[]> {
  if (!permits(caller, 'see')) return [];
  const documents = await options.documents(plan);
  return documents.filter(({ given }) => !given || permits(caller, 'inside'));
}

/** What somebody's assistant may read by itself: the plan, and documents. */
export async function listResources(reading: Reading): Promise<Resource[]> {
  const { caller, plan } = reading;
  const words = wordsFor(caller.reader.locale);
  const documents = await documentsFor(reading);
  return [
    {
      uri: planUri,
      name: 'plan',
      title: plan.congress.name,
      description: words.text('mcp.plan'),
      mimeType: 'text/plain',
    },
    ...documents.map(({ id, title }) => ({ uri: documentUri(id), name: id, title, mimeType: 'text/plain' })),
  ];
}

async function planText(operator: Operator, commands: McpOptions['commands']): Promise<string> {
  const parts: string[] = [];
  for (const [name, given] of planParts) {
    const command = commands.find((each) => each.name === name);
    if (!command || !isOffered(command, operator.caller)) continue;
    const { isDone, text } = await runOperation(command, given, operator);
    if (isDone) parts.push(text);
  }
  return parts.join('\n\n');
}

/** Reads the plan or a document; undefined for what there is not, or not for this reader. */
export async function readResource(
  uri: string,
  reading: Reading & { operator: Operator },
): Promise<ReadResourceResult | undefined> {
  const { caller, plan, options, operator } = reading;
  const give = (text: string) => ({ contents: [{ uri, mimeType: 'text/plain', text }] });
  if (uri === planUri) return give(await planText(operator, options.commands));
  const found = (await documentsFor(reading)).find(({ id }) => documentUri(id) === uri);
  if (!found) return undefined;
  if (!textHoldsUnreadable(found.text, caller, plan)) return give(found.text);
  options.log.error(
    { document: found.id },
    'a document held what its reader may not read, and was not given',
  );
  return undefined;
}
