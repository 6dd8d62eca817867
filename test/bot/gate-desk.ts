import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Reply } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { openStore } from '../../src/main/open-store.ts';
import { createSession, type Session } from '../../src/main/session.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import type { Store } from '../../src/store/store.ts';
import type { Asker } from './secret-plan.ts';

/** Where somebody speaks: alone with the bot, or where others read along. */
export type GatePlace = Pick<Invocation, 'platform' | 'inPublic'>;
export const gatePlaces: readonly GatePlace[] = [
  { platform: 'chat' },
  { platform: 'discord', inPublic: true },
];

/** The words of a reply and of its files, the PDF among them. */
export async function textOfReply(reply: Reply): Promise<string> {
  const files = await Promise.all(
    (reply.message.files ?? []).map(async ({ name, bytes }) =>
      name.endsWith('.pdf')
        ? (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text
        : new TextDecoder().decode(bytes),
    ),
  );
  return `${JSON.stringify(reply, (_, part: unknown) => (part instanceof Uint8Array ? '' : part))}\n${files.join('\n')}`;
}

/** A bot that forgets every change, so that every call finds the same plan; its history has one in which each text was another. */
export async function openGateDesk(plan: Plan, now: () => Instant) {
  const folder = await mkdtemp(join(tmpdir(), 'congress-gate-'));
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const { store } = await openStore(config);
  const saving = { by: 'secretary', via: 'test', now: now() };
  // What the history remembers is as private as what it became.
  const before = {
    ...plan,
    deadlines: plan.deadlines.map((each) => ({ ...each, title: `${each.title} once` })),
    commitments: plan.commitments.map((each) => ({
      ...each,
      title: `${each.title} once`,
      progress: 'none',
    })),
  };
  await store.save({ plan: before, basedOn: 0, verb: 'import', ...saving });
  const { plan: kept } = await store.save({ plan, basedOn: 1, verb: 'amend', ...saving });
  for (const { asked, body } of plan.questions ?? [])
    await store.questions.asked({ key: `asked ${asked}`, body, answered: false, now: now() });
  const forgetful: Store = {
    ...store,
    plan: async () => kept,
    save: async (save) => ({ plan: save.plan, created: [], cancelled: [] }),
  };
  const session: Session = createSession({
    ...{ config, store: forgetful, lasting: true, clock: { now }, log: createLog('silent') },
    texts: () => new Map(),
  });
  let event = 0;
  return {
    session,
    ask: ({ id }: Asker, place: GatePlace, input: Invocation['input']): Promise<Reply> =>
      session.bot.dispatch({
        ...place,
        account: `${place.platform}:${id}`,
        input,
        event: { source: 'test', id: String(event++) },
      }),
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
