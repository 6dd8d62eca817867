import { describe, expect, it } from 'vitest';
import { askedIn } from '../../src/domain/asked.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { roundsOf } from '../../src/domain/rounds.ts';
import { calendar } from '../../src/time/calendar.ts';
import { openDesk } from './desk.ts';

const desk = openDesk();

describe("'organisation end'", () => {
  it('withdraws what is open with the reason, asks nothing any more, and is taken back as one', async () => {
    await desk.type('commitment add "Keep a promise" ecpat');
    await desk.type('commitment add "Keep another" unicef');
    await desk.type('indicator add "Helplines" ecpat');
    const before = await desk.plan();
    const ended = await desk.type('organisation end ecpat "Merged into the regional body"');
    expect(ended.text).toContain('is no longer there: Merged into the regional body');
    expect(ended.text).toContain('Withdrawn with that reason: “Keep a promise');
    const plan = await desk.plan();
    expect(plan.commitments.find(({ title }) => title === 'Keep a promise')).toMatchObject({
      status: 'withdrawn',
      reason: 'Merged into the regional body',
    });
    const staff = before.people.filter(({ organisation }) => organisation === 'ecpat').map(({ id }) => id);
    expect(staff.length).toBeGreaterThan(0);
    const indicator = plan.indicators?.find(({ title }) => title === 'Helplines')?.id;
    for (const round of roundsOf(plan, calendar)) {
      const about = askedIn(plan, round).filter(({ answered }) => !answered);
      expect(about.map((each) => each.about)).not.toContain('ecpat');
      expect(about.map((each) => each.about)).not.toContain(indicator);
    }
    const written = planReminders(plan, calendar).flatMap(({ to }) =>
      to.kind === 'person' ? to.person : [],
    );
    expect(staff.filter((id) => written.includes(id))).toEqual([]);
    expect((await desk.type('organisation end ecpat "Again"')).text).toContain('no longer there already');
    await desk.type('undo');
    const back = await desk.plan();
    expect(back.organisations).toEqual(before.organisations);
    expect(back.commitments).toEqual(before.commitments);
    expect(back.people).toEqual(before.people);
  });

  it('is for those who keep the plan', async () => {
    expect((await desk.type('organisation end ecpat "No"', 'ecpat-focal')).failed).toBe(true);
  });
});
