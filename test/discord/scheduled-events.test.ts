import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { patternOf } from '../../adapters/discord/event-recurrence.ts';
import { createRetries } from '../../adapters/discord/event-retries.ts';
import { reconcileEvents } from '../../adapters/discord/scheduled-events.ts';
import { movedTo } from '../../src/domain/occurrences.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { absoluteDate } from '../../src/domain/plan-date.ts';
import { calendar } from '../../src/time/calendar.ts';
import { committeePlan, deadlineOf } from '../committee-plan.ts';
import { recurrenceProblems } from '../fakes/discord/rules.ts';
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

describe('meetings', () => {
  // A Tuesday, at 17:00 in São Paulo: 20:00 in Greenwich.
  const tuesday = calendar.addDays(on('09-07'), (9 - calendar.weekday(on('09-07'))) % 7);
  const dateOf = (day: string) => absoluteDate(day, '17:00');
  const meetingOn = (day: string, rule?: string, more: object = {}) =>
    planned({
      deadlines: [
        deadlineOf('board', day, {
          title: 'Board meeting',
          meeting: true,
          due: dateOf(day),
          ...(rule && { repeat: { rule, from: dateOf(day), ...more } }),
        }),
      ],
    });
  const events = () =>
    [...discord.rooms.events.values()].filter(({ name }) => name === 'Board meeting') as {
      id: string;
      scheduled_start_time: string;
      recurrence_rule: unknown;
      status: number;
    }[];
  const at = (day: string) => `${day}T20:00:00.000Z`;
  const week = (count: number) => calendar.addDays(tuesday, 7 * count);

  test('that comes again every week is one event that does, and goes on by itself', async () => {
    plan = meetingOn(tuesday, 'FREQ=WEEKLY;BYDAY=TU');
    await reconcile();
    expect(events()).toMatchObject([
      {
        scheduled_start_time: at(tuesday),
        recurrence_rule: { start: at(tuesday), frequency: 2, interval: 1, by_weekday: [1] },
      },
    ]);
    const before = writes().length;
    ahead = Date.parse(at(week(2))) - Date.now() - 60_000;
    await reconcile();
    expect(
      writes()
        .slice(before)
        .filter((call) => !call.includes('DELETE')),
    ).toEqual([]);
    plan = planned({ deadlines: [] });
    await reconcile();
    expect(events()).toEqual([]);
  });

  test('that Discord cannot say, or that leaves a day out, is made anew when it is over, and has its own retry', async () => {
    plan = meetingOn(tuesday, 'FREQ=WEEKLY;BYDAY=TU', { except: [week(1)] });
    await reconcile();
    expect(events()).toMatchObject([{ scheduled_start_time: at(tuesday), recurrence_rule: null }]);
    const [first] = events();
    ahead = Date.parse(at(tuesday)) - Date.now() + 60_000;
    discord.befall(/^POST .*scheduled-events$/, answers(400, 50035, 'Invalid Form Body'));
    expect(await reconcile()).toBe(false);
    ahead += 31_000;
    expect(await reconcile()).toBe(true);
    expect(events().map((event) => event.scheduled_start_time)).toEqual([at(tuesday), at(week(2))]);
    expect(events().at(-1)?.id).not.toBe(first?.id);
  });

  test('whose event has ended is given another', async () => {
    plan = meetingOn(tuesday);
    await reconcile();
    const [ended] = events();
    discord.rooms.events.set(ended?.id ?? '', { ...discord.rooms.events.get(ended?.id ?? ''), status: 3 });
    plan = meetingOn(week(1));
    expect(await reconcile()).toBe(true);
    expect(events().map(({ scheduled_start_time }) => scheduled_start_time)).toEqual([
      at(tuesday),
      at(week(1)),
    ]);
  });

  test('that was moved once is shown where it is, without its rule', async () => {
    plan = meetingOn(tuesday, 'FREQ=WEEKLY;BYDAY=TU');
    await reconcile();
    const [deadline] = plan.deadlines;
    const moved = calendar.addDays(tuesday, 1);
    if (deadline) plan = { ...plan, deadlines: [movedTo(deadline, dateOf(moved), plan, calendar)] };
    await reconcile();
    expect(events()).toMatchObject([{ scheduled_start_time: at(moved), recurrence_rule: null }]);
  });
});

describe('a rule of the calendar standard', () => {
  const first = '2027-09-07';
  test.each([
    ['FREQ=WEEKLY', { frequency: 2, interval: 1, by_weekday: [1] }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=9', { frequency: 2, interval: 2, by_weekday: [1] }],
    ['FREQ=DAILY', { frequency: 3, interval: 1 }],
    ['FREQ=WEEKLY;BYDAY=FR,MO,TU,WE,TH', { frequency: 3, interval: 1, by_weekday: [0, 1, 2, 3, 4] }],
    ['FREQ=MONTHLY;BYDAY=1TU', { frequency: 1, interval: 1, by_n_weekday: [{ n: 1, day: 1 }] }],
    ['FREQ=WEEKLY;INTERVAL=3', undefined],
    ['FREQ=WEEKLY;BYDAY=MO,TH', undefined],
    ['FREQ=MONTHLY;BYDAY=-1TU', { frequency: 1, interval: 1, by_n_weekday: [{ n: 5, day: 1 }] }],
    ['FREQ=MONTHLY;BYDAY=5TU', undefined],
    ['FREQ=MONTHLY;BYMONTHDAY=7', undefined],
  ])('%s is what Discord can say of it', (rule, pattern) => {
    expect(patternOf(rule, first)).toEqual(pattern);
    expect(recurrenceProblems(pattern && { start: `${first}T20:00:00Z`, ...pattern })).toEqual([]);
  });
});
