import { describe, expect, it } from 'vitest';
import { monday, openDesk } from './desk.ts';

const desk = openDesk();

describe("'more time'", () => {
  it('tells the secretary and leaves the date as it is', async () => {
    const { text } = await desk.type(
      'more time papers to 21 November "two are being translated"',
      'ngo-focal',
    );
    expect(text).toContain('The secretary will be told');
    const [request] = (await desk.plan()).timeRequests;
    expect(request).toMatchObject({ deadline: 'papers', by: 'ngo-focal', state: 'open' });
    const owed = await desk.store().ledger.list({ from: monday - 1, to: monday + 1 });
    expect(owed.filter(({ kind }) => kind === 'request')).toMatchObject([{ to: { person: 'secretary' } }]);
  });

  it('is not for who neither owns nor keeps it, and not for an earlier date', async () => {
    expect((await desk.type('more time papers to 22 November', 'ecpat-focal')).failed).toBe(true);
    expect((await desk.type('more time papers to today 16:00', 'ngo-focal')).failed).toBe(true);
  });
});

describe("'request agree'", () => {
  it('moves the deadline, once', async () => {
    expect((await desk.press('request agree', { request: 'papers-1' }, 'ngo-focal')).failed).toBe(true);
    expect((await desk.press('request agree', { request: 'papers-1' })).text).toContain('21 November 2008');
    const again = await desk.press('request agree', { request: 'papers-1' });
    expect([again.failed, again.text]).toEqual([false, expect.stringContaining('already')]);
  });
});

describe("'request show'", () => {
  it('shows the request with its two answers, then how it was answered', async () => {
    await desk.type('more time media to 25 November', 'ecpat-focal');
    const shown = await desk.press('request show', { request: 'media-1' });
    expect(shown.text).toContain('25 November 2008');
    const buttons = shown.reply.message.blocks.flatMap((block) =>
      block.kind === 'buttons' ? block.buttons : [],
    );
    expect(buttons.map(({ command }) => command)).toEqual(['request agree', 'request keep']);
    expect((await desk.press('request show', { request: 'papers-1' })).text).toContain('Agreed');
    expect((await desk.press('request show', { request: 'media-1' }, 'ngo-focal')).failed).toBe(true);
  });
});

describe("'request keep'", () => {
  it('keeps the date', async () => {
    expect((await desk.press('request keep', { request: 'media-1' })).text).toContain('is kept');
    expect((await desk.plan()).timeRequests.map(({ state }) => state)).toEqual(['granted', 'refused']);
  });

  it('is told to the one who asked, like one that was agreed to', async () => {
    const owed = await desk.store().ledger.list({ from: monday - 1, to: monday + 1 });
    const told = owed.filter(({ rule }) => rule === 'answered');
    expect(told).toMatchObject([
      { subject: 'media-1', to: { person: 'ecpat-focal' } },
      { subject: 'papers-1', to: { person: 'ngo-focal' } },
    ]);
  });

  it('names the request that is open, and says of one that was replaced that it no longer counts', async () => {
    await desk.type('more time interpretation to 24 November', 'brazil-focal');
    await desk.type('more time interpretation to 23 November', 'brazil-focal');
    const replaced = await desk.press('request agree', { request: 'interpretation-1' });
    expect([replaced.failed, replaced.text]).toEqual([false, expect.stringContaining('asked anew since')]);
    expect((await desk.type('agree interpretation')).text).toContain('23 November 2008');
  });
});
