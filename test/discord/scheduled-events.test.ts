import { REST } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRetries } from '../../adapters/discord/event-retries.ts';
import { reconcileEvents } from '../../adapters/discord/scheduled-events.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { committeePlan, deadlineOf } from '../committee-plan.ts';
import { answers, type Discord, startDiscord } from '../fakes/discord/server.ts';
import { memorySettings } from './host.ts';

const year = new Date().getUTCFullYear() + 1;
const on = (day: string) => `${year}-${day}`;

const planned = (more: Partial<Plan> = {}): Plan => {
  const base = committeePlan();
  return {
    ...base,
    congress: { ...base.congress, starts: on('11-24'), ends: on('11-26') },
    deadlines: [
      deadlineOf('programme', on('10-20'), { title: 'Publish the programme', milestone: true }),
      deadlineOf('papers', on('10-21')),
      deadlineOf('vetting', on('10-22'), { milestone: true, private: true }),
      deadlineOf('past', '2020-10-22', { milestone: true }),
    ],
    ...more,
  };
};

let discord: Discord;
let rest: REST;
let plan: Plan;
let settings = memorySettings();
let ahead = 0;
const now = () => Date.now() + ahead;
let retries = createRetries(() => {});
beforeEach(async () => {
  discord = await startDiscord();
  rest = new REST({ api: discord.api, version: '10', retries: 0 }).setToken(discord.token);
  plan = planned();
  settings = memorySettings();
  ahead = 0;
  retries = createRetries(() => {});
});
afterEach(async () => {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
  await discord.stop();
});

const reconcile = () =>
  reconcileEvents({
    rest,
    guild: discord.rooms.guild,
    self: discord.rooms.bot.id,
    now: now(),
    retries,
    host: { plan: async () => plan, settings },
  });
const shown = () =>
  [...discord.rooms.events.values()].map(({ name, scheduled_start_time: at }) => `${name} ${at}`);
const writes = () => discord.calls.filter((call) => !call.startsWith('GET'));

test('the congress and its public milestones ahead are shown, and nothing is written twice', async () => {
  await reconcile();
  expect(shown()).toEqual([
    `Publish the programme ${year}-10-20T20:00:00.000Z`,
    `The congress ${year}-11-24T03:00:00.000Z`,
  ]);
  await reconcile();
  expect(writes()).toHaveLength(2);
});

test('they move with the plan, and go when they are done', async () => {
  await reconcile();
  plan = planned({ deadlines: [deadlineOf('programme', on('10-23'), { milestone: true })] });
  await reconcile();
  expect(shown()).toContain(`Deadline programme ${year}-10-23T20:00:00.000Z`);
  expect(shown()).toHaveLength(2);
  plan = planned({ deadlines: [deadlineOf('programme', on('10-23'), { milestone: true, state: 'done' })] });
  await reconcile();
  expect(shown()).toHaveLength(1);
});

test('one that was made before a crash kept its id is found again', async () => {
  await reconcile();
  settings.all.clear();
  await reconcile();
  expect(shown()).toHaveLength(2);
});

test('one that somebody took down stays down until the plan moves it', async () => {
  await reconcile();
  discord.rooms.events.clear();
  await reconcile();
  expect(shown()).toHaveLength(0);
  plan = planned({ deadlines: [deadlineOf('programme', on('10-24'), { milestone: true })] });
  await reconcile();
  expect(shown()).toEqual([`Deadline programme ${year}-10-24T20:00:00.000Z`]);
});

test('what was done before a failure is not done again', async () => {
  discord.befall(/^POST .*scheduled-events$/, answers(403, 50013, 'Missing Permissions'));
  expect(await reconcile()).toBe(false);
  ahead = 31_000;
  expect(await reconcile()).toBe(true);
  await reconcile();
  expect(shown()).toHaveLength(2);
});

test('one that Discord refuses for good holds up no other, and rests longer each time until it is changed', async () => {
  const refused = /^POST .*scheduled-events$/;
  discord.befall(refused, answers(400, 50035, 'Invalid Form Body'));
  expect(await reconcile()).toBe(false);
  expect(shown()).toEqual([`The congress ${year}-11-24T03:00:00.000Z`]);
  const before = writes().length;
  expect(await reconcile()).toBe(false);
  expect(writes()).toHaveLength(before);
  ahead = 31_000;
  discord.befall(refused, answers(400, 50035, 'Invalid Form Body'));
  await reconcile();
  ahead = 62_000;
  await reconcile();
  expect(writes()).toHaveLength(before + 1);
  plan = planned({ deadlines: [deadlineOf('programme', on('10-23'), { milestone: true })] });
  expect(await reconcile()).toBe(true);
  expect(shown()).toHaveLength(2);
});
