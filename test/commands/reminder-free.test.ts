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

describe('what is told to type in place of a reminder that was not planned', () => {
  it.each([
    ['remind me to water the plants on Friday', 'remind me of papers every week'],
    ['recuérdame regar las plantas el viernes', 'recuérdame papers cada semana'],
    ['rappelle-moi d’arroser les plantes vendredi', 'rappelle-moi papers chaque semaine'],
    ['ricordami di innaffiare le piante venerdì', 'ricordami papers ogni settimana'],
    ['lembre-me de regar as plantas na sexta', 'lembre-me de papers toda semana'],
  ])('works as it is written: %s', async (anything, again) => {
    const before = (await free()).length;
    const [, once] = /: (\S+ \S+ ".+" .+ 9:00)/u.exec((await desk.chat(anything)).text) ?? [];
    await desk.chat(once ?? '');
    expect(await free()).toHaveLength(before + 1);

    const quoted = [...(await desk.chat(again)).text.matchAll(/[“«]\s?([^”»]+?)\s?[”»]/gu)].map(
      ([, typed]) => typed ?? '',
    );
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
