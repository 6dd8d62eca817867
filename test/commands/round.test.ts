import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();
const dayMs = 86_400_000;

describe("'report' before the first round", () => {
  it('tells how the preparation stands, by objective, organisation and person, with a picture', async () => {
    await desk.type('done invitations');
    const { text, reply } = await desk.type('report', 'unicef-focal');
    expect(text).toContain('1 of 27 deadlines are done; late: 4; still ahead: 22.');
    expect(text).toContain('Picture: How the preparation stands');
    expect(text).toMatch(/By organisation\n.*Government of Brazil: 1 of 5 done, 1 late/);
    expect(reply).toMatchObject({ data: { total: 27, done: 1, late: 4, open: 22 } });
    await desk.type('undo');
  });
});

describe("'round'", () => {
  it('says when the next one opens', async () => {
    expect((await desk.type('round')).text).toContain('The next one opens on Monday, 1 December 2008');
  });

  it('shows what it still wants to know, and to the secretary who has not answered', async () => {
    await desk.type('commitment add "Open a helpline" unicef');
    desk.later(15 * dayMs);
    expect((await desk.type('round', 'unicef-focal')).text).toContain(
      'open for comments until Sunday, 28 December 2008',
    );
    expect((await desk.type('round')).text).toMatch(/0 of 4 are answered.*ECPAT/s);
  });
});

describe("'comment'", () => {
  it('is kept for the organisation, and a later one counts in its place', async () => {
    await desk.type('comment "Article 4 should name the regional bodies"', 'unicef-focal');
    await desk.type('comment "Articles 4 and 5 should"', 'unicef-focal');
    expect((await desk.plan()).comments).toMatchObject([
      { organisation: 'unicef', by: 'unicef-focal', text: 'Articles 4 and 5 should' },
    ]);
    expect((await desk.type('comment "Mine too"', 'florence-observer')).failed).toBe(true);
  });
});

describe("'comment none'", () => {
  it('is an answer too, and takes no comment back', async () => {
    expect((await desk.press('comment none', {}, 'ecpat-focal')).text).toContain('ECPAT has no comments');
    expect((await desk.press('comment none', {}, 'unicef-focal')).text).toContain('has answered already');
    expect((await desk.plan()).comments).toHaveLength(2);
  });
});

describe("'report'", () => {
  it('tells the round that is open, with a picture that has words, and as a file', async () => {
    const { text, reply } = await desk.type('report comments csv');
    expect(text).toContain('2 of 4 organisations answered on the outcome document (50%)');
    expect(text).toContain('Picture: World Congress III');
    const [file] = reply.kind === 'message' ? (reply.message.files ?? []) : [];
    expect(file?.name).toBe('report-comments.csv');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes)).toMatch(/^\ufeffid,title/);
  });

  it('refuses a round that is still to come', async () => {
    expect((await desk.type('report month-3')).text).toContain('opens on Monday, 2 March 2009');
  });
});

describe("'round same'", () => {
  const many = Array.from({ length: 14 }, (_, index) => `Keep promise number ${index + 1}`);

  it('shows what it would say of all, says it when confirmed, and is taken back as one', async () => {
    for (const title of many) await desk.type(`commitment add "${title}" ecpat`);
    // The 3-month round is open from Monday, 2 March 2009 on.
    desk.later(93 * dayMs);
    await desk.type('answer keep-promise-number-3 in-progress "Half of it"', 'ecpat-focal');
    const preview = await desk.type('all as before', 'ecpat-focal');
    expect(preview.text).toContain('say of these 13 that nothing has changed?');
    expect(preview.text).toContain('Keep promise number 14 (ECPAT) — not started');
    const before = (await desk.plan()).version;
    expect((await desk.press('round same', { count: '12' }, 'ecpat-focal')).text).toContain('these 13');
    expect((await desk.plan()).version).toBe(before);
    const done = await desk.press('round same', { count: '13' }, 'ecpat-focal');
    expect(done.text).toContain('13 commitments are answered for, as before');
    expect((await desk.type('round', 'ecpat-focal')).text).toContain('nothing waits for you');
    await desk.type('undo', 'ecpat-focal');
    expect((await desk.type('round', 'ecpat-focal')).text).toContain('13 commitments');
  });

  it('says so when nothing waits', async () => {
    expect((await desk.type('round same', 'brazil-focal')).text).toContain('Nothing waits');
  });
});

describe('a round of many', () => {
  const shown = (text: string) =>
    [...text.matchAll(/Keep promise number (\d+) \(/g)].map(([, id]) => Number(id));

  it('goes on with the next at every press, and comes to each', async () => {
    const seen = new Set<number>();
    let heard = await desk.type('round', 'ecpat-focal');
    for (let press = 0; press < 5; press += 1) {
      for (const id of shown(heard.text)) seen.add(id);
      const { reply } = heard;
      const next = (reply.kind === 'message' ? reply.message.blocks : [])
        .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
        .find(({ command, options }) => command === 'round' && options.row !== undefined);
      heard = await desk.press('round', { ...next?.options }, 'ecpat-focal');
    }
    expect(seen.size).toBe(13);
  });

  it('says what was said of each last time', async () => {
    desk.later(93 * dayMs);
    expect((await desk.press('round', { row: 'keep-promise-number-3' }, 'ecpat-focal')).text).toMatch(
      /Keep promise number 3 .*last said on .*: “Half of it”/,
    );
  });

  it('is listed to the last row, the latest of the late first', async () => {
    const rows = (text: string) => [...text.matchAll(/Keep promise number (\d+) \(/g)].length;
    expect(rows((await desk.type('follow-ups all')).text)).toBeLessThan(14);
    const pages = ['1', '11'].map((row) => desk.press('follow-ups', { list: 'all', row }));
    expect((await Promise.all(pages)).map(({ text }) => rows(text)).reduce((a, b) => a + b)).toBe(14);
    for (const [id, day] of [
      [1, '3 July 2009'],
      [2, '1 July 2009'],
    ])
      await desk.type(`commitment due keep-promise-number-${id} ${day}`);
    desk.later(60 * dayMs);
    expect((await desk.type('follow-ups late')).text).toMatch(/number 2 .*number 1 /s);
  });
});
