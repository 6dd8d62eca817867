import { type Context, defineCommand, type Reply, reply } from '../../src/command/command.ts';
import { permits } from '../../src/command/permit.ts';
import { minuteMs } from '../../src/domain/instant.ts';
import type { AskedQuestion } from '../../src/domain/library.ts';
import type { Plan } from '../../src/domain/plan.ts';
import {
  isSettled,
  isTokenOf,
  mostOpenQuestions,
  openQuestionsOf,
  passQuestion as passed,
  passedQuestion,
  questionId,
} from '../../src/domain/question.ts';
import { answerersOf, questionReminders } from '../../src/domain/question-reminders.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Text } from '../../src/message/message.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { joinedNames, personName } from '../../src/views/person.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';
import { ask } from './ask.ts';
import { askedQuestion, countQuestion } from './asked.ts';
import { settledReply } from './settle.ts';

/**
 * The question that a button carries. A bare number may be anybody's question, which only who may see all of them has.
 * @throws {UserError} `question-gone`, `question-by-words`
 */
async function pressedQuestion(context: Context, token: string): Promise<AskedQuestion> {
  const question = await askedQuestion(context, token.split('-')[0] ?? '');
  if (isTokenOf(token, question) || permits(context.caller, 'change')) return question;
  throw new UserError('question-by-words');
}

/** @throws {UserError} when the question is settled, or the person has as many open as may be */
function requireRoom(plan: Plan, { id, state }: AskedQuestion, by: string): void {
  const known = passedQuestion(plan, id);
  if (known ? isSettled(known, plan) : state === 'answered') throw new UserError('question-not-open');
  const { length: count } = openQuestionsOf(plan, by);
  if (count >= mostOpenQuestions) throw new UserError('too-many-questions', { count });
}

/** When the question reaches whom it is put to, if that is not at once. */
function reachesLater(plan: Plan, id: number, { calendar, now, words }: Context): Text {
  const owed = questionReminders(plan, calendar).filter(({ subject }) => subject === questionId(id));
  const at = Math.min(...owed.map((reminder) => reminder.at));
  const isLater = owed.length > 0 && at > now + minuteMs;
  return isLater
    ? words.say('question.put-later', { at: { kind: 'time', at, zone: plan.congress.zone } })
    : [];
}

async function passOn(context: Context, question: AskedQuestion): Promise<Reply> {
  const { words, plan, now, caller } = context;
  const by = actorOf(context);
  const known = passedQuestion(plan, question.id);
  if (known && isSettled(known, plan)) return settledReply(context, known);
  const waiting = known?.state === 'open' && known.askers.find((asker) => asker.by === by);
  if (waiting) {
    const at = { kind: 'time', at: waiting.at, zone: plan.congress.zone } as const;
    return reply(changedMessage(words.say('question.waits-already', { at }), { view: viewOf(context) }), {
      data: { passed: question.id },
    });
  }
  requireRoom(plan, question, by);
  const { about: closest } = await context.ask(question.body);
  const counted = { asked: question.id, body: question.body, ...(closest && { closest }) };
  const saved = await context.change((present) => {
    requireRoom(present, question, by);
    return passed(present, counted, { by, at: Math.floor(now), via: caller.platform });
  });
  const names = answerersOf(saved.plan, by).flatMap((to) =>
    to.kind === 'person' ? [personName(to.person, saved.plan)] : [],
  );
  const fact =
    names.length > 0
      ? words.say('question.put', { who: joinedNames(names, words) })
      : words.say('question.put-nobody');
  const more = [
    reachesLater(saved.plan, question.id, context),
    ...(caller.person ? [] : [words.say('question.put-unlinked')]),
  ];
  const buttons = [{ label: words.text('button.my-questions'), command: 'question list', options: {} }];
  const view = viewOf(context, saved.plan);
  return reply(changedMessage(fact, { view, more, entry: saved.entry?.id, buttons }), {
    data: { passed: question.id },
  });
}

/** Puts a question that found no answer to the secretary: the one under whose refusal it was pressed, or one in words. */
export const passQuestion = defineCommand({
  name: 'question pass',
  right: 'see',
  visibility: 'private',
  effect: 'adds',
  options: { asked: { kind: 'text', max: 2000 } },
  async run(context, { asked }) {
    if (/^\d{1,9}(?:-\w+)?$/.test(asked)) return passOn(context, await pressedQuestion(context, asked));
    const answer = await context.ask(asked);
    if (!answer.declined) return ask.run(context, { question: asked } as never);
    const question = await countQuestion(context, asked, answer);
    if (!question) throw new UserError('question-by-words');
    return passOn(context, question);
  },
});
