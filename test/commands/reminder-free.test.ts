import { describe, expect, it } from 'vitest';
import { hourMs, minuteMs } from '../../src/domain/instant.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import { createLocalAdapter } from '../fakes/local-adapter.ts';
import { sendDue } from '../send-due.ts';
import { monday, openDesk } from './desk.ts';

const desk = openDesk();
const free = async () => (await desk.plan()).freeReminders ?? [];

describe("'reminder add'", () => {
  it('reminds of what is no item of the plan, for a length of time', async () => {
    const { text } = await desk.type('reminder add call the hotel in 2 hours', 'ngo-focal');
    expect(text).toContain('call the hotel');
    expect(text).toContain('11:00');
    expect(await free()).toMatchObject([{ by: 'ngo-focal', to: 'ngo-focal', text: 'call the hotel' }]);
  });

  it('is sent to who asked, in a private chat, at its time', async () => {
    const posts: Post[] = [];
    const adapter: Adapter = {
      ...createLocalAdapter({ url: 'http://127.0.0.1:9/' }),
      placeOf: (to) => ({ platform: 'local', id: to.kind === 'person' ? to.person : 'channel' }),
      send: async (post) => {
        posts.push(post);
        return String(posts.length);
      },
    };
    await sendDue(desk.store(), adapter, monday + 2 * hourMs + minuteMs);
    const sent = posts.filter(({ message }) => message.summary.includes('call the hotel'));
    expect(sent.map(({ place }) => place.id)).toEqual(['ngo-focal']);
  });

  it('is the secretary’s to remind everyone or somebody else', async () => {
    expect((await desk.type('reminder add "send slides" Friday 10:00 everyone', 'ngo-focal')).failed).toBe(
      true,
    );
    await desk.type('reminder add "send slides" Friday 10:00 everyone');
    await desk.type('reminder add "bring the badges" Friday 10:00 ngo-focal');
    expect((await free()).map(({ to }) => to)).toEqual(['ngo-focal', 'committee', 'ngo-focal']);
  });

  it('may come again', async () => {
    const { text } = await desk.type('reminder add "back up the list" 18 November 10:00 every day');
    expect(text).toContain('every day');
    expect((await free()).at(-1)).toMatchObject({ repeat: { rule: 'FREQ=DAILY' } });
  });
});

describe("'reminder list'", () => {
  it('shows one’s own and nobody else’s', async () => {
    const { text } = await desk.type('my reminders');
    expect(text).toContain('send slides');
    expect(text).not.toContain('call the hotel');
  });
});

describe("'reminder edit'", () => {
  it('gives one of one’s own another time', async () => {
    await desk.type('reminder edit slides 21 November 15:00');
    expect((await free()).find(({ text }) => text === 'send slides')?.at).toMatchObject({ at: '15:00' });
    expect((await desk.type('reminder edit badges 21 November 15:00', 'ngo-focal')).failed).toBe(true);
  });
});

describe("'reminder cancel'", () => {
  it('cancels one, and undoes it', async () => {
    await desk.type('reminder cancel slides');
    expect((await free()).some(({ text }) => text === 'send slides')).toBe(false);
    await desk.type('undo');
    expect((await free()).some(({ text }) => text === 'send slides')).toBe(true);
  });

  it('shows all of one’s own before it cancels them, and leaves those of others', async () => {
    const { text } = await desk.type('reminder cancel all');
    expect(text).toContain('Nothing has changed yet');
    await desk.press('reminder cancel', { all: 'all', confirm: 'confirm' });
    expect((await free()).map(({ by }) => by)).toEqual(['ngo-focal']);
  });
});

describe('a reminder that is asked for in words', () => {
  it.each([
    ['remind me to call the hotel tomorrow at 10', 'call the hotel'],
    ['lembre-me de ligar para o hotel amanhã às 10', 'ligar para o hotel'],
    ['recuérdame llamar al hotel mañana a las 10', 'llamar al hotel'],
    ['rappelle-moi d’appeler l’hôtel demain à 10h', 'appeler l’hôtel'],
    ['ricordami di chiamare l’hotel domani alle 10', 'chiamare l’hotel'],
  ])('is planned and can be undone: %s', async (line, words) => {
    const before = await free();
    const { text, failed } = await desk.chat(line);
    expect(failed).toBe(false);
    expect(text).toContain(words);
    expect((await free()).at(-1)).toMatchObject({ text: words, to: 'secretary' });
    await desk.chat('undo');
    expect(await free()).toEqual(before);
  });

  it('keeps every word of what is to be remembered, and none of when', async () => {
    await desk.chat('remind me in 2 hours to check the minutes');
    expect((await free()).at(-1)?.text).toBe('check the minutes');
    await desk.chat('undo');
  });

  it.each([
    'remind everyone on Friday',
    'lembre a todos na sexta',
    'recuerda a todos el viernes',
    'rappelle à tout le monde vendredi',
    'ricorda a tutti venerdì',
  ])('shows the form with what is known where it is not said of what: %s', async (line) => {
    const { reply } = await desk.chat(line);
    expect(reply).toMatchObject({
      kind: 'form',
      form: { command: 'reminder add', known: { everyone: 'everyone' } },
    });
    await desk.chat('no');
  });

  it('is for others where the secretary says so, and for nobody else where a member does', async () => {
    const before = (await free()).length;
    expect((await desk.type('remind everyone to send slides on Friday at 10', 'ngo-focal')).failed).toBe(
      true,
    );
    expect(await free()).toHaveLength(before);
    await desk.chat('remind the focal point of UNICEF to send the list on Friday');
    expect((await free()).at(-1)).toMatchObject({ to: 'unicef-focal', text: 'send the list' });
    await desk.chat('undo');
    const { reply } = await desk.chat('remind the focal point to send the list on Friday');
    expect(reply).toMatchObject({ code: 'ambiguous' });
  });

  it.each([
    'remind me of papers every week',
    'recuérdame papers cada semana',
    'rappelle-moi papers chaque semaine',
    'ricordami papers ogni settimana',
    'lembre-me de papers toda semana',
  ])('is not repeated without a rule, and what is told in its place works: %s', async (again) => {
    const { text, failed } = await desk.chat(again);
    expect(failed).toBe(true);
    const quoted = [...text.matchAll(/[“«]\s?([^”»]+?)\s?[”»]/gu)].map(([, typed]) => typed ?? '');
    expect(quoted).toHaveLength(2);
    const [ofDeadline = '', ofAnything = ''] = quoted;
    expect((await desk.chat(ofDeadline.replace(/<.+>/u, 'papers'))).failed).toBe(false);
    const papers = (await desk.plan()).deadlines.find(({ id }) => id === 'papers');
    expect(papers).toMatchObject({ repeat: { rule: 'FREQ=WEEKLY' } });
    await desk.chat('undo');
    await desk.chat(ofAnything.replace('…', 'water the plants'));
    expect((await free()).at(-1)).toMatchObject({ repeat: { rule: 'FREQ=WEEKLY;BYDAY=MO' } });
  });
});
