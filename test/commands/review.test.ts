import { describe, expect, it } from 'vitest';
import { roundsOf } from '../../src/domain/rounds.ts';
import { calendar } from '../../src/time/calendar.ts';
import { monday, openDesk } from './desk.ts';

const desk = openDesk();
const dayMs = 86_400_000;
const thirdMonth = async () => {
  const round = roundsOf(await desk.plan(), calendar).find(({ id }) => id === 'month-3');
  if (!round) throw new Error('the plan has its rounds');
  return round;
};
const valuesOf = async (id: string) =>
  (await desk.plan()).indicators?.find((each) => each.id === id)?.values ?? [];
const owed = async (kind: string) =>
  (await desk.store().ledger.list({ from: monday, to: desk.now() + 400 * dayMs })).filter(
    (each) => each.kind === kind && each.state === 'planned',
  );

describe("'review'", () => {
  it('is for a reviewer of the plan, and for nobody before there is a round', async () => {
    await desk.type('people add "Ruth Abel" role:reviewer');
    expect((await desk.plan()).people.find(({ id }) => id === 'ruth-abel')?.role).toBe('reviewer');
    await desk.type('indicator add "Countries with a plan" unicef');
    await desk.type('indicator add "Helplines" ecpat');
    expect((await desk.type('review', 'ruth-abel')).text).toContain('No round about commitments has opened');
    expect((await desk.type('review', 'unicef-focal')).text).toContain(
      'for the reviewer, the secretary and the chair',
    );
    expect((await desk.type('indicator add "More"', 'ruth-abel')).failed).toBe(true);
  });

  it('shows what was said with its evidence, the numbers that nobody has looked at first', async () => {
    desk.goTo((await thirdMonth()).opensAt + dayMs);
    await desk.type('value countries-with-a-plan 5 https://example.org/plans', 'unicef-focal');
    await desk.type('value helplines 7', 'ecpat-focal');
    await desk.type('answer monitor-regional in-progress', 'secretary');
    const { text } = await desk.type('review', 'ruth-abel');
    expect(text).toContain('2 numbers wait to be looked at; of one commitment something was said.');
    expect(text).toContain('https://example.org/plans');
    expect(text).toContain('Helplines (ECPAT): 7');
    expect(text).toContain('no link');
    expect(text).not.toContain('Review is done');
    expect((await desk.type('review done', 'ruth-abel')).text).toContain('answers are asked for until');
  });

  it('is owed to the reviewer once, on the working day after the round has closed', async () => {
    const { closesOn } = await thirdMonth();
    const reviews = await owed('review');
    expect(reviews.map(({ to }) => to)).toEqual([{ kind: 'person', person: 'ruth-abel' }]);
    const on = calendar.dayOf(reviews[0]?.at ?? 0, 'America/Sao_Paulo');
    expect(on > closesOn && on <= calendar.addDays(closesOn, 4)).toBe(true);
  });

  it('lets nobody check what they or their organisation gave, nor dispute without a reason', async () => {
    await desk.type('people edit ruth-abel organisation unicef');
    const own = await desk.type('value check countries-with-a-plan verified', 'ruth-abel');
    expect(own.text).toContain('somebody else has to check it');
    await desk.type('people edit ruth-abel organisation none');
    expect((await desk.type('value check helplines disputed', 'ruth-abel')).text).toContain('say why');
    expect((await desk.type('value check helplines verified', 'unicef-focal')).failed).toBe(true);
    await desk.press('value check', { indicator: 'countries-with-a-plan', check: 'verified' }, 'ruth-abel');
    await desk.type('value check helplines disputed "the list has 6"', 'ruth-abel');
    expect((await valuesOf('countries-with-a-plan'))[0]?.check).toMatchObject({
      state: 'verified',
      by: 'ruth-abel',
    });
    expect((await valuesOf('helplines'))[0]?.check).toMatchObject({
      state: 'disputed',
      because: 'the list has 6',
    });
  });

  it('tells whoever is asked for a number that it is in doubt, until they give another', async () => {
    expect((await owed('disputed')).map(({ to }) => to)).toEqual([{ kind: 'person', person: 'ecpat-focal' }]);
    await desk.type('value helplines 6', 'ecpat-focal');
    expect(await owed('disputed')).toEqual([]);
  });

  it('ends once, after it has shown what nobody has looked at', async () => {
    desk.goTo((await thirdMonth()).closesAt + 2 * dayMs);
    const asked = await desk.type('review done "one number has no source"', 'ruth-abel');
    expect(asked.text).toContain('One number was not looked at');
    expect((await desk.plan()).reviews ?? []).toEqual([]);
    await desk.press('review done', { confirm: 'confirm', verdict: 'one number has no source' }, 'ruth-abel');
    expect((await desk.plan()).reviews).toMatchObject([{ id: 'month-3', by: 'ruth-abel' }]);
    expect(await owed('review')).toEqual([]);
    expect((await desk.type('review done', 'chair')).text).toContain('Reviewed by Ruth Abel on');
  });

  it('stands in the report, for the public without who it was and what they remarked', async () => {
    const { text } = await desk.type('report month-3');
    expect(text).toContain('Of 2 numbers given, 1 is verified, 0 disputed and 1 as reported.');
    expect(text).toContain('Reviewed by Ruth Abel on');
    expect(text).toContain('one number has no source');
    const open = await desk.type('report month-3 public');
    expect(open.text).toContain('Reviewed by an independent person on');
    expect(open.text).not.toContain('Ruth Abel');
    expect(open.text).not.toContain('one number has no source');
  });
});

describe('a report that is frozen', () => {
  it('is frozen with its review, for good', async () => {
    expect((await desk.type('undo', 'ruth-abel')).failed).toBe(true);
    expect((await desk.type('report month-3')).text).toContain('Frozen on Wednesday, 1 April 2009');
  });

  it('shows a number that corrects it beside it, which counts for its round and for no other', async () => {
    const report = async (round: string) =>
      (await desk.type(`report ${round}`)).reply as { data?: { indicators: { id: string }[] } };
    const helplines = async (round: string) =>
      (await report(round)).data?.indicators.find(({ id }) => id === 'helplines');
    const sixth = roundsOf(await desk.plan(), calendar).find(({ id }) => id === 'month-6');
    desk.goTo((sixth?.opensAt ?? 0) + 2 * dayMs);
    await desk.type('value helplines 9', 'ecpat-focal');
    await desk.press('value', { indicator: 'helplines', number: '5', round: 'month-3' }, 'ecpat-focal');
    const { text } = await desk.type('report month-3');
    expect(text).toContain('Helplines (ECPAT) — in the report 6, since Saturday, 30 May 2009 5');
    expect(await helplines('month-3')).toMatchObject({ now: 6 });
    expect(await helplines('month-6')).toMatchObject({ previous: 5, now: 9 });
    expect(
      (await desk.press('value', { indicator: 'helplines', number: '5', round: 'month-24' }, 'ecpat-focal'))
        .text,
    ).toContain('opens on');
  });
});

describe('a round that nobody reviews', () => {
  it('cannot be reviewed once it was waited for long enough', async () => {
    const round = roundsOf(await desk.plan(), calendar).find(({ id }) => id === 'month-6');
    desk.goTo((round?.opensAt ?? 0) + dayMs);
    await desk.type('value helplines 8', 'ecpat-focal');
    desk.goTo((round?.closesAt ?? 0) + 15 * dayMs);
    expect((await desk.type('review done', 'ruth-abel')).text).toContain('the time for the review is over');
  });
});
