import { defineCommand, reply } from '../../src/command.ts';
import { UserError } from '../../src/errors.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { actorOf, viewOf } from '../deadline-changes.ts';
import { askedQuestion } from './asked.ts';

/** Puts a question that found no answer to the secretary. */
export const passQuestion = defineCommand({
  name: 'question pass',
  right: 'see',
  visibility: 'private',
  options: { asked: { kind: 'text', max: 20 } },
  async run(context, { asked }) {
    const question = await askedQuestion(context, asked);
    if (question.state !== 'gap') throw new UserError('question-settled');
    await context.store.questions.pass(question.id, question.passedBy ?? actorOf(context));
    const fact = context.words.say('question.passed');
    return reply(messageOf(fact, [], viewOf(context).reader), { data: { passed: question.id } });
  },
});
