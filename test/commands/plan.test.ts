import { describe, expect, it } from 'vitest';
import { minuteMs } from '../../src/domain/instant.ts';
import type { Adapter } from '../../src/platform/adapter.ts';
import { createLocalAdapter } from '../fakes/local-adapter.ts';
import { sendDue } from '../send-due.ts';
import { monday, openDesk } from './desk.ts';

const desk = openDesk();

describe("'overview'", () => {
  it('says how far the congress is and what is late', async () => {
    const { text } = await desk.type('');
    expect(text).toContain('8 days to go');
    expect(text).toContain('Late: 5');
  });
});

describe("'desk'", () => {
  it('says what waits for the secretary: requests, what is late, what is nobody’s', async () => {
    await desk.type('more time papers to 22 November', 'ngo-focal');
    const { text, reply } = await desk.type('desk');
    expect(text).toContain('Requests for more time (1)');
    expect(text).toContain('asked today');
    expect(text).toContain('Late (5)');
    expect(reply).toMatchObject({ data: { requests: ['papers-1'] } });
    await desk.type('undo', 'ngo-focal');
  });

  it('is for the secretary and the chair', async () => {
    expect((await desk.type('desk', 'chair')).failed).toBe(false);
    expect((await desk.type('desk', 'ngo-focal')).failed).toBe(true);
  });
});

describe("'people'", () => {
  it('are offices with their roles', async () => {
    const { text } = await desk.type('people');
    expect(text).toContain('Chair of the Planning Committee');
    expect(text).toContain('ecpat-focal');
  });
});

describe("'history'", () => {
  it('tells who changed an item, from what to what', async () => {
    await desk.type('assign invitations to ngo-focal');
    const { text } = await desk.type('history invitations', 'ecpat-focal');
    expect(text).toMatch(
      /Secretary of the Planning Committee: .*Focal point, Government of Brazil.*Focal point, NGO Group/,
    );
  });
});

describe("'history' without an item", () => {
  it('tells what has changed since Monday, by whom', async () => {
    const { text } = await desk.type('history', 'ecpat-focal');
    expect(text).toContain('since Monday, 17 November 2008');
    expect(text).toMatch(/Secretary of the Planning Committee: .*invitations.*owner from/);
    expect((await desk.type('history by ngo-focal')).text).toContain('Nothing');
    expect((await desk.type('history since 16 November')).text).toContain('16 November');
  });

  it('does not tell what is not for the reader', async () => {
    await desk.type('reminder add "order the flowers" in 2 hours');
    expect((await desk.type('history')).text).toContain('order the flowers');
    expect((await desk.type('history', 'ecpat-focal')).text).not.toContain('flowers');
  });
});

describe("'history' of a commitment", () => {
  it('tells that it was given its first date', async () => {
    await desk.type('commitment due monitor-national 31 December 2010');
    const { text, failed } = await desk.type('history monitor-national');
    expect(failed).toBe(false);
    expect(text).toContain('date set to Friday, 31 December 2010');
  });
});

describe("'shift'", () => {
  it('shows what would move and changes nothing', async () => {
    const { text } = await desk.type('shift 2026-11-25');
    expect(text).toContain('Nothing has changed yet');
    expect(text).toContain('Nobody has been told one of these dates yet, so nobody is written to now.');
    expect((await desk.plan()).congress.starts).toBe('2008-11-25');
  });

  it('moves the congress and all that counts from it once it is confirmed', async () => {
    await desk.type('shift 2026-11-25 confirm');
    const { congress, deadlines } = await desk.plan();
    expect([congress.starts, congress.ends]).toEqual(['2026-11-25', '2026-11-28']);
    expect(deadlines.every(({ due }) => due.kind === 'relative')).toBe(true);
    expect((await desk.type('deadline programme')).text).toContain('2026');
    await desk.type('undo');
    expect((await desk.plan()).congress.starts).toBe('2008-11-25');
  });

  it('names who would be told, once somebody has been told an old date', async () => {
    const adapter: Adapter = {
      ...createLocalAdapter({ url: 'http://127.0.0.1:9/' }),
      placeOf: (to) =>
        to.kind === 'person' && to.person === 'ngo-focal' ? { platform: 'local', id: to.person } : undefined,
      send: async () => '1',
    };
    await sendDue(desk.store(), adapter, monday + 26 * 60 * minuteMs);
    desk.later(26 * 60 * minuteMs);
    const { text } = await desk.type('shift 2026-11-25');
    expect(text).toContain('Who was told an old date is told the new one: Focal point, NGO Group.');
  });

  it('gives the opening an hour, which later moves keep', async () => {
    const shown = await desk.type('shift 2026-11-25 10:00');
    expect(shown.text).toContain('to Wednesday, 25 November 2026, 10:00 (America/Sao_Paulo)');
    await desk.type('shift 2026-11-25 10:00 confirm');
    await desk.type('shift 2026-12-02 confirm');
    expect((await desk.plan()).congress).toMatchObject({
      starts: '2026-12-02',
      startTime: '10:00',
      ends: '2026-12-05',
    });
    expect((await desk.type('')).text).toContain('Wednesday, 2 December 2026, 10:00');
    expect((await desk.type('shift 2026-12-02')).text).toContain('already begins');
    await desk.type('shift 9:30 confirm');
    expect((await desk.plan()).congress).toMatchObject({ starts: '2026-12-02', startTime: '09:30' });
  });

  it('opens no congress when it has closed', async () => {
    const plan = await desk.plan();
    const congress = { ...plan.congress, ends: plan.congress.starts, startTime: '09:00', endTime: '13:00' };
    await desk.store().save({
      ...{ plan: { ...plan, congress }, basedOn: plan.version, now: desk.now() },
      ...{ by: 'plan-file', via: 'test', verb: 'import' },
    });
    const { failed, text } = await desk.type('shift 2026-11-25 14:00');
    expect(failed).toBe(true);
    expect(text).toContain('would open at 14:00, and it closes at 13:00');
    expect((await desk.plan()).congress).toEqual(congress);
  });

  it('is not for a member', async () => {
    expect((await desk.type('shift 2026-11-25', 'ecpat-focal')).failed).toBe(true);
  });
});
