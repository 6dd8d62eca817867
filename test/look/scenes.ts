import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reply } from '../../src/command/command.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { keepTexts, readTexts } from '../../src/main/library.ts';
import { openStore } from '../../src/main/open-store.ts';
import { planPath, readConfiguredPlan } from '../../src/main/plan-start.ts';
import { createSession } from '../../src/main/session.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import { at, messageOf, said } from '../views/said.ts';

/** What somebody sees: a message that came unasked, or what came back to what they said. */
export type Scene = { name: string; reply: Reply };

type Asked = { as?: string; text?: string; command?: string; options?: Record<string, string> };

/** What the people of the shipped plan ask for, one of each kind of answer. */
const asked: readonly Asked[] = [
  { command: 'overview' },
  { command: 'help' },
  { command: 'help', options: { topic: 'deadlines' } },
  { command: 'deadlines', options: { which: 'all' } },
  { command: 'deadlines', options: { which: 'late' } },
  { command: 'deadlines', options: { which: 'mine' }, as: 'ngo-focal' },
  { command: 'deadline show', options: { deadline: 'papers' } },
  { command: 'objectives' },
  { command: 'objective', options: { objective: 'theme-5' } },
  { command: 'desk' },
  { command: 'history' },
  { command: 'people' },
  { command: 'settings' },
  { command: 'follow-ups' },
  { command: 'documents' },
  { command: 'indicators' },
  { command: 'reminder list' },
  { command: 'question list' },
  { command: 'gaps' },
  { command: 'calendar' },
  { command: 'welcome' },
  { command: 'introduce' },
  { command: 'board' },
  { command: 'why', options: { deadline: 'papers' }, as: 'ngo-focal' },
  { command: 'deadline add' },
  { command: 'deadline move', options: { deadline: 'papers' } },
  { command: 'commitment add' },
  { command: 'meeting add' },
  { command: 'people add' },
  { command: 'more time', options: { deadline: 'papers' }, as: 'ngo-focal' },
  { command: 'remind', options: { deadline: 'papers' } },
  { command: 'away' },
  { command: 'settings', options: { name: 'language' } },
  { command: 'deadline move', options: { deadline: 'papers', to: 'Friday 17:00' } },
  { command: 'deadline done', options: { deadline: 'media' } },
  { command: 'assign', options: { deadline: 'papers', to: 'chair' } },
  { command: 'deadline done', options: { deadline: 'invitations' }, as: 'ngo-focal' },
  { command: 'shift', options: { to: '2009-03-25' } },
  { text: 'when is the programme due' },
  { text: 'how many delegates are expected' },
  { text: 'who pays for lunch on Tuesday' },
  { text: 'papers' },
  { text: 'dedline moov papers' },
  { text: 'help', as: 'stranger' },
  { command: 'deadlines', as: 'stranger' },
];

/** The shipped plan with accounts on both platforms, by which people are mentioned. */
export async function lookedAtPlan(): Promise<{ plan: Plan; documents: ReadonlyMap<string, string> }> {
  const { plan, documents } = await readConfiguredPlan(planPath(undefined), {});
  const people = plan.people.map((person, index) => ({
    ...person,
    accounts: [`slack:T1/U${index}`, `discord:${index}`],
  }));
  return { plan: { ...plan, people }, documents };
}

/** What the bot says of its own accord, in a language. */
export const unasked = (locale: string): Scene[] =>
  said.map((each) => ({
    name: each.what,
    reply: { kind: 'message', message: messageOf(each, locale), visibility: 'private' },
  }));

/** What comes back to what people ask on a platform, in a language. */
export async function answered(platform: 'slack' | 'discord', locale: string): Promise<Scene[]> {
  const { plan, documents } = await lookedAtPlan();
  const folder = await mkdtemp(join(tmpdir(), 'congress-look-'));
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const { store } = await openStore(config);
  const now = () => at('2008-11-17T09:00');
  await store.save({ plan, basedOn: 0, by: 'plan-file', via: 'test', verb: 'plan import', now: now() });
  await keepTexts(store, documents);
  const texts = await readTexts(store);
  const log = createLog('silent');
  const session = createSession({ config, store, log, clock: { now }, lasting: true, texts: () => texts });
  const scenes: Scene[] = [];
  for (const [index, { as = 'secretary', text, command, options = {} }] of asked.entries()) {
    const speaker = plan.people.findIndex(({ id }) => id === as);
    const reply = await session.bot.dispatch({
      platform,
      account: platform === 'slack' ? `slack:T1/U${speaker}` : `discord:${speaker}`,
      locale,
      event: { source: platform, id: `${index}` },
      input:
        command === undefined
          ? { kind: 'text', text: text ?? '', chat: true }
          : { kind: 'command', command, options },
    });
    const said = command ?? `“${text}”`;
    scenes.push({
      name: [said, ...Object.values(options), ...(as === 'secretary' ? [] : [`(${as})`])].join(' '),
      reply,
    });
  }
  await store.close();
  await rm(folder, { recursive: true, force: true });
  return scenes;
}
