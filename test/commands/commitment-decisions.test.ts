import { expect, test } from 'vitest';
import { dayMs } from '../../src/domain/instant.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { frozenAt } from '../../src/domain/review.ts';
import { roundsOf } from '../../src/domain/rounds.ts';
import { exportPlan, withoutMark } from '../../src/plan-file/export-plan.ts';
import { nextPlan } from '../../src/plan-file/next-plan.ts';
import { readPlan } from '../../src/plan-file/read-plan.ts';
import { calendar } from '../../src/time/calendar.ts';
import { openDesk } from './desk.ts';

const desk = openDesk();
const last = async () => {
  const round = roundsOf(await desk.plan(), calendar).at(-1);
  if (!round) throw new Error('the plan has its rounds');
  return round;
};
const owed = async (kind: string) =>
  planReminders(await desk.plan(), calendar).filter((each) => each.kind === kind);
const decisions = async () =>
  (await desk.plan()).commitments.map(({ id, decision }) => [id, decision?.choice]);

test("'commitment decisions': nothing is decided before the last round has closed", async () => {
  await desk.type('commitment add "Open a helpline" ecpat');
  await desk.type('commitment add "Train judges" unicef');
  await desk.type('commitment due open-a-helpline 31 December 2012');
  await desk.type('answer train-judges fulfilled', 'secretary');
  expect((await desk.type('commitment decisions')).text).toContain('The last round asks until');
  expect((await desk.type('commitment carry open-a-helpline')).failed).toBe(true);
  expect((await desk.type('report closing')).failed).toBe(true);
});

test('then whoever keeps the plan is asked, and once more, as long as something is open', async () => {
  const round = await last();
  const asked = await owed('final');
  expect(asked.map(({ to }) => (to.kind === 'person' ? to.person : '')).sort()).toEqual([
    ...['chair', 'chair', 'secretary', 'secretary'],
  ]);
  const end = frozenAt(round, await desk.plan(), calendar);
  for (const { at } of asked) expect(at).toBeGreaterThan(end);
  desk.goTo(end + dayMs / 2);
  const { text } = await desk.type('commitment decisions');
  expect((await desk.type('desk')).text).toContain('4 commitments are open: carried on');
  expect(text).toContain('4 commitments are open');
  expect(text).toContain('Carry on');
  expect((await desk.type('commitment decisions', 'ecpat-focal')).failed).toBe(true);
});

test("each is carried ('commitment carry'), handed to a body ('commitment hand') or closed with a reason ('commitment end'), and nobody is reminded of it any more", async () => {
  const before = (await owed('promise')).length;
  expect(before).toBeGreaterThan(0);
  await desk.type('commitment carry open-a-helpline');
  expect(await owed('promise')).toEqual([]);
  expect((await desk.press('commitment hand', { commitment: 'monitor-regional' })).reply.kind).toBe('form');
  await desk.type('commitment hand monitor-regional "Council of the Region"');
  expect((await desk.press('commitment end', { commitment: 'monitor-national' })).reply.kind).toBe('form');
  await desk.type('commitment end monitor-national "another treaty covers it"');
  expect((await desk.type('commitment end train-judges "done"')).text).toContain('fulfilled or withdrawn');
  expect((await owed('final')).length).toBe(4);
  expect((await desk.press('commitment decisions', { confirm: 'all' })).text).toContain(
    'Carry this open commitment',
  );
  expect(await decisions()).toContainEqual(['monitor-international', undefined]);
  await desk.press('commitment decisions', { confirm: 'confirm' });
  expect(await decisions()).toEqual([
    ['monitor-national', 'closed'],
    ['monitor-regional', 'handed'],
    ['monitor-international', 'carried'],
    ['open-a-helpline', 'carried'],
    ['train-judges', undefined],
  ]);
  expect(await owed('final')).toEqual([]);
  await desk.type('undo');
  expect((await owed('final')).length).toBe(4);
  await desk.type('commitment carry monitor-international');
});

test('the closing report counts from the congress and tells what becomes of each, reasons to the committee alone', async () => {
  const inside = await desk.type('report closing document');
  expect(inside.text).toContain('Closing report of the follow-up');
  const file = inside.reply.message.files?.[0];
  expect(file?.name).toBe('report-closing.md');
  const told = new TextDecoder().decode(file?.bytes);
  expect(told).toContain('carried to the next congress');
  expect(told).toContain('handed to Council of the Region');
  expect(told).toContain('another treaty covers it');
  const open = await desk.type('report public closing document');
  const shown = new TextDecoder().decode(open.reply.message.files?.[0]?.bytes);
  expect(shown).toContain('handed to Council of the Region');
  expect(shown).not.toContain('another treaty covers it');
  expect((await desk.type('commitment monitor-national')).text).toContain(
    'closed — another treaty covers it',
  );
});

