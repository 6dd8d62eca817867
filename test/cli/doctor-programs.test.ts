import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDataSession } from '../../src/cli/data-session.ts';
import { createTokens } from '../../src/command/tokens.ts';
import { dayMs } from '../../src/domain/instant.ts';
import { realNow } from '../../src/process/clock.ts';
import { openDoctor } from './open-doctor.ts';

let doctor: Awaited<ReturnType<typeof openDoctor>>;
beforeAll(async () => {
  doctor = await openDoctor();
});
afterAll(() => doctor.close());

test('doctor says which tokens end soon and which speak for nobody, and never the secret', async () => {
  expect((await doctor.found({})).tokens).toEqual(['skipped no program has one']);
  const session = await openDataSession(doctor.configOf({}));
  const { store } = session.session;
  const made = (agoDays: number) =>
    createTokens(store, { now: () => realNow() - agoDays * dayMs, address: () => 'http://localhost' });
  const secrets = [
    await made(340).give('ana', { name: 'laptop', scope: 'read' }),
    await made(1).give('ana', { name: 'phone', scope: 'read' }),
    await made(1).give('gone', { name: 'old', scope: 'change' }),
  ].map(({ secret }) => secret);
  await store.setSetting('webhooks', [
    { of: 'a', told: {}, outbox: [{}, {}], trouble: 'status 500' },
    { of: 'b', told: {}, outbox: [] },
  ]);
  await session.close();
  const { tokens = [], webhooks } = await doctor.found({
    CONGRESS_WEBHOOK_URL: 'https://example.org/a https://example.org/b',
    CONGRESS_WEBHOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  });
  expect(tokens).toHaveLength(2);
  expect(tokens[0]).toMatch(/^fix the token “laptop” of Ana ends on /);
  expect(tokens[1]).toContain('“old” speaks for gone');
  for (const secret of secrets) expect(tokens.join()).not.toContain(secret);
  expect(webhooks?.[0]).toBe(
    'fix one address does not take what happens (status 500); 2 messages wait. See that it runs, and correct CONGRESS_WEBHOOK_URL.',
  );
  expect((await doctor.found({})).webhooks).toEqual(['skipped CONGRESS_WEBHOOK_URL is not set']);
});
