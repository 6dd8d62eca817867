import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Reply } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import { openStore } from '../../src/main/open-store.ts';
import { createSession, type Session } from '../../src/main/session.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import type { Store } from '../../src/store/store.ts';
import { type Asker, askers, betrayed, now, secretPlan, secrets } from './secret-plan.ts';
import { waysToGive } from './ways-to-give.ts';

let session: Session;
let store: Store;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congress-gate-'));
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  ({ store } = await openStore(config));
  const saving = { by: 'secretary', via: 'test', now };
  // What the history remembers is as private as what it became.
  const before = {
    ...secretPlan,
    deadlines: secretPlan.deadlines.map((each) => ({ ...each, title: `${each.title} once` })),
    commitments: secretPlan.commitments.map((each) => ({
      ...each,
      title: `${each.title} once`,
      progress: 'none',
    })),
  };
  await store.save({ plan: before, basedOn: 0, verb: 'import', ...saving });
  const { plan } = await store.save({ plan: secretPlan, basedOn: 1, verb: 'amend', ...saving });
  for (const { asked, body } of secretPlan.questions ?? [])
    await store.questions.asked({ key: `asked ${asked}`, body, answered: false, now });
  // A change is made and forgotten: every call finds the same plan.
  const forgetful: Store = {
    ...store,
    plan: async () => plan,
    save: async (save) => ({ plan: save.plan, created: [], cancelled: [] }),
  };
  const texts = () => new Map<string, string>();
  session = createSession({
    config,
    store: forgetful,
    lasting: true,
    texts,
    clock: { now: () => now },
    log: createLog('silent'),
  });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function textOf(reply: Reply): Promise<string> {
  const files = await Promise.all(
    (reply.message.files ?? []).map(async ({ name, bytes }) =>
      name.endsWith('.pdf')
        ? (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text
        : new TextDecoder().decode(bytes),
    ),
  );
  return `${JSON.stringify(reply, (_, part: unknown) => (part instanceof Uint8Array ? '' : part))}\n${files.join('\n')}`;
}

type Place = Pick<Invocation, 'platform' | 'inPublic'>;
const places: readonly Place[] = [{ platform: 'chat' }, { platform: 'discord', inPublic: true }];

let event = 0;
async function ask(asker: Asker, place: Place, input: Invocation['input']): Promise<string[]> {
  const reply = await session.bot.dispatch({
    ...place,
    account: `${place.platform}:${asker.id}`,
    input,
    event: { source: 'test', id: String(event++) },
  });
  const held = reply.kind === 'message' && reply.code === 'held' ? ['held: a view has shown too much'] : [];
  return [...held, ...betrayed(await textOf(reply), reply.visibility === 'public' ? undefined : asker)];
}

describe.each(commands)('$name', (command) => {
  test('shows nobody what is not for them, however and wherever it is given', async () => {
    const found: string[] = [];
    for (const asker of askers)
      for (const place of places)
        for (const [way, options] of [...waysToGive(command)].entries()) {
          const typed = [command.name, ...Object.values(options)].join(' ');
          const inputs: Invocation['input'][] = [
            { kind: 'command', command: command.name, options },
            // What is typed becomes the same options: two ways will do. A report is drawn anew each time.
            ...(command.name === 'report' || way > 1
              ? []
              : [{ kind: 'text' as const, text: typed, chat: true }]),
          ];
          for (const input of inputs)
            for (const word of await ask(asker, place, input))
              found.push(
                `${asker.id} ${place.inPublic ? 'in public' : 'alone'} ${JSON.stringify(input)}: ${word}`,
              );
        }
    expect(found).toEqual([]);
  }, 400_000);

  test('offers nobody for an option what is not for them', async () => {
    const found: string[] = [];
    for (const asker of askers)
      for (const option of Object.keys(command.options)) {
        const query = { command: command.name, option, typed: '' };
        const choices = await session.bot.complete({
          platform: 'chat',
          account: `chat:${asker.id}`,
          ...query,
        });
        for (const word of betrayed(JSON.stringify(choices), asker))
          found.push(`${asker.id} ${option}: ${word}`);
      }
    expect(found).toEqual([]);
  });
});

test('every secret is shown to somebody, so that the words are really looked for', async () => {
  const shown = new Set<string>();
  const chair = askers.find(({ role }) => role === 'chair') as Asker;
  for (const command of commands)
    for (const options of waysToGive(command)) {
      const input = { kind: 'command', command: command.name, options } as const;
      const reply = await session.bot.dispatch({
        platform: 'chat',
        account: `chat:${chair.id}`,
        input,
        event: { source: 'test', id: String(event++) },
      });
      const text = (await textOf(reply)).toLowerCase();
      for (const { word } of secrets) if (text.includes(word.toLowerCase())) shown.add(word);
    }
  // Why somebody wants more time is told in a reminder, never in an answer.
  const unshown = secrets.filter(({ word }) => !shown.has(word) && !word.includes('request'));
  expect(unshown.map(({ word }) => word)).toEqual([]);
}, 400_000);
