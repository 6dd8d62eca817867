import { defineCommand, reply } from '../../src/command.ts';
import { answerMessage } from '../../src/views/answer.ts';
import { viewOf } from '../deadline-changes.ts';

/** Answers a question from the plan and its documents, with the source. */
export const ask = defineCommand({
  name: 'ask',
  right: 'see',
  visibility: 'private',
  options: { question: { kind: 'text', max: 2000 } },
  run(context, { question }) {
    const answer = context.ask(question);
    const { declined, short, text, reason } = answer;
    const citations = answer.citations.map(({ document, lines, quote }) => ({ document, lines, quote }));
    const data = { declined, short, text, citations, ...(reason !== undefined && { reason }) };
    return reply(answerMessage(answer, viewOf(context)), { data });
  },
});
