import { expect, test } from 'vitest';
import { renderMessage } from '../../adapters/terminal/index.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planReminders } from '../../src/domain/plan-reminders.ts';
import { isFollowUp } from '../../src/domain/reminder.ts';
import { locales, wordsFor } from '../../src/locales/index.ts';
import { calendar } from '../../src/time/calendar.ts';
import { reminderMessage } from '../../src/views/reminder.ts';
import { committeePlan, personOf } from '../committee-plan.ts';

const source = { kind: 'template' } as const;
const promise = (id: string, title: string, more: Partial<Commitment> = {}): Commitment => ({
  id,
  title,
  organisation: 'brazil',
  status: 'not-started' as const,
  source,
  ...more,
});

/** Two organisations, one of them with somebody who can stand in. */
const plan: Plan = committeePlan({
  organisations: [
    { id: 'brazil', name: 'Government of Brazil', aka: [], committee: true, source },
    { id: 'network', name: 'Réseau Enfance', aka: [], committee: false, source },
  ],
  people: [
    personOf('ana', { name: 'Ana Lima', organisation: 'brazil' }),
    personOf('jose', { name: 'José Souza', organisation: 'brazil' }),
    personOf('marie', { name: 'Marie Sarr', organisation: 'network' }),
    personOf('secretary', { name: 'Lena Berg', role: 'secretary' }),
    personOf('chair', { name: 'Paul Otieno', role: 'chair' }),
  ],
  commitments: [
    promise('plan', 'Adopt a national plan of action', { due: { kind: 'absolute', on: '2028-12-31' } }),
    promise('line', 'Open a helpline for children', { status: 'in-progress' }),
    promise('study', 'Publish the regional study', {
      organisation: 'network',
      due: { kind: 'absolute', on: '2028-04-20' },
    }),
  ],
});

function campaign(locale: string): string {
  const until = Date.parse('2028-05-15T00:00Z');
  const said = planReminders(plan, calendar)
    .filter((reminder) => isFollowUp(reminder) && reminder.at < until)
    .map((reminder) => {
      const person = plan.people.find(({ id }) => reminder.to.kind === 'person' && id === reminder.to.person);
      const reader = { locale, zone: plan.congress.zone };
      const sending = { plan, now: reminder.at, calendar, reader, lateMs: 0, possibleRepeat: false };
      const message = reminderMessage(reminder, sending);
      if (!message) throw new Error(`nothing to say: ${reminder.rule}`);
      let count = 0;
      const text = renderMessage(message, {
        reader,
        words: wordsFor(locale),
        width: 96,
        styled: false,
        number: () => ++count,
      });
      return `=== ${calendar.dayOf(reminder.at, reader.zone)} ${reminder.rule}, ${person?.name}\n${text}`;
    });
  return `${said.join('\n\n')}\n`;
}

test.each(locales)('the messages of the follow-up as a person reads them, in %s', async (locale) => {
  await expect(campaign(locale)).toMatchFileSnapshot(`golden/messages.${locale}.txt`);
});
