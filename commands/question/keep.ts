import { defineCommand, reply } from '../../src/command/command.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { isSettled, passedQuestion, settleQuestion } from '../../src/domain/question.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { strong, viewOf } from '../deadline/changes.ts';
import { askedQuestion } from './asked.ts';
import { withFact } from './settle.ts';

/** @throws {UserError} `question-unanswered` */
function answerOf(plan: Plan, asked: number) {
  const { state, settled } = passedQuestion(plan, asked) ?? {};
  if (state !== 'answered' || settled?.text === undefined) throw new UserError('question-unanswered');
  return { ...settled, text: settled.text };
}

/** Takes an answer that was given into the plan, so that whoever asks again gets it. */
export const keepAnswer = defineCommand({
  name: 'question keep',
  right: 'change',
  visibility: 'private',
  options: { asked: { kind: 'question' } },
  async run(context, { asked }) {
    const { words, plan } = context;
    const { id, body } = await askedQuestion(context, asked);
    const given = answerOf(plan, id);
    const known = passedQuestion(plan, id);
    const { text: answer } = given;
    if (known && given.fact !== undefined && isSettled(known, plan))
      return reply(
        changedMessage(words.say('question.kept-already', { answer }), { view: viewOf(context) }),
        { data: { id, item: given.fact } },
      );
    let item = '';
    const saved = await context.change((present) => {
      const settled = answerOf(present, id);
      const { plan: next, fact } = withFact(present, { body, text: settled.text }, context);
      item = fact;
      return settleQuestion(next, { asked: id, body }, { ...settled, state: 'answered', fact });
    });
    const fact = words.say('question.kept', { question: strong(body), answer });
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      data: { id, item },
    });
  },
});
