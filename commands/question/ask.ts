import type { Answer } from '../../src/ask/answer.ts';
import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import type { HistoryEntry } from '../../src/domain/history.ts';
import { passedQuestion } from '../../src/domain/question.ts';
import { answerMessage } from '../../src/views/answer.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';
import { countQuestion } from './asked.ts';

/** Who changed the item last; nobody did what came with the plan file. */
async function lastChange({ store }: Context, item: string | undefined): Promise<HistoryEntry | undefined> {
  if (item === undefined) return undefined;
  const [entry] = await store.history({ item, limit: 1 });
  return entry?.by === 'plan-file' ? undefined : entry;
}

/** An answer as machines read it. */
export function answerData(answer: Answer) {
  const { declined, outcome, short, text, nearest, reason } = answer;
  const citations = answer.citations.map(({ document, lines, quote }) => ({ document, lines, quote }));
  return { declined, outcome, short, text, citations, nearest, ...(reason !== undefined && { reason }) };
}

/** Answers a question from the plan and its documents, with the source. */
export const ask = defineCommand({
  name: 'ask',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: { question: { kind: 'text', max: 2000 } },
  async run(context, { question }) {
    const answer = await context.ask(question);
    const changed = answer.declined ? undefined : await lastChange(context, answer.about);
    const asked = await countQuestion(context, question, answer);
    const passed = asked && passedQuestion(context.plan, asked.id);
    const shown = {
      by: actorOf(context),
      ...(asked && { asked }),
      ...(passed && { passed }),
      ...(changed && { changed }),
    };
    return reply(answerMessage(answer, viewOf(context), shown), { data: answerData(answer) });
  },
});
