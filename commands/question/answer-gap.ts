import { defineCommand } from '../../src/command/command.ts';
import { strong } from '../deadline/changes.ts';
import { askedQuestion } from './asked.ts';
import { settle } from './settle.ts';

/** Adds the answer to an open question to the plan; whoever asks it again gets it, with who said so. */
export const answerGap = defineCommand({
  name: 'gap answer',
  right: 'change',
  visibility: 'private',
  options: { asked: { kind: 'question' }, answer: { kind: 'text', max: 1000 } },
  async run(context, { asked, answer }) {
    const question = await askedQuestion(context, asked);
    const said = context.words.say('question.kept', { question: strong(question.body), answer });
    return settle(context, question, { state: 'answered', text: answer, inPlan: true }, said);
  },
});
