import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askers, betrayed, now, secretPlan } from '../bot/secret-plan.ts';
import { openPage, type PageBench } from './bench.ts';

let page: PageBench;
beforeAll(async () => {
  page = await openPage(secretPlan, () => now);
});
afterAll(() => page.close());

async function say(person: string, text: string) {
  const event = { source: 'test', id: randomUUID() };
  const account = `terminal:${person}`;
  return page.session.bot.dispatch({ event, platform: 'terminal', account, input: { kind: 'text', text } });
}

/** The path of the address that somebody is given. */
async function addressOf(person: string, contents = 'all'): Promise<string> {
  const reply = await say(person, `calendar link ${contents}`);
  expect(reply.visibility).toBe('private');
  const { url } = (reply as { data: { url: string } }).data;
  return new URL(url).pathname;
}

const people = askers.filter(({ id }) => secretPlan.people.some((person) => person.id === id));

test('an address gives its person’s calendar without a login, and nothing that they may not read', async () => {
  expect(people.length).toBeGreaterThan(2);
  for (const asker of people) {
    const { status, text, headers } = await page.browser().get(await addressOf(asker.id));
    expect([asker.id, status, headers.get('content-type')]).toEqual([
      asker.id,
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect([asker.id, betrayed(text.replaceAll('\r\n ', ''), asker)]).toEqual([asker.id, []]);
  }
});

test('who has it already is told so, until the plan changes', async () => {
  const path = await addressOf('secretary');
  const first = await page.browser().get(path);
  const etag = first.headers.get('etag') ?? '';
  expect((await page.browser().get(path, { 'if-none-match': `W/${etag}, "x"` })).status).toBe(304);
  await say('secretary', 'deadline add "Order the badges" 3 March 2031');
  const later = await page.browser().get(path, { 'if-none-match': etag });
  expect([later.status, later.text.includes('Order the badges')]).toEqual([200, true]);
});

test('a new address ends the earlier one, and unlinking ends it for good; what is guessed is not found', async () => {
  const first = await addressOf('secretary');
  const second = await addressOf('secretary');
  const statusOf = async (path: string) => (await page.browser().get(path)).status;
  expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
  await say('secretary', 'calendar unlink');
  expect(await statusOf(second)).toBe(404);
  for (const guess of ['x', `${'a'.repeat(32)}`, '..%2F..%2Fetc%2Fpasswd'])
    expect(await statusOf(`/calendar/${guess}.ics`)).toBe(404);
});

test('what is kept of an address does not give it away', async () => {
  const path = await addressOf('secretary');
  const token = path.split('/').at(-1)?.replace('.ics', '') ?? '';
  const kept = JSON.stringify(await page.session.store.getSetting('calendar-feeds'));
  expect(kept).toContain('"person":"secretary"');
  expect(kept).not.toContain(token);
});
