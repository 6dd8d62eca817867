import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmailAdapter } from '../../adapters/email/index.ts';
import { createButtonLinks } from '../../src/command/button-links.ts';
import { realNow } from '../../src/process/clock.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { memorySettings, sendingHost } from '../discord/host.ts';
import { type MailServer, startMailServer } from '../fakes/mail-server.ts';
import { type Bench, openBench } from '../jobs/bench.ts';

const plan = committeePlan({
  people: [
    personOf('owner', { name: 'Ana Souza', accounts: ['email:ana@example.org'], quiet: null }),
    personOf('secretary', { role: 'secretary', accounts: ['email:bo@example.org'], quiet: null }),
  ],
  deadlines: [deadlineOf('papers', '2027-10-08', { title: 'Finish the papers' })],
});
const begins = inRio('2027-10-01 08:59');
const rung = inRio('2027-10-01 09:00');

let server: MailServer;
let bench: Bench;
let now = begins;
beforeEach(async () => {
  now = begins;
  server = await startMailServer();
  const settings = memorySettings();
  const links = createButtonLinks(settings, { now: realNow, address: () => 'https://congress.example.org' });
  const from = { name: 'Congress', address: 'congress@example.org' };
  const adapter = createEmailAdapter({ url: server.url, from, links }, sendingHost(plan, settings));
  bench = await openBench({
    platformUrl: 'http://127.0.0.1:9/',
    clock: { now: () => now },
    // A mail server is spoken with in several turns, which on a busy machine take their time.
    jobs: { adapters: [adapter], leaseMs: 20_000, sendMs: 8_000 },
  });
  await bench.change(() => ({ ...plan, version: 0 }));
  bench.jobs.start();
});
afterEach(async () => {
  await bench.close();
  await server.close();
});

const toAna = () => server.taken.filter(({ to }) => to === 'ana@example.org');
async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 50) {
    if (waited > 20_000) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a reminder that is owed goes out as one mail, and is not sent again', { timeout: 40_000 }, async () => {
  now = rung;
  await bench.jobs.ring(now);
  await until(() => toAna().length > 0);
  await bench.jobs.settled(now, { timeoutMs: 10_000 });
  expect(toAna()).toHaveLength(1);
  expect(toAna()[0]?.mail.subject).toContain('Finish the papers');
  expect(toAna()[0]?.mail.text).toMatch(/Done: https:\/\/congress\.example\.org\/do\?t=/);
});

test('one whose answer was lost is sent again, says so, and is known by its id', {
  timeout: 40_000,
}, async () => {
  server.befall({ step: 'answer-lost' });
  now = rung;
  await bench.jobs.ring(now);
  await until(() => toAna().length > 1);
  await bench.jobs.settled(now, { timeoutMs: 10_000 });
  const mails = toAna().map(({ mail }) => mail);
  expect(mails).toHaveLength(2);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
  expect(mails[1]?.text).toContain('This may be a repeat');
});
