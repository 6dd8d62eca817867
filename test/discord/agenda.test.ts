import { PermissionFlagsBits, REST } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reconcileAgenda } from '../../adapters/discord/agenda.ts';
import { createRetries } from '../../adapters/discord/event-retries.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { committeePlan, deadlineOf, inRio } from '../committee-plan.ts';
import { textOf } from '../fakes/discord/messages.ts';
import { answers, type Discord, startDiscord } from '../fakes/discord/server.ts';
import { memorySettings } from './host.ts';

const source = { kind: 'template' } as const;
const objective = (id: string, title: string) => ({
  id,
  of: 'congress',
  title,
  text: `About ${id}.`,
  source,
});

const planned = (more: Partial<Plan> = {}): Plan =>
  committeePlan({
    objectives: [objective('hear', 'Hear the young'), objective('agree', 'Agree on a text')],
    deadlines: [
      deadlineOf('papers', '2027-10-20', { title: 'Finish the papers', objective: 'hear' }),
      deadlineOf('vetting', '2027-10-21', { title: 'Vet the speakers', objective: 'hear', private: true }),
    ],
    ...more,
  });

let discord: Discord;
let rest: REST;
let plan: Plan;
let settings = memorySettings();
let now = inRio('2027-10-01 09:00');
let retries = createRetries(() => {});
beforeEach(async () => {
  discord = await startDiscord();
  discord.rooms.permissions |= PermissionFlagsBits.ManageChannels | PermissionFlagsBits.ManageThreads;
  rest = new REST({ api: discord.api, version: '10', retries: 0 }).setToken(discord.token);
  plan = planned();
  settings = memorySettings();
  now = inRio('2027-10-01 09:00');
  retries = createRetries(() => {});
});
afterEach(async () => {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
  await discord.stop();
});

const reconcile = () =>
  reconcileAgenda({
    rest,
    guild: discord.rooms.guild,
    forum: discord.rooms.forum.id,
    self: discord.rooms.bot.id,
    host: { plan: async () => plan, settings, now: () => now },
    idOf: ({ command }) => command,
    now: Date.now(),
    retries,
  });
const posts = () => [...discord.rooms.forum.posts.values()];
const tagOf = (title: string) => {
  const found = posts().find(({ name }) => name === title);
  return discord.rooms.forum.tags.filter(({ id }) => found?.tags.includes(id)).map(({ name }) => name);
};
const said = () => discord.messages.held.map(({ components }) => textOf(components)).join('\n');
const writes = () => discord.calls.filter((call) => !call.startsWith('GET'));

test('each objective is a post whose tag says how it stands, without what is private', async () => {
  expect(await reconcile()).toBe(true);
  expect(posts().map(({ name }) => name)).toEqual(['Hear the young', 'Agree on a text']);
  expect([tagOf('Hear the young'), tagOf('Agree on a text')]).toEqual([['in progress'], ['no date yet']]);
  expect(said()).toContain('Finish the papers');
  expect(said()).toContain('0 of 1 done.');
  expect(said()).not.toContain('Vet the speakers');
  expect(discord.messages.held.flatMap(({ pinged }) => pinged)).toEqual([]);
});

test('what is as it should be costs no call', async () => {
  await reconcile();
  const { length } = discord.calls;
  await reconcile();
  expect(discord.calls).toHaveLength(length);
});

test('it is edited in place as the plan and the days go on, with another tag; nothing is posted anew', async () => {
  await reconcile();
  now = inRio('2027-10-22 09:00');
  await reconcile();
  expect(tagOf('Hear the young')).toEqual(['late']);
  plan = planned({ deadlines: [deadlineOf('papers', '2027-10-20', { objective: 'hear', state: 'done' })] });
  await reconcile();
  expect(tagOf('Hear the young')).toEqual(['done']);
  expect(posts()).toHaveLength(2);
  expect(discord.messages.held).toHaveLength(2);
});

test('tags that people made are used, and theirs are kept', async () => {
  const named = (id: string, name: string) => ({
    id,
    name,
    moderated: false,
    emoji_id: null,
    emoji_name: null,
  });
  discord.rooms.forum.tags = [named('801', 'Ideas'), named('802', 'In Progress')];
  await reconcile();
  expect(tagOf('Hear the young')).toEqual(['In Progress']);
  expect(discord.rooms.forum.tags.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ideas', 'late']));
});

test('without the right to manage tags and posts, it is posted and edited without', async () => {
  discord.rooms.permissions &= ~(PermissionFlagsBits.ManageChannels | PermissionFlagsBits.ManageThreads);
  await reconcile();
  expect(posts().map(({ tags }) => tags)).toEqual([[], []]);
  plan = planned({ deadlines: [deadlineOf('papers', '2027-10-20', { objective: 'hear', state: 'done' })] });
  expect(await reconcile()).toBe(true);
  expect(said()).toContain('1 of 1 done.');
});

test('one whose answer was lost is found, and not posted twice', async () => {
  discord.befall(/^POST .*\/threads$/, { kind: 'lost' });
  expect(await reconcile()).toBe(false);
  retries = createRetries(() => {});
  await reconcile();
  expect(posts()).toHaveLength(2);
});

test('one that fails holds up no other', async () => {
  discord.befall(/^POST .*\/threads$/, answers(400, 40067, 'A tag is required'));
  expect(await reconcile()).toBe(false);
  expect(posts().map(({ name }) => name)).toEqual(['Agree on a text']);
});

test('one that people took down stays down', async () => {
  await reconcile();
  discord.rooms.forum.posts.delete([...discord.rooms.forum.posts.keys()][0] ?? '');
  now = inRio('2027-10-22 09:00');
  await reconcile();
  now = inRio('2027-10-23 09:00');
  await reconcile();
  expect(posts()).toHaveLength(1);
});

test('one that people closed is opened again when it changes', async () => {
  await reconcile();
  for (const post of posts()) post.isArchived = true;
  now = inRio('2027-10-22 09:00');
  await reconcile();
  expect(posts().map(({ isArchived }) => isArchived)).toEqual([false, true]);
});

test('an objective that is gone from the plan says so', async () => {
  await reconcile();
  plan = planned({ objectives: [objective('agree', 'Agree on a text')] });
  await reconcile();
  expect(said()).toContain('not in the plan any more');
  const { length } = writes();
  await reconcile();
  expect(writes()).toHaveLength(length);
});
