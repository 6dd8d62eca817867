import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/domain/indicator.ts';
import { openDesk } from './desk.ts';

const desk = openDesk();
const dayMs = 86_400_000;
const indicator = async (): Promise<Indicator | undefined> =>
  (await desk.plan()).indicators?.find(({ id }) => id === 'countries-with-a-plan');
const id = 'countries-with-a-plan';

describe("'indicator add'", () => {
  it('adds what is counted, once, for those who keep the plan', async () => {
    expect((await desk.type('indicator add "Countries with a plan"', 'unicef-focal')).failed).toBe(true);
    const typed = 'indicator add "Countries with a plan" unicef regional';
    expect((await desk.type(typed)).text).toContain(`indicator edit ${id} baseline 3 in 2008`);
    expect(await indicator()).toMatchObject({ organisation: 'unicef', level: 'regional', direction: 'up' });
    expect((await desk.type(typed)).text).toContain('in the plan already');
  });
});

describe("'indicator edit'", () => {
  it('changes one thing of it, and can be taken back', async () => {
    await desk.type(`indicator edit ${id} whole 27`);
    await desk.type(`indicator edit ${id} baseline 3 in 2008`);
    await desk.type(`indicator edit ${id} target "20 of 27 (2013)"`);
    await desk.type(`indicator edit ${id} measures monitor-regional`);
    await desk.type(`indicator edit ${id} framework "SDG 16.2"`);
    expect(await indicator()).toMatchObject({
      whole: 27,
      baseline: { value: 3, on: '2008', source: { kind: 'person', by: 'secretary' } },
      target: { value: 20, on: '2013' },
      commitments: ['monitor-regional'],
      frameworks: ['SDG 16.2'],
    });
    await desk.type(`indicator edit ${id} owner ecpat-focal`);
    await desk.type('undo');
    expect((await indicator())?.owner).toBeUndefined();
  });

  it('refuses what cannot be, and says what would', async () => {
    const { version } = await desk.plan();
    expect((await desk.type(`indicator edit ${id} target 31`)).text).toContain('31 is more than all 27');
    expect((await desk.type(`indicator edit ${id} baseline many`)).text).toContain('not a number');
    expect((await desk.type(`indicator edit ${id} measures nonsense`)).text).toContain(
      'no commitment and no',
    );
    expect((await desk.type(`indicator edit ${id} direction sideways`)).text).toContain('up, down');
    expect((await desk.plan()).version).toBe(version);
  });
});

describe("'value'", () => {
  it('keeps a number with who, when and where from, once', async () => {
    const { text } = await desk.type(`value ${id} 4 https://example.org/plans`, 'unicef-focal');
    expect(text).toContain('Countries with a plan: 4 of 27. It is kept.');
    expect((await indicator())?.values).toMatchObject([
      { value: 4, by: 'unicef-focal', url: 'https://example.org/plans' },
    ]);
    expect((await desk.press('value', { indicator: id, number: '4' }, 'unicef-focal')).text).toContain(
      'said already',
    );
    expect((await indicator())?.values).toHaveLength(1);
  });

  it('is for who is asked for it, and no more than there are', async () => {
    expect((await desk.type(`value ${id} 5`, 'ecpat-focal')).text).toContain('is given by who is asked');
    expect((await desk.type(`value ${id} 28`, 'unicef-focal')).text).toContain('more than all 27');
    expect((await indicator())?.values).toHaveLength(1);
  });

  it('is asked for in a round, and counts for it', async () => {
    desk.later(108 * dayMs);
    const { text } = await desk.type('round', 'unicef-focal');
    expect(text).toContain('one number is asked of you');
    expect(text).toContain(
      'Countries with a plan (UNICEF) — baseline: 3 of 27 (2008); last: 4 of 27 (November 2008); target: 20 of 27 (2013). And now?',
    );
    const answered = await desk.press('value', { indicator: id, number: '5' }, 'unicef-focal');
    expect(answered.text).toContain('It is kept for the 3-month round.');
    expect((await desk.type('round', 'unicef-focal')).text).toContain('nothing waits for you');
  });
});

describe("'value check'", () => {
  it('is for somebody else, and wants a reason for a doubt', async () => {
    expect((await desk.type(`value check ${id} disputed`)).text).toContain('Please say why');
    const { text } = await desk.type(`value check ${id} disputed "Two of them are drafts"`);
    expect(text).toContain('5 of 27 is disputed, and does not count');
    await desk.type(`value ${id} 6`);
    expect((await desk.type(`value check ${id} verified`)).text).toContain('somebody else has to check it');
    expect((await desk.type(`value check ${id} verified`, 'unicef-focal')).failed).toBe(true);
  });
});

describe("'indicator'", () => {
  it('shows baseline, every number and what became of it, target and what it measures', async () => {
    const { text } = await desk.type(`indicator ${id}`);
    expect(text).toMatch(/Baseline +3 of 27 \(2008\).*Now +6 of 27.*Target +20 of 27 \(2013\)/s);
    expect(text).toContain('Monitor progress at the regional level');
    expect(text).toContain('disputed by');
    expect(text).toContain('Two of them are drafts');
  });
});

describe("'indicators'", () => {
  it('lists what is counted, and the report tells it as a file of its own', async () => {
    expect((await desk.type('indicators', 'ecpat-focal')).text).toContain('4 indicators');
    const { reply, text } = await desk.type('report month-3 indicators');
    expect(text).toContain('Countries with a plan (UNICEF) — from 3 of 27 to 6 of 27');
    const [file] = reply.kind === 'message' ? (reply.message.files ?? []) : [];
    expect(file?.name).toBe('report-month-3.indicators.csv');
    const rows = new TextDecoder().decode(file?.bytes).split('\r\n');
    const row = rows.find((each) => each.startsWith(id));
    expect(row).toMatch(
      /^countries-with-a-plan,Countries with a plan,,27,regional,.*,3,2008,,6,.*,reported,,20,2013,14,better$/,
    );
  });

  it('are recounted from the raw history', async () => {
    const entries = await desk.store().history({ item: id, limit: 100 });
    const given = entries
      .filter(({ undone, verb }) => !undone && verb === 'value')
      .reverse()
      .flatMap(({ changes }) =>
        changes.flatMap(({ after }) => (after as Indicator).values?.at(-1)?.value ?? []),
      );
    expect(given).toEqual([4, 5, 6]);
    expect((await indicator())?.values?.map(({ value }) => value)).toEqual(given);
  });
});

describe("'indicator remove'", () => {
  it('takes it out, and the undo brings its numbers back', async () => {
    expect((await desk.type(`indicator remove ${id}`)).text).toContain(
      'no longer counted. Its 3 numbers stay',
    );
    expect(await indicator()).toBeUndefined();
    await desk.type('undo');
    expect((await indicator())?.values).toHaveLength(3);
  });
});
