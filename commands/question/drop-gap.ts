import { defineCommand, reply } from '../../src/command.ts';
import { messageOf } from '../../src/views/plain-text.ts';
import { strong, viewOf } from '../deadline-changes.ts';
import { askedQuestion } from './asked.ts';

/** Sets a question aside that the plan need not answer. */
export const dropGap = defineCommand({
  name: 'gap drop',
  right: 'change',
  visibility: 'private',
  options: { asked: { kind: 'text', max: 20 } },
  async run(context, { asked }) {
    const { id, body } = await askedQuestion(context, asked);
    await context.store.questions.close(id);
    const fact = context.words.say('gaps.dropped', { question: strong(body) });
    return reply(messageOf(fact, [], viewOf(context).reader), { data: { question: body } });
  },
});
