import { describe, expect, it } from 'vitest';
import { countsOf, type DatePoll } from '../../src/domain/date-poll.ts';
import { dayMs, hourMs } from '../../src/domain/instant.ts';
import { openDesk } from './desk.ts';

const desk = openDesk();
const polls = async () => (await desk.plan()).polls ?? [];
const poll = async (id: string): Promise<DatePoll> => {
  const found = (await polls()).find((each) => each.id === id);
  if (!found) throw new Error(`no poll ${id}`);
  return found;
};
const datesOf = async (id: string) =>
  (await poll(id)).dates.map((date) => (date.kind === 'absolute' ? [date.on, date.at].join(' ').trim() : ''));
const deadline = async (id: string) => (await desk.plan()).deadlines.find((each) => each.id === id);
const papers = 'finish-the-background-papers-on-the';

describe("'deadline poll'", () => {
  it('asks the committee, and says until when', async () => {
    const { text } = await desk.type(
      'deadline poll papers 21 November 10:00, 22 November 15:00 or 23 November',
    );
    expect(text).toContain('I ask the committee in a moment which date suits');
    expect(text).toContain('Thursday, 20 November 2008, 09:00');
    expect(await datesOf(papers)).toEqual(['2008-11-21 10:00', '2008-11-22 15:00', '2008-11-23']);
  });

  it('asks about one thing once at a time', async () => {
    const { text, failed } = await desk.type('deadline poll papers 24 November, 25 November');
    expect([failed, text]).toEqual([true, expect.stringContaining('already')]);
  });

  it('asks nobody about what is private, nor for dates that are over, nor for one date alone', async () => {
    for (const [typed, says] of [
      ['deadline poll programme 21 November', 'I read one date'],
      ['deadline poll programme 21 November, 16 November 2008', 'in the past'],
    ] as const)
      expect(await desk.type(typed)).toMatchObject({ failed: true, text: expect.stringContaining(says) });
    expect((await desk.type('deadline poll programme 21 November, 22 November', 'ngo-focal')).failed).toBe(
      true,
    );
    expect(await polls()).toHaveLength(1);
  });
});

describe('how several dates are read', () => {
  it.each([
    ['Tue, Wed or Thu at 10:00', ['2008-11-18 10:00', '2008-11-19 10:00', '2008-11-20 10:00']],
    ['18, 19 and 20 November', ['2008-11-18', '2008-11-19', '2008-11-20']],
    ['Wed 19 Nov 10:00 or 15:00', ['2008-11-19 10:00', '2008-11-19 15:00']],
    ['21 November, 10:00; 20 November, 9:00', ['2008-11-20 09:00', '2008-11-21 10:00']],
    ['2008-11-24 08:30, 2008-11-25 08:30', ['2008-11-24 08:30', '2008-11-25 08:30']],
    ['tomorrow at noon or the day after tomorrow', ['2008-11-18 12:00', '2008-11-19']],
    ['20 November or 20 November, 21 November', ['2008-11-20', '2008-11-21']],
  ])('“%s”', async (dates, read) => {
    const made = await desk.press('meeting poll', { title: 'A meeting', dates });
    expect(made.text).toContain('I ask the committee');
    const newest = (await polls()).at(-1)?.id ?? '';
    expect(await datesOf(newest)).toEqual(read);
    await desk.press('poll leave', { poll: newest });
  });

  it.each([
    'terça, quarta ou quinta às 10h',
    'martes, miércoles o jueves a las 10:00',
    'mardi, mercredi ou jeudi à 10h',
    'martedì, mercoledì o giovedì alle 10',
  ])('“%s”', async (dates) => {
    await desk.press('meeting poll', { title: 'A meeting', dates });
    const newest = (await polls()).at(-1)?.id ?? '';
    expect(await datesOf(newest)).toEqual(['2008-11-18 10:00', '2008-11-19 10:00', '2008-11-20 10:00']);
    await desk.press('poll leave', { poll: newest });
  });
});

