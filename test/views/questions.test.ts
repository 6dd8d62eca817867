import { expect, test } from 'vitest';
import { renderMessage } from '../../adapters/terminal/index.ts';
import type { PassedQuestion } from '../../src/domain/passed-question.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { forwardQuestion, questionReminders } from '../../src/domain/question-reminders.ts';
import type { Reminder } from '../../src/domain/reminder.ts';
import { locales, wordsFor } from '../../src/locales/index.ts';
import { planPath, readConfiguredPlan } from '../../src/main/plan-start.ts';
import type { Message } from '../../src/message/message.ts';
import { calendar } from '../../src/time/calendar.ts';
import { gapsMessage } from '../../src/views/gaps.ts';
import { myQuestionsMessage } from '../../src/views/my-questions.ts';
import { reminderMessage, updatedMessage } from '../../src/views/reminder.ts';
import { viewFor } from '../../src/views/view.ts';

const at = (text: string) => Date.parse(`${text}-02:00`);
const { plan: rio } = await readConfiguredPlan(planPath(undefined), {});
const now = at('2008-11-17T15:00');

const open: PassedQuestion = {
  id: 'question.4',
  asked: 4,
  body: 'Is there *vegetarian* lunch, <!channel>?',
  askers: [{ by: 'ecpat-focal', at: at('2008-11-17T10:00'), via: 'slack' }],
  closest: 'programme',
  state: 'open',
};
const shared: PassedQuestion = {
  ...open,
  askers: [
    ...open.askers,
    { by: 'unicef-focal', at: at('2008-11-17T11:00'), via: 'discord' },
    { by: 'ngo-focal', at: at('2008-11-17T12:00'), via: 'slack' },
  ],
};
const settled = { by: 'secretary', at: at('2008-11-17T14:30'), text: 'Yes, on both days.' };
const answered: PassedQuestion = { ...open, state: 'answered', settled: { ...settled, about: 'programme' } };
const kept: PassedQuestion = { ...open, state: 'answered', settled: { ...settled, fact: 'lunch' } };
const declined: PassedQuestion = {
  ...open,
  state: 'declined',
  settled: { ...settled, text: 'Please ask the hotel itself.' },
};
const setAside: PassedQuestion = { ...open, state: 'declined', settled: { by: 'chair', at: settled.at } };

const source = { kind: 'person', by: 'secretary', at: settled.at, via: 'slack' } as const;
const fact = { id: 'lunch', about: open.body, text: settled.text, source };
const planWith = (...questions: PassedQuestion[]): Plan => ({
  ...rio,
  facts: [...rio.facts, fact],
  questions,
});

function owed(question: PassedQuestion): Reminder {
  const [reminder] = questionReminders(planWith(question), calendar);
  if (!reminder) throw new Error('nothing is owed');
  return reminder;
}
const card = owed(open);
const forwardedToCommittee = forwardQuestion(
  planWith(open),
  { ...card, kind: 'forwarded', to: { kind: 'person', person: 'chair' } },
  now,
)[0];

type Said = { what: string; say(locale: string): Message | undefined };

const context = (locale: string, plan: Plan) => ({
  plan,
  now,
  calendar,
  lateMs: 0,
  possibleRepeat: false,
  reader: { locale, zone: 'America/Sao_Paulo' },
});
const sent = (what: string, question: PassedQuestion, reminder: Reminder = owed(question)): Said => ({
  what,
  say: (locale) => reminderMessage(reminder, context(locale, planWith(question))),
});
const corrected = (what: string, question: PassedQuestion | undefined, reminder: Reminder): Said => ({
  what,
  say: (locale) => updatedMessage(reminder, context(locale, question ? planWith(question) : planWith())),
});

const gaps = {
  passed: [{ question: shared, times: 5 }],
  open: [{ id: 9, body: 'which hotel is booked?', state: 'gap' as const, times: 2, lastAt: 0 }],
  answered: 3,
  declined: 1,
  tally: { helpful: 12, notHelpful: 1 },
  unhelpful: [
    { id: 2, body: 'who hosts?', state: 'answered' as const, times: 8, lastAt: 0, helpful: 7, notHelpful: 1 },
  ],
};
const none = { ...gaps, passed: [], open: [], answered: 0, declined: 0, unhelpful: [] };

const said: readonly Said[] = [
  sent('to the secretary', open),
  corrected('to the secretary, when others ask the same', shared, card),
  ...(forwardedToCommittee
    ? [sent('in the channel, when nobody can be reached', open, forwardedToCommittee)]
    : []),
  sent('to who asked: the answer', answered),
  sent('to who asked: the answer, which is in the plan', kept),
  sent('to who asked: not for us', declined),
  sent('to who asked: set aside', setAside),
  corrected('to the secretary, once it is answered', answered, card),
  corrected('to the secretary, once the answer is in the plan', kept, card),
  corrected('to the secretary, once it is declined', declined, card),
  corrected('to the secretary, once the chair set it aside', setAside, card),
  corrected('to the secretary, once it is withdrawn', undefined, card),
  corrected('to who asked, once the answer is taken back', open, owed(answered)),
  corrected('to who asked, once another answer is given', kept, {
    ...owed(kept),
    dueAt: settled.at - 60_000,
  }),
  {
    what: 'gaps',
    say: (locale) => gapsMessage({ ...gaps }, viewFor(context(locale, planWith(shared)))),
  },
  { what: 'gaps, when there are none', say: (locale) => gapsMessage(none, viewFor(context(locale, rio))) },
  {
    what: 'my questions',
    say: (locale) =>
      myQuestionsMessage(
        [open, answered, declined].map((question) => ({ question, at: at('2008-11-17T10:00') })),
        viewFor(context(locale, rio)),
      ),
  },
];

test.each(locales)('what is said of questions, in %s', async (locale) => {
  const reader = { locale, zone: 'America/Sao_Paulo' };
  const look = { reader, words: wordsFor(locale), width: 96, styled: false, number: () => 0 };
  const texts = said.map(({ what, say }) => {
    const message = say(locale);
    if (!message) throw new Error(`${what}: nothing is said`);
    return `── ${what}\n\n${renderMessage(message, look).replaceAll('[0] ', '[·] ')}\n`;
  });
  await expect(texts.join('\n')).toMatchFileSnapshot(`golden/questions.${locale}.txt`);
});

test('nothing of a question is said in a channel, nor to who did not ask it', () => {
  expect(card.to).toEqual({ kind: 'person', person: 'secretary' });
  const inChannel = reminderMessage({ ...card, to: { kind: 'committee' } }, context('en', planWith(open)));
  expect(JSON.stringify(inChannel)).not.toContain('vegetarian');
  const stranger = { ...owed(answered), to: { kind: 'person', person: 'brazil-focal' } } as const;
  expect(reminderMessage(stranger, context('en', planWith(answered)))).toBeUndefined();
});

test('a private deadline that an answer is about is not named to who may not see it', () => {
  const plan = planWith(answered);
  const deadlines = plan.deadlines.map((each) =>
    each.id === 'programme' ? { ...each, private: true } : each,
  );
  const message = reminderMessage(owed(answered), context('en', { ...plan, deadlines }));
  expect(JSON.stringify(message)).not.toContain('programme');
});
