import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { realNow } from '../../src/process/clock.ts';
import { createStore } from '../../src/store/create-store.ts';
import { openDatabase } from '../../src/store/database.ts';
import { calendar } from '../../src/time/calendar.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack.ts';
import { faultPlan } from '../faults/fault-plan.ts';
import { startLine } from '../line.ts';
import { hasPostgres, startPostgres } from '../servers.ts';
import { newFolder, type Running, removeFolder, startBot } from './program.ts';

const count = 20;

/** A plan of which every member has a Slack account, and reminders due at one instant. */
async function savePlan(databaseUrl: string, dueAt: number): Promise<void> {
  const plan = faultPlan(Array.from({ length: count }, () => dueAt));
  const people = plan.people.map((person, index) => ({ ...person, accounts: [`slack:T1/U${index + 1}`] }));
  const store = createStore(await openDatabase({ databaseUrl }), { planReminders, calendar });
  const by = { by: 'test', via: 'test', verb: 'import' };
  await store.save({ plan: { ...plan, people }, basedOn: 0, now: realNow(), ...by });
  await store.close();
}

const keysIn = ({ state }: FakeSlack) =>
  state.messages.map(({ metadata }) => (metadata as { event_payload: { key: string } }).event_payload.key);

test.runIf(hasPostgres())(
  'a worker frozen past its lease in a burst sends nothing twice',
  {
    timeout: 120_000,
  },
  async () => {
    const folder = await newFolder();
    const slack = await startFakeSlack();
    const postgres = await startPostgres();
    const line = await startLine(postgres.port);
    const running: Running[] = [];
    const startWorker = (name: string, databaseUrl: string) => {
      const worker = startBot(join(folder, name), {
        env: {
          SLACK_BOT_TOKEN: 'xoxb-1',
          SLACK_CHANNEL: 'C1',
          SLACK_API_URL: slack.apiUrl,
          DATABASE_URL: databaseUrl,
          CONGRESS_ROLE: 'worker',
          CONGRESS_CLOCK: 'real',
        },
      });
      running.push(worker);
      return worker;
    };
    const opened = () => slack.calls.filter(({ method }) => method === 'conversations.open').length;
    try {
      for (let user = 1; user <= 5; user += 1) slack.state.users.set(`U${user}`, {});
      await savePlan(postgres.url, realNow() + 6_000);
      const frozen = startWorker('frozen', line.url(postgres.url));
      // The claims are taken and a chat is opened: what is still read before the messages stays on the way.
      await slack.until(() => opened() > 0, 'chat to be opened');
      line.hold();
      await wait(500);
      frozen.child.kill('SIGSTOP');
      startWorker('other', postgres.url);
      for (let waited = 0; keysIn(slack).length < 5 && waited < 60; waited += 1) await wait(1_000);
      const before = keysIn(slack);
      expect(before.length).toBeGreaterThanOrEqual(5);
      frozen.child.kill('SIGCONT');
      line.release();
      await wait(6_000);
      expect(keysIn(slack)).toEqual([...new Set(before)]);
    } finally {
      for (const { child, ended } of running) {
        child.kill('SIGKILL');
        await ended;
      }
      await slack.close();
      line.stop();
      await postgres.stop();
      await removeFolder(folder);
    }
  },
);
