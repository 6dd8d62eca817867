import { defineCommand } from '../../src/command/command.ts';
import { strong } from '../deadline/changes.ts';
import { askedQuestion } from './asked.ts';
import { settle } from './settle.ts';

/** Answers a question for those who asked it, without taking the answer into the plan. */
export const answerQuestion = defineCommand({
  name: 'question answer',
  right: 'change',
  visibility: 'private',
  options: {
    asked: { kind: 'question' },
    answer: { kind: 'text', max: 1000 },
    about: { kind: 'item', optional: true, picked: true },
  },
  async run(context, { asked, answer, about }) {
    const question = await askedQuestion(context, asked);
    const said = context.words.say('question.done', { question: strong(question.body), answer });
    const how = { state: 'answered', text: answer, ...(about && { about: about.id }) } as const;
    return settle(context, question, how, said);
  },
});
