import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createEmailAdapter } from '../../adapters/email/index.ts';
import { createButtonLinks } from '../../src/command/button-links.ts';
import type { Message } from '../../src/message/message.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import { realNow } from '../../src/process/clock.ts';
import { committeePlan, personOf } from '../committee-plan.ts';
import { memorySettings, sendingHost } from '../discord/host.ts';
import { type MailServer, startMailServer } from '../fakes/mail-server.ts';

const plan = committeePlan({
  people: [
    personOf('owner', { name: 'Ana Souza', accounts: ['slack:T1/U1', 'email:ana@example.org'] }),
    personOf('secretary', { role: 'secretary' }),
  ],
});
const address = 'https://congress.example.org';

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.taken.length = 0;
  server.letIn(true);
});

function open(page: string | undefined = address): Adapter {
  const settings = memorySettings();
  const links = createButtonLinks(settings, { now: realNow, address: () => page });
  const from = { name: 'Congress, the bot', address: 'congress@example.org' };
  return createEmailAdapter({ url: server.url, from, links }, sendingHost(plan, settings));
}

const message: Message = {
  summary: 'Papers are due\r\nBcc: everybody@example.org',
  blocks: [
    { kind: 'paragraph', text: ['Papers <b>&', { kind: 'strong', text: ' are "due"' }, '.'] },
    {
      kind: 'buttons',
      buttons: [{ label: 'Done', command: 'deadline done', options: { deadline: 'papers' } }],
    },
    { kind: 'image', png: Buffer.from('not really a picture'), alt: 'How it stands' },
  ],
  files: [{ name: 'report.csv', bytes: Buffer.from('a,b\n') }],
};
const post = (adapter: Adapter, more: Partial<Post> = {}): Post => {
  const to = { kind: 'person', person: 'owner' } as const;
  const place = adapter.placeOf(to, plan);
  if (!place) throw new Error('a place is expected');
  return {
    place,
    to,
    message,
    reader: { locale: 'en', zone: 'America/Sao_Paulo' },
    key: 'k'.repeat(24),
    ...more,
  };
};

describe('a mail', () => {
  test('says the same in text and in HTML, and its head holds nothing that was smuggled in', async () => {
    const adapter = open();
    const id = await adapter.send(post(adapter));
    const [{ to, mail, raw } = { to: '', mail: undefined, raw: '' }] = server.taken;
    expect(to).toBe('ana@example.org');
    expect(mail?.messageId).toBe(id);
    expect(mail?.subject).toBe('Papers are due Bcc: everybody@example.org');
    expect(mail?.from).toMatchObject({ name: 'Congress, the bot', address: 'congress@example.org' });
    expect(mail?.bcc ?? []).toEqual([]);
    expect(mail?.text).toContain('Papers <b>& are "due".');
    expect(mail?.html).toContain('Papers &lt;b&gt;&amp;<strong> are &quot;due&quot;</strong>.');
    expect(mail?.html).not.toContain('<b>');
    expect(mail?.attachments.map(({ filename }) => filename)).toEqual(['picture-1.png', 'report.csv']);
    const head = Object.fromEntries((mail?.headers ?? []).map(({ key, value }) => [key, value]));
    expect(head['auto-submitted']).toBe('auto-generated');
    expect(head['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(head['list-unsubscribe']).toMatch(/^<https:\/\/congress\.example\.org\/do\?t=[\w.-]+>$/);
    // A line that is longer is against the standard, and links are long.
    for (const line of raw.split('\r\n')) expect(line.length).toBeLessThan(998);
  });

  test('has a link for each button, and none where there is no page', async () => {
    await open().send(post(open()));
    const links = [...(server.taken[0]?.mail.text ?? '').matchAll(/(.*): (https:\/\/\S+)/g)];
    expect(links.map(([, label]) => label)).toEqual(['Done', 'Open the plan', 'No more reminders']);
    const apart = createEmailAdapter(
      {
        url: server.url,
        from: { name: '', address: 'congress@example.org' },
        links: createButtonLinks(memorySettings(), { now: realNow, address: () => undefined }),
      },
      sendingHost(plan),
    );
    await apart.send(post(apart));
    expect(server.taken[1]?.mail.text).not.toContain('http');
    expect(server.taken[1]?.mail.headers.map(({ key }) => key)).not.toContain('list-unsubscribe');
  });

  test('sent again is known by its id; another message has another', async () => {
    const adapter = open();
    const ids = [
      await adapter.send(post(adapter)),
      await open().send(post(adapter)),
      await adapter.send(post(adapter, { key: 'x'.repeat(24) })),
    ];
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('is corrected by one that follows it, once for all that it corrects', async () => {
    const adapter = open();
    const messageId = await adapter.send(post(adapter));
    const done: Message = { summary: 'Done', blocks: [{ kind: 'paragraph', text: ['It is done.'] }] };
    await adapter.update({ ...post(adapter, { message: done }), messageId });
    await adapter.update({
      ...post(adapter, { message: done, key: 'y'.repeat(24) }),
      messageId: '<other@x>',
    });
    expect(server.taken).toHaveLength(2);
    expect(server.taken[1]?.mail.inReplyTo).toBe(messageId);
    expect(server.taken[1]?.mail.messageId).not.toBe(messageId);
  });
});

test('looking at an address leaves no mail there, and one that is refused is not asked for at once again', async () => {
  const adapter = open();
  const { place } = post(adapter);
  await adapter.look(place);
  expect(server.taken).toEqual([]);
  server.befall({ step: 'recipient', code: 550, says: '5.1.1 no such mailbox' });
  await expect(adapter.look(place)).rejects.toMatchObject({ reason: 'closed', place: { state: 'gone' } });
  const asked = server.asked();
  await expect(adapter.look(place)).rejects.toMatchObject({ reason: 'closed' });
  expect(server.asked()).toBe(asked);
});

test('a server that is away is not reached, and one that lets nobody in is down', async () => {
  const adapter = open();
  server.letIn(false);
  await expect(adapter.start()).rejects.toMatchObject({ reason: 'unauthorised' });
  expect(adapter.health()).toMatchObject({ state: 'down' });
  const links = createButtonLinks(memorySettings(), { now: realNow, address: () => address });
  const from = { name: '', address: 'congress@example.org' };
  const away = createEmailAdapter({ url: 'smtp://127.0.0.1:1', from, links }, sendingHost(plan));
  await expect(away.send(post(away))).rejects.toMatchObject({ reason: 'not-sent' });
});

test('a password goes over no line without TLS', async () => {
  const { serverOf } = await import('../../adapters/email/session.ts');
  expect(serverOf('smtp://u:p@mail.example.org')).toMatchObject({
    port: 587,
    secure: false,
    requireTLS: true,
  });
  expect(serverOf('smtps://u:p@mail.example.org')).toMatchObject({ port: 465, secure: true });
  expect(serverOf('smtp://mail.example.org:25')).toMatchObject({
    port: 25,
    requireTLS: false,
    auth: undefined,
  });
});
