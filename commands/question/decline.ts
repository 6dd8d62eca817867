import { defineCommand } from '../../src/command/command.ts';
import { strong } from '../deadline/changes.ts';
import { askedQuestion } from './asked.ts';
import { settle } from './settle.ts';

/** Says in a line that a question is not for the committee. */
export const declineQuestion = defineCommand({
  name: 'question decline',
  right: 'change',
  visibility: 'private',
  options: { asked: { kind: 'question' }, line: { kind: 'text', max: 300 } },
  async run(context, { asked, line }) {
    const question = await askedQuestion(context, asked);
    const said = context.words.say('question.declined', { question: strong(question.body), reason: line });
    return settle(context, question, { state: 'declined', text: line }, said);
  },
});
