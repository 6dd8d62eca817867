import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JobContext } from '../../jobs/context.ts';
import { createWebhooks, type WebhookOptions } from '../../jobs/webhook.ts';
import { eventsBetween } from '../../jobs/webhook-events.ts';
import { standingFor } from '../../jobs/webhook-standing.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { signatureOf } from '../../src/process/sign.ts';
import { calendar } from '../../src/time/calendar.ts';
import { betrayed, now as secretNow, secretPlan } from '../bot/secret-plan.ts';
import { committeePlan, deadlineOf, inRio } from '../committee-plan.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

test('a message is signed as Standard Webhooks has it', () => {
  const message = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: 1614265330,
    body: '{"test": 2432232314}',
  };
  expect(signatureOf(secret, message)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

const plan = committeePlan({
  deadlines: [
    deadlineOf('papers', '2027-11-08'),
    deadlineOf('travel', '2027-11-09'),
    deadlineOf('hidden', '2027-11-07', { private: true, title: 'Dismiss the caterer' }),
  ],
});
const before = inRio('2027-11-01 10:00');
const after = inRio('2027-11-08 18:00');

const amend = (id: string, more: Partial<Plan['deadlines'][number]>): Plan => ({
  ...plan,
  version: plan.version + 1,
  deadlines: plan.deadlines.map((each) => (each.id === id ? { ...each, ...more } : each)),
});

describe('what has happened', () => {
  const publicly = { inPublic: true } as const;
  const between = (from: Plan, to: Plan, at = before, reader: object = publicly) =>
    eventsBetween(
      standingFor(reader, { plan: from, now: before, calendar }),
      standingFor(reader, { plan: to, now: at, calendar }),
    );

  test('is a date that moved, with what it was', () => {
    const [event, ...others] = between(
      plan,
      amend('papers', { due: { kind: 'absolute', on: '2027-11-10' } }),
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'deadline.changed',
      data: { id: 'papers', on: '2027-11-10', late: false, previous: { on: '2027-11-08' } },
    });
  });

  test('is what was done, added, taken out, or is late', () => {
    const types = (events: { type: string; data: { id: string } }[]) =>
      events.map(({ type, data }) => `${type} ${data.id}`);
    expect(types(between(plan, amend('papers', { state: 'done' })))).toEqual(['deadline.done papers']);
    expect(types(between(plan, plan, after))).toEqual(['deadline.late papers']);
    const fewer = { ...plan, deadlines: plan.deadlines.slice(1) };
    expect(types(between(plan, fewer))).toEqual(['deadline.removed papers']);
    expect(types(between(fewer, plan))).toEqual(['deadline.added papers']);
    expect(types(between(plan, amend('papers', { private: true })))).toEqual(['deadline.removed papers']);
  });

  test('is a date that counts from the congress, when the congress moves', () => {
    const due = { kind: 'relative', anchor: 'congress.starts', sign: -1, amount: 7, unit: 'day' } as const;
    const counted = amend('papers', { due });
    const moved = { ...counted, congress: { ...plan.congress, starts: '2027-12-01', ends: '2027-12-03' } };
    expect(between(counted, moved)).toMatchObject([
      { type: 'deadline.changed', data: { id: 'papers', on: '2027-11-24', previous: { on: '2027-11-17' } } },
    ]);
  });

  test('is that a round has closed', () => {
    const closed = between(plan, plan, inRio('2028-01-10 10:00')).filter(
      ({ type }) => type === 'round.closed',
    );
    expect(closed).toEqual([{ type: 'round.closed', data: { id: 'comments', closedOn: '2027-12-26' } }]);
  });

  test('is nothing where nothing has, and nothing that is private', () => {
    expect(between(plan, plan)).toEqual([]);
    expect(between(plan, amend('hidden', { state: 'done' }))).toEqual([]);
    expect(between(plan, amend('hidden', { state: 'done' }), before, { role: 'member' })).toEqual([]);
  });

  test('tells the committee who does what, and the public not', () => {
    const moved = amend('papers', { owner: 'chair' });
    expect(between(plan, moved)).toEqual([]);
    expect(between(plan, moved, before, { role: 'member' })).toMatchObject([
      { type: 'deadline.changed', data: { owner: 'chair', previous: { owner: 'owner' } } },
    ]);
  });

  test.each([{ inPublic: true } as const, { role: 'member' } as const])('holds no secret: %j', (reader) => {
    const told = JSON.stringify(standingFor(reader, { plan: secretPlan, now: secretNow, calendar }));
    expect(told).toContain('Finish the papers');
    expect(betrayed(told, 'role' in reader ? { id: 'member', ...reader } : undefined)).toEqual([]);
  });
});

describe('an address', () => {
  let server: Server;
  let url: string;
  let status = 200;
  let heard: { headers: Record<string, unknown>; body: string }[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      void text(request).then((body) => {
        heard.push({ headers: request.headers, body });
        response.writeHead(status, { location: '/elsewhere' }).end();
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));
  beforeEach(() => {
    status = 200;
    heard = [];
  });

  /** A store of one plan, which a restart finds again. */
  function openStore() {
    const settings = new Map<string, unknown>();
    const state = { plan, now: before, troubles: 0 };
    const start = (...more: Partial<WebhookOptions>[]) =>
      createWebhooks(
        (more.length > 0 ? more : [{}]).map((each) => ({
          url,
          secret,
          audience: 'public' as const,
          ...each,
        })),
        {
          store: {
            plan: async () => state.plan,
            getSetting: async (name: string) => settings.get(name),
            setSetting: async (name: string, value: unknown) =>
              void settings.set(name, JSON.parse(JSON.stringify(value))),
          },
          clock: { now: () => state.now },
          calendar,
          log: { error: () => {} },
          notices: { trouble: () => (state.troubles += 1), over: () => {} },
          stopping: () => false,
        } as unknown as JobContext,
      );
    return { state, settings, start };
  }
  const types = () => heard.map(({ body }) => (JSON.parse(body) as { type: string }).type);

  test('is told what happens from now on, once, signed, across restarts', async () => {
    const { state, start } = openStore();
    const step = start();
    await step();
    expect(heard).toEqual([]);
    state.plan = amend('papers', { state: 'done' });
    await step();
    await step();
    await start()();
    expect(types()).toEqual(['deadline.done']);
    const [{ headers, body } = { headers: {} as Record<string, unknown>, body: '' }] = heard;
    const id = String(headers['webhook-id']);
    const timestamp = Number(headers['webhook-timestamp']);
    expect(headers['webhook-signature']).toBe(signatureOf(secret, { id, timestamp, body }));
    expect(JSON.parse(body)).toMatchObject({ timestamp: '2027-11-01T13:00:00.000Z', data: { id: 'papers' } });
  });

  test.each([500, 302, 404])(
    'that answers %d is told again after a restart, in order and by the same id',
    async (refusing) => {
      const { state, start } = openStore();
      const step = start();
      await step();
      status = refusing;
      state.plan = amend('papers', { state: 'done' });
      await step();
      // It rests before it tries again.
      await step();
      expect([types(), state.troubles]).toEqual([['deadline.done'], 1]);
      state.plan = { ...state.plan, version: 2, deadlines: state.plan.deadlines.slice(0, 1) };
      status = 204;
      const again = start();
      await again();
      await again();
      expect(types()).toEqual(['deadline.done', 'deadline.done', 'deadline.removed']);
      expect(heard[1]?.headers['webhook-id']).toBe(heard[0]?.headers['webhook-id']);
    },
  );

  test('of another audience begins anew, and none is told nothing', async () => {
    const { state, start } = openStore();
    await start()();
    state.plan = amend('papers', { state: 'done' });
    await start({ audience: 'committee' })();
    await createWebhooks([], {} as JobContext)();
    expect(heard).toEqual([]);
  });

  test('that takes nothing holds up no other, and each is told what it may read', async () => {
    const { state, settings, start } = openStore();
    const dead = { url: 'http://127.0.0.1:1/hook' };
    const step = start(dead, { audience: 'committee' });
    await step();
    state.plan = amend('papers', { owner: 'chair', state: 'done' });
    await step();
    expect(types()).toEqual(['deadline.done']);
    expect(JSON.parse(heard[0]?.body ?? '')).toMatchObject({ data: { owner: 'chair' } });
    const kept = settings.get('webhooks') as { outbox: unknown[]; trouble?: string }[];
    expect(kept.map(({ outbox }) => outbox.length).sort()).toEqual([0, 1]);
    expect(kept.flatMap(({ trouble }) => trouble ?? [])).toEqual([expect.stringContaining('no answer')]);
    // What the only address there was kept is taken over.
    await start({ audience: 'committee' })();
    expect((settings.get('webhooks') as unknown[]).length).toBe(2);
    state.plan = amend('papers', { owner: 'chair', state: 'cancelled' });
    await start({ audience: 'committee' })();
    expect((settings.get('webhooks') as unknown[]).length).toBe(1);
    expect(types()).toHaveLength(2);
  });
});
