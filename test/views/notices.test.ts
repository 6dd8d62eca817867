import { expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import type { Reminder } from '../../src/domain/reminder.ts';
import { locales } from '../../src/locales/index.ts';
import { planPath, readConfiguredPlan } from '../../src/main/plan-start.ts';
import { calendar } from '../../src/time/calendar.ts';
import { bundleMessage } from '../../src/views/bundle.ts';
import { committeePlan, deadlineOf } from '../committee-plan.ts';

const { plan: rio } = await readConfiguredPlan(planPath(undefined), {});

function summaryOf(reminders: readonly Reminder[], plan: Plan, locale: string, zone: string) {
  const now = Math.max(...reminders.map(({ at }) => at));
  const reader = { locale, zone };
  return bundleMessage(reminders, { plan, now, calendar, reader, lateMs: 0, possibleRepeat: false })?.summary;
}

/** Everything in a plan that a person would call by its name. */
const namesIn = (plan: Plan): string[] => [
  ...plan.deadlines.map(({ title }) => title),
  ...plan.commitments.map(({ title }) => title),
  ...(plan.indicators ?? []).map(({ title }) => title),
  ...plan.organisations.map(({ name }) => name),
  ...(plan.freeReminders ?? []).map(({ text }) => text),
];

test.each([
  ['the shipped plan', rio],
  [
    'a committee’s own',
    committeePlan({
      deadlines: [deadlineOf('travel', '2027-10-20'), deadlineOf('menu', '2027-10-21', { owner: 'nobody' })],
    }),
  ],
])('each notification of %s names what it is about', (_, plan) => {
  const names = namesIn(plan);
  const kinds = new Map<string, Reminder[]>();
  for (const reminder of planReminders(plan, calendar))
    kinds.set(reminder.kind, [...(kinds.get(reminder.kind) ?? []), reminder]);
  for (const [kind, reminders] of kinds)
    for (const reminder of reminders.slice(0, 12)) {
      const summary = summaryOf([reminder], plan, 'en', plan.congress.zone);
      if (summary === undefined || summary.includes('the outcome document')) continue;
      // What becomes of all that is open after the last round is about the congress.
      const own = kind === 'final' ? [plan.congress.name, ...plan.congress.aka] : names;
      const isNamed = own.some((name) => summary.includes(name)) || /nothing left/.test(summary);
      expect(isNamed, `${kind}: ${summary}`).toBe(true);
    }
});

const bundled = planReminders(rio, calendar).filter(
  ({ kind, to }) => kind === 'before' && to.kind === 'person' && to.person === 'ngo-focal',
);

test.each(locales)('several at once name the first and count the others, in %s', (locale) => {
  const [first, second] = bundled;
  if (!first || !second) throw new Error('the plan owes too little');
  const { title } = rio.deadlines.find(({ id }) => id === first.subject) ?? { title: '' };
  const summary = summaryOf([first, second], rio, locale, rio.congress.zone) ?? '';
  expect(summary.startsWith(title)).toBe(true);
  expect(summary.length).toBeLessThan(title.length + 60);
});

test('an hour is said with its zone to who lives in another', () => {
  const reminder = planReminders(rio, calendar).find(
    ({ subject, rule }) => subject === 'papers' && rule === 'before-1',
  );
  const other = bundled.find(({ subject }) => subject !== 'papers');
  if (!reminder || !other) throw new Error('the plan owes too little');
  const own = summaryOf([reminder, other], rio, 'en', 'America/Sao_Paulo');
  const far = summaryOf([reminder, other], rio, 'en', 'Asia/Tokyo');
  expect(own).toContain('17:00, and');
  expect(far).toContain('17:00 (America/Sao_Paulo), and');
});
