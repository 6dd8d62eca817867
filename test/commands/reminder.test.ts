import { describe, expect, it } from 'vitest';
import { monday, openDesk } from './desk.ts';

const desk = openDesk();
const dayMs = 86_400_000;
const personal = async () =>
  (await desk.store().ledger.list({ from: monday, to: monday + 60 * dayMs })).filter(
    ({ kind }) => kind === 'personal',
  );

describe("'remind'", () => {
  it('plans one reminder for who asked', async () => {
    expect((await desk.type('remind programme tomorrow 10:00', 'ecpat-focal')).text).toContain(
      'You will be reminded',
    );
    expect(await personal()).toMatchObject([
      { to: { kind: 'person', person: 'ecpat-focal' }, at: Date.parse('2008-11-18T10:00:00-02:00') },
    ]);
    expect((await desk.type('remind programme tomorrow 10:00', 'ecpat-focal')).text).toContain('already');
  });

  it('refuses the past and who is no person', async () => {
    expect((await desk.type('remind programme 1 hour ago')).failed).toBe(true);
    expect((await desk.type('remind programme tomorrow 10:00', 'stranger')).failed).toBe(true);
  });
});

describe("'snooze'", () => {
  it('puts it off until tomorrow morning', async () => {
    const { text } = await desk.press('snooze', { deadline: 'papers' }, 'ngo-focal');
    expect(text).toContain('Tuesday, 18 November 2008, 09:00');
  });
});

describe("'why'", () => {
  it('tells the ladder, the owner and how to stop it', async () => {
    const { text } = await desk.type('why papers', 'ngo-focal');
    expect(text).toContain('You own');
    expect(text).toMatch(/mark it done/);
    expect(text).not.toContain('so far');
  });

  it('tells how many have gone out and when the last did', async () => {
    const { ledger } = desk.store();
    const waiting = await ledger.waiting({ limit: 5_000 });
    const reminder = waiting.find(({ subject }) => subject === 'papers');
    const place = { platform: 'chat', id: 'x' };
    await ledger.open({ key: reminder?.key ?? '', now: reminder?.at ?? 0, places: [place] });
    const [claim] = await ledger.claim({ leaseMs: 60_000, limit: 1 });
    if (!claim) throw new Error('a claim is expected');
    await ledger.sent(claim, { messageId: 'm', planAt: reminder?.at ?? 0 });
    const { text } = await desk.type('why papers', 'ngo-focal');
    expect(text).toMatch(/One reminder of it has gone out so far, the last on \w+, \d+ November 2008/);
  });
});

describe('a length without a word before it', () => {
  it.each(['3 days', '3 dias', '3 jours', '3 giorni'])('%s counts from now', async (length) => {
    const { failed, text } = await desk.type(`snooze media ${length}`, 'ecpat-focal');
    expect([failed, text]).toEqual([false, expect.stringContaining('Thursday, 20 November 2008')]);
  });

  it('is no date where none is meant, and the first refusal is told', async () => {
    // Of a move, a length counts from the date that the item has.
    expect((await desk.type('move media 3 days')).text).toContain('is now due');
    expect((await desk.type('snooze media 3 xyzzy', 'ecpat-focal')).text).toContain('xyzzy');
  });
});
