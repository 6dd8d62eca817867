import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reply } from '../../src/command/command.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { roundsOf } from '../../src/domain/rounds.ts';
import { keepTexts, readTexts } from '../../src/main/library.ts';
import { openStore } from '../../src/main/open-store.ts';
import { planPath, readConfiguredPlan } from '../../src/main/plan-start.ts';
import { createSession } from '../../src/main/session.ts';
import { createLog } from '../../src/process/log.ts';
import { readConfig } from '../../src/settings/config.ts';
import { calendar } from '../../src/time/calendar.ts';
import { at, messageOf, said } from '../views/said.ts';
import { laterSteps, type Step, withReviewer } from './later-scenes.ts';

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

/** Speaks with the bot, over the plan with those who later steps need, from a clock that each step sets. */
async function openConversation(platform: 'slack' | 'discord', locale: string) {
  const { plan: shipped, documents } = await lookedAtPlan();
  const plan = withReviewer(shipped);
  const folder = await mkdtemp(join(tmpdir(), 'congress-look-'));
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const { store } = await openStore(config);
  let now = at('2008-11-17T09:00');
  await store.save({ plan, basedOn: 0, by: 'plan-file', via: 'test', verb: 'plan import', now });
  await keepTexts(store, documents);
  const texts = await readTexts(store);
  const log = createLog('silent');
  const session = createSession({
    config,
    store,
    log,
    clock: { now: () => now },
    lasting: true,
    texts: () => texts,
  });
  let count = 0;
  return {
    plan,
    async say({ at: instant, as = 'secretary', text, command, options = {} }: Step): Promise<Scene> {
      now = instant;
      const account = plan.people
        .find(({ id }) => id === as)
        ?.accounts.find((each) => each.startsWith(platform));
      const reply = await session.bot.dispatch({
        platform,
        account: account ?? `${platform}:stranger`,
        locale,
        event: { source: platform, id: `${count++}` },
        input:
          command === undefined
            ? { kind: 'text', text: text ?? '', chat: true }
            : { kind: 'command', command, options },
      });
      const said = command ?? `“${text}”`;
      const name = [said, ...Object.values(options), ...(as === 'secretary' ? [] : [`(${as})`])].join(' ');
      return { name, reply };
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What comes back to what people ask on a platform, in a language, and then in the weeks and rounds that follow. */
export async function answered(platform: 'slack' | 'discord', locale: string): Promise<Scene[]> {
  const scenes: Scene[] = [];
  const now = at('2008-11-17T09:00');
  const first = await openConversation(platform, locale);
  for (const step of asked) scenes.push(await first.say({ at: now, ...step }));
  await first.close();
  const later = await openConversation(platform, locale);
  const rounds = roundsOf(later.plan, calendar).filter(({ id }) => id.startsWith('month-'));
  const steps = laterSteps(
    locale,
    rounds.map(({ opensAt }) => opensAt),
  );
  for (const step of steps) {
    const scene = await later.say(step);
    if (!step.isHidden) scenes.push(scene);
  }
  await later.close();
  return scenes;
}