test('a decision stands in the sheets and in the data of the closing report; a sheet that says the same is right, another is refused', async () => {
  expect((await desk.type('desk')).text).not.toContain('are open: carried on');
  const sheet = await desk.type('sheet export commitments csv');
  const bytes = sheet.reply.message.files?.[0]?.bytes ?? new Uint8Array();
  const csv = new TextDecoder().decode(bytes);
  expect(csv).toContain('handed: Council of the Region');
  expect(csv).toContain('closed: another treaty covers it');
  expect((await desk.give({ name: 'commitments.csv', bytes })).text).toContain('in the plan already');
  const other = new TextEncoder().encode(csv.replace('handed: Council', 'handed: Court'));
  expect((await desk.give({ name: 'commitments.csv', bytes: other })).text).toContain(
    'is decided in the chat',
  );
  const { reply } = await desk.type('report closing');
  expect(reply).toMatchObject({
    data: {
      finals: expect.arrayContaining([
        expect.objectContaining({
          id: 'monitor-regional',
          decision: 'handed',
          handedTo: 'Council of the Region',
        }),
        expect.objectContaining({ id: 'monitor-national', because: 'another treaty covers it' }),
      ]),
    },
  });
  expect(await written('report closing csv')).toContain('closed,,another treaty covers it');
  const open = await written('report public closing csv');
  expect(open).toContain('handed,Council of the Region');
  expect(open).not.toContain('another treaty covers it');
});

const written = async (line: string) => {
  const { reply } = await desk.type(line);
  return new TextDecoder().decode(reply.message.files?.[0]?.bytes);
};

test('the closing report is frozen once the day is over on which the last was decided; another decision stands beside it', async () => {
  expect((await desk.type('report closing')).text).not.toContain('Frozen on');
  desk.goTo(desk.now() + dayMs);
  const frozen = await desk.type('report closing');
  expect(frozen.text).toContain('Frozen on');
  expect(frozen.reply).toMatchObject({ data: { frozenAt: expect.any(String) } });
  const before = await written('report closing csv');
  await desk.type('commitment end monitor-international "the money is gone"');
  expect(await written('report closing csv')).toBe(before);
  const inside = await written('report closing document');
  const [report = '', corrected = ''] = inside.split('Corrections since it was frozen');
  expect(corrected).toContain('closed — the money is gone');
  expect(report.length).toBeGreaterThan(0);
  expect(await written('report closing corrections')).toContain('carried,closed,the money is gone');
  const open = await written('report public closing corrections');
  expect(open).toContain('carried,closed');
  expect(open).not.toContain('the money is gone');
  await desk.type('undo');
  expect(await written('report closing document')).not.toContain('Corrections since it was frozen');
});

test('the plan of the next congress has what was carried, and its deadlines as far from it', async () => {
  // Somebody has left, an organisation is gone, and what something waited for was cancelled.
  await desk.type('cancel papers');
  await desk.type('organisation end ecpat "merged"');
  const plan = await desk.plan();
  const [waits] = plan.deadlines.filter(({ state }) => state === 'open');
  expect(waits).toBeDefined();
  const waiting = plan.deadlines.map((each) =>
    each === waits ? { ...each, after: [{ item: 'papers' }] } : each,
  );
  const made = nextPlan(
    { ...plan, deadlines: waiting },
    {
      id: 'congress-iv',
      name: 'World Congress IV',
      starts: '2013-11-25',
      city: 'Bali',
      country: 'Indonesia',
      zone: 'Asia/Makassar',
    },
    calendar,
  );
  const text = withoutMark(exportPlan(made, undefined).text);
  const read = readPlan(text, 'next.yaml');
  expect(read.congress).toMatchObject({
    name: 'World Congress IV',
    city: 'Bali',
    starts: '2013-11-25',
    ends: '2013-11-28',
  });
  expect(read.commitments.map(({ id }) => id)).toEqual(['monitor-international', 'open-a-helpline']);
  expect(read.commitments.every((each) => each.due === undefined)).toBe(true);
  expect(read.deadlines.length).toBe(plan.deadlines.filter(({ state }) => state !== 'cancelled').length);
  expect(read.deadlines.every(({ due, state }) => due.kind === 'relative' && state === 'open')).toBe(true);
  expect(read.people.length).toBeGreaterThan(0);
  expect(planReminders(read, calendar).some(({ at }) => at < Date.parse('2013-01-01'))).toBe(false);
});
