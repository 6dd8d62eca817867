import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { committeePlan, deadlineOf, inRio, personOf } from '../committee-plan.ts';
import { type Browser, type Got, openPage, type PageBench } from './bench.ts';

const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&lt;`;
let now = inRio('2027-10-01 09:00');
const plan = committeePlan({
  people: [
    personOf('secretary', { role: 'secretary' }),
    personOf('owner'),
    personOf('evil', { name: evil }),
    personOf('italian', { locale: 'it' }),
  ],
  objectives: [
    {
      id: 'reach',
      of: 'congress',
      title: `Reach ${evil}`,
      text: `Reach ${evil}`,
      source: { kind: 'template' },
    },
  ],
  deadlines: [
    deadlineOf('papers', '2027-10-08', { objective: 'reach' }),
    deadlineOf('print', '2027-10-20', { after: [{ item: 'papers', days: 5 }], milestone: true }),
    deadlineOf('evil', '2027-10-09', {
      title: `Deadline ${evil}`,
      owner: 'evil',
      notes: [{ text: evil, by: 'evil', at: now }],
    }),
  ],
});

let page: PageBench;
let secretary: Browser;
beforeAll(async () => {
  page = await openPage(plan, () => now);
  secretary = await page.as('secretary');
});
afterAll(() => page.close());

const planNow = async (): Promise<Plan> => (await page.session.store.plan()) ?? plan;
const deadlineNow = async (id: string) => (await planNow()).deadlines.find((each) => each.id === id);
const flashIn = ({ text }: Got): string => /class="flash".*?<\/section>/s.exec(text)?.[0] ?? '';

/** The hidden fields of the first form of a page that runs a command. */
function formIn({ text }: Got, command: string): Record<string, string> {
  const form = [...text.matchAll(/<form.*?<\/form>/gs)].find(([each]) =>
    each.includes(`name="command" value="${command}"`),
  );
  const fields = [...(form?.[0] ?? '').matchAll(/<input[^>]*name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}

describe('an act', () => {
  test('is the command that typing would have been; its answer stands on the page it came from, with an undo', async () => {
    const list = await secretary.get('/deadlines');
    const done = await secretary.post('/act', formIn(list, 'deadline done'));
    expect(done.path).toBe('/deadlines');
    expect(flashIn(done)).toContain('is done');
    expect((await deadlineNow('papers'))?.state).toBe('done');
    const undone = await secretary.post('/act', formIn(done, 'undo'));
    expect((await deadlineNow('papers'))?.state).toBe('open');
    expect(flashIn(undone)).not.toBe('');
    expect(flashIn(await secretary.get('/deadlines'))).toBe('');
  });

  test('that is sent twice acts once, and says so', async () => {
    const form = formIn(await secretary.get('/deadlines'), 'deadline done');
    await secretary.post('/act', form);
    const again = await secretary.post('/act', form);
    expect(flashIn(again)).toContain('counted once');
    await secretary.post('/act', formIn(await secretary.get('/deadlines/papers'), 'deadline reopen'));
    expect((await deadlineNow('papers'))?.state).toBe('open');
  });

  test('moves a deadline by words, and hands it over', async () => {
    const item = await secretary.get('/deadlines/papers');
    expect(item.text).toContain('Deadline print');
    const moved = await secretary.post('/act', {
      ...formIn(item, 'deadline move'),
      'with.to': 'Tuesday 12 October 15:00',
    });
    expect(flashIn(moved)).toContain('12 October 2027');
    const given = await secretary.post('/act', { ...formIn(moved, 'assign'), 'with.person': 'secretary' });
    expect(flashIn(given)).not.toBe('');
    expect(await deadlineNow('papers')).toMatchObject({
      owner: 'secretary',
      due: { on: '2027-10-12', at: '15:00' },
    });
    expect((await secretary.get('/changes')).text).toContain('date from');
  });

  test('that lacks something is asked for in a form, which says at its field what was wrong', async () => {
    const form = await secretary.post('/act', { command: 'deadline move', once: 'a', back: '/timeline' });
    expect(form.path).toBe('/timeline');
    const fields = formIn(form, 'deadline move');
    expect(fields).toHaveProperty('filled');
    const wrong = await secretary.post('/act', {
      ...fields,
      'with.deadline': 'papers',
      'with.to': 'when pigs fly',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('aria-invalid="true"');
    expect(wrong.text).toContain('value="when pigs fly"');
    const right = await secretary.post('/act', {
      ...formIn(wrong, 'deadline move'),
      'with.deadline': 'papers',
      'with.to': '13 October',
    });
    expect(right.path).toBe('/timeline');
    expect(flashIn(right)).toContain('13 October 2027');
  });

  test('leads back to this page alone, whatever was sent', async () => {
    for (const back of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '',
    ]) {
      const got = await secretary.post('/act', { command: 'overview', once: back, back });
      expect(got.status).toBe(200);
      expect(got.path).toBe('/');
    }
  });
});

test('a long list goes on, and what lacks nothing is added from the page', async () => {
  const many = Array.from({ length: 70 }, (_, index) => deadlineOf(`many-${index}`, '2027-11-01'));
  const long = await openPage({ ...plan, deadlines: many }, () => now);
  const reader = await long.as('secretary');
  const first = await reader.get('/deadlines?show=all');
  expect(first.text.match(/class="row"/g)).toHaveLength(60);
  const [, rest = ''] = /href="(\?[^"]*row=61[^"]*)"/.exec(first.text) ?? [];
  const second = await reader.get(`/deadlines${rest.replaceAll('&amp;', '&')}`);
  expect(second.text.match(/class="row"/g)).toHaveLength(10);
  const form = await reader.post('/act', formIn(first, 'deadline add'));
  const added = await reader.post('/act', {
    ...formIn(form, 'deadline add'),
    'with.title': 'Thank the interpreters',
    'with.due': '3 December 17:00',
  });
  expect(flashIn(added)).toContain('Thank the interpreters');
  await long.close();
});

describe('the chat', () => {
  test('answers what is typed, with a slash and without', async () => {
    const asked = await secretary.post('/chat', { text: 'when is Deadline print due', once: '1' });
    expect(asked.path).toBe('/chat#end');
    expect(asked.text).toContain('20 October 2027');
    expect((await secretary.post('/chat', { text: '/congress deadlines', once: '2' })).text).toContain(
      'Deadline print',
    );
  });

  test('shows a reminder to the one whom it is for, as it comes, and to nobody else', async () => {
    const owner = await page.as('owner');
    /** What a chat that is open gets first, once it is followed. */
    async function firstOf(headers: Record<string, string>, follow: () => void): Promise<string> {
      const stop = new AbortController();
      const events = await fetch(`${page.origin}/chat/events`, {
        headers: { cookie: owner.cookie(), ...headers },
        signal: stop.signal,
      });
      follow();
      let text = '';
      for await (const chunk of events.body ?? []) {
        text += new TextDecoder().decode(chunk);
        if (/^data: .*^id: \S+\n/ms.test(text)) break;
      }
      stop.abort();
      return text;
    }
    const show = (text: string) =>
      page.web.show(
        {
          place: { platform: 'terminal', id: 'person:owner' },
          to: { kind: 'person', person: 'owner' },
          message: { summary: '', blocks: [{ kind: 'paragraph', text: [text] }] },
          reader: { locale: 'en', zone: 'America/Sao_Paulo' },
          key: text,
        },
        false,
      );
    const said = await firstOf({}, () => show('Papers are due <b>soon</b>'));
    expect(said).toContain('Papers are due &lt;b&gt;soon&lt;/b&gt;');
    // A browser that comes back gets what it has not seen, and nothing twice.
    const [, id = ''] = /^id: (\S+)$/m.exec(said) ?? [];
    const again = await firstOf({ 'last-event-id': id }, () => show('Print is due'));
    expect(again).toContain('Print is due');
    expect(again).not.toContain('Papers are due');
    expect((await owner.get('/chat')).text).toContain('Papers are due');
    expect((await secretary.get('/chat')).text).not.toContain('Papers are due');
  });
});

test('what people wrote is text wherever it stands, and no page of it', async () => {
  await secretary.post('/chat', { text: evil, once: 'evil' });
  const paths = ['/', '/deadlines?show=all', '/deadlines/evil', '/timeline', '/objectives', '/people'];
  const pages = await Promise.all(
    [
      ...paths,
      '/changes',
      '/desk',
      '/chat',
      '/follow-up',
      `/deadlines?objective=${encodeURIComponent(evil)}`,
    ].map(async (path) => ({ path, got: await secretary.get(path) })),
  );
  for (const { path, got } of pages) {
    expect(got.status, path).toBe(200);
    expect(got.text, path).not.toContain('<script>alert');
    expect(got.text, path).not.toContain('<img src=x');
    expect(got.text.replace(/"[^"]*"/g, ''), path).not.toMatch(/<[^>]*\sonerror=/);
  }
  expect(pages.filter(({ got }) => got.text.includes('&lt;script&gt;')).length).toBeGreaterThan(5);
});

test('speaks the language of its reader, and knows what day it is', async () => {
  const italian = await page.as('italian');
  expect((await italian.get('/deadlines')).text).toContain('<html lang="it">');
  now = inRio('2027-11-25 09:00');
  expect((await italian.get('/')).text).toContain('in ritardo');
});