describe("'poll vote'", () => {
  it('says what suits, and no longer once it is pressed again', async () => {
    expect((await desk.type('poll vote papers 2', 'ngo-focal')).text).toContain('Sat 22 Nov 15:00 suits you');
    expect((await desk.type('poll vote papers 1', 'ngo-focal')).text).toContain(
      'and Sat 22 Nov 15:00 suit you',
    );
    await desk.type('poll vote papers 2', 'chair');
    expect(countsOf(await poll(papers))).toEqual([1, 2, 0]);
    await desk.press('poll vote', { poll: papers, 'which-date': '1' }, 'ngo-focal');
    expect(countsOf(await poll(papers))).toEqual([0, 2, 0]);
  });

  it('says that none does', async () => {
    const { text } = await desk.press('poll vote', { poll: papers }, 'unicef-focal');
    expect(text).toContain('none of the dates suits you');
    expect(countsOf(await poll(papers))).toEqual([0, 2, 0]);
  });

  it('knows its dates, and is for people of the plan', async () => {
    expect((await desk.type('poll vote papers 7')).text).toContain('the dates 1 to 3');
    expect((await desk.press('poll vote', { poll: papers, 'which-date': '1' }, 'stranger')).failed).toBe(
      true,
    );
  });

  it('is forgotten with the rest', async () => {
    const before = countsOf(await poll(papers));
    await desk.press('me forget', { confirm: 'confirm' }, 'chair');
    expect(before).toEqual([0, 2, 0]);
    expect(countsOf(await poll(papers))).toEqual([0, 1, 0]);
  });
});

describe("'poll close'", () => {
  it('shows what suits most; afterwards nobody answers', async () => {
    const { text } = await desk.type('poll close papers');
    expect(text).toContain('Saturday, 22 November 2008, 15:00');
    expect(text).toContain('1 of 2');
    expect((await desk.type('poll vote papers 3', 'ngo-focal')).text).toContain('is over');
    expect((await desk.type('poll close papers', 'ngo-focal')).failed).toBe(true);
  });
});

describe("'poll take'", () => {
  it('moves what was asked about, and an undo opens the question again', async () => {
    const { text } = await desk.type('poll take papers 2');
    expect(text).toContain('is now due on Saturday, 22 November 2008, 15:00');
    expect((await deadline('papers'))?.due).toMatchObject({ on: '2008-11-22', at: '15:00' });
    expect((await desk.type('poll take papers 1')).failed).toBe(true);
    await desk.type('undo');
    expect((await deadline('papers'))?.due).toMatchObject({ anchor: 'congress.starts', amount: 7 });
    expect((await poll(papers)).decided).toBeUndefined();
  });

  it('takes no date that is over by then', async () => {
    desk.later(5 * dayMs + 8 * hourMs);
    const { text, failed } = await desk.type('poll take papers 2');
    expect([failed, text]).toEqual([true, expect.stringContaining('in the past')]);
    expect((await desk.press('poll close', { poll: papers })).reply.message.blocks).toContainEqual(
      expect.objectContaining({ kind: 'list' }),
    );
  });
});

describe("'meeting poll'", () => {
  it('makes the meeting of the date that is taken', async () => {
    await desk.type('meeting poll "Steering meeting" 24 November 10:00, 25 November 10:00');
    await desk.type('poll vote steering 1', 'ngo-focal');
    const { text } = await desk.type('poll take steering 1');
    expect(text).toContain('Steering meeting, Monday, 24 November 2008, 10:00');
    expect(await deadline('steering-meeting')).toMatchObject({
      meeting: true,
      due: { on: '2008-11-24', at: '10:00' },
    });
  });
});

describe("'poll leave'", () => {
  it('leaves all as it is', async () => {
    const { text } = await desk.press('poll leave', { poll: papers });
    expect(text).toContain('stays as it is');
    expect((await deadline('papers'))?.due).toMatchObject({ anchor: 'congress.starts', amount: 7 });
  });
});
