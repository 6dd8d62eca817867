import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { LibraryDocument } from '../../src/domain/library.ts';
import { operationName } from '../../src/operation/operation.ts';
import { askers, betrayed, now, secretPlan, secrets } from '../bot/secret-plan.ts';
import { waysToGive } from '../bot/ways-to-give.ts';
import { type Assistant, calledOf, openAssistants } from './bench.ts';

// A document is for everybody inside the committee: so is the word that stands in it.
const inside = secrets.find(
  ({ mayRead }) =>
    mayRead({ id: 'anybody', role: 'reviewer' }) && !mayRead({ id: 'anybody', role: 'observer' }),
);
const text = `What the minutes say. ${inside?.word} was discussed at length.`;
const document: LibraryDocument = {
  id: 'minutes',
  title: 'Minutes',
  body: text,
  format: 'text',
  by: 'secretary',
  at: now,
};

let bench: Awaited<ReturnType<typeof openAssistants>>;
let tools: readonly string[];
beforeAll(async () => {
  bench = await openAssistants(secretPlan, () => now, { keeps: false });
  await bench.session.store.documents.add(document, []);
  const { client } = await bench.as('secretary');
  tools = (await client.listTools()).tools.map(({ name }) => name);
});
afterAll(() => bench.close());

// Of those who may read the same, one is enough.
const known = askers.filter(
  ({ id }) => !/stranger|^(?:chair|bea)$|plain-(?:chair|secretary|member|observer)/.test(id),
);

/** Everything that an assistant gets of a tool, however it is called. */
async function* answers(
  { client }: Assistant,
  name: string,
): AsyncGenerator<{ all: string; given: unknown }> {
  const command = commands.find((each) => operationName(each) === name);
  // `test/bot/gate.test.ts` gives the commands in every way, and draws the reports.
  const ways = command
    ? [...waysToGive(command)].filter(({ format }) => format === undefined).slice(0, 9)
    : [];
  const lines = ['what is due?', 'overview', 'deadlines all', 'history', 'show hidden', 'follow-ups all'];
  for (const given of command ? ways : lines.map((line) => ({ text: line })))
    yield { all: calledOf(await client.callTool({ name, arguments: given })).all, given };
}

test.each(known)('the assistant of $id is told nothing that is not for them', async (asker) => {
  const assistant = await bench.as(asker.id);
  const wrong: string[] = [];
  let shown = 0;
  for (const name of tools)
    for await (const { all, given } of answers(assistant, name)) {
      if (secrets.some(({ word }) => all.includes(word))) shown += 1;
      for (const word of betrayed(all, asker)) wrong.push(`${name} ${JSON.stringify(given)}: ${word}`);
      if (all.includes('"code":"held"')) wrong.push(`${name} ${JSON.stringify(given)}: held`);
    }
  const { resources } = await assistant.client.listResources();
  const read = await Promise.all(
    resources.map(async ({ uri }) =>
      JSON.stringify(await assistant.client.readResource({ uri })).replaceAll('\\n', ' '),
    ),
  );
  for (const word of betrayed([JSON.stringify(resources), ...read].join('\n'), asker))
    wrong.push(`read: ${word}`);
  expect(wrong).toEqual([]);
  // Somebody reads them, so that the words are really looked for.
  expect(shown).toBeGreaterThan(asker.role === 'secretary' ? 20 : -1);
});

test('what a document of the committee says stays inside it', async () => {
  const uri = 'congress://documents/minutes';
  const [secretary, ana] = [await bench.as('secretary'), await bench.as('ana')];
  expect(JSON.stringify(await secretary.client.readResource({ uri }))).toContain('discussed at length');
  await expect(ana.client.readResource({ uri })).rejects.toThrow('nothing to read');
});
