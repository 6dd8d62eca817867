import { defineCommand } from '../../src/command/command.ts';
import { strong } from '../deadline/changes.ts';
import { askedQuestion } from './asked.ts';
import { settle } from './settle.ts';

/** Sets a question aside that the plan need not answer. */
export const dropGap = defineCommand({
  name: 'gap drop',
  right: 'change',
  visibility: 'private',
  options: { asked: { kind: 'question' } },
  async run(context, { asked }) {
    const question = await askedQuestion(context, asked);
    const said = context.words.say('question.dropped', { question: strong(question.body) });
    return settle(context, question, { state: 'declined' }, said);
  },
});
