import type { Answer } from '../../src/ask/answer.ts';
import { questionKey } from '../../src/ask/taught.ts';
import { type Context, defineCommand, reply } from '../../src/command.ts';
import type { HistoryEntry } from '../../src/domain/history.ts';
import { answerMessage } from '../../src/views/answer.ts';
import { viewOf } from '../deadline-changes.ts';

/** What cannot be asked is no question that the plan fails to answer. */
const unasked: ReadonlySet<string> = new Set(['too-long', 'empty']);

/** Counts the question, and keeps it as a gap when it found no answer. */
async function countQuestion({ store, now }: Context, question: string, answer: Answer): Promise<number> {
  const key = questionKey(question);
  if (key === '' || unasked.has(answer.reason ?? '')) return 0;
  const asked = await store.questions.asked({ key, body: question, answered: !answer.declined, now });
  return asked.id;
}

/** Who changed the item last; nobody did what came with the plan file. */
async function lastChange({ store }: Context, item: string | undefined): Promise<HistoryEntry | undefined> {
  if (item === undefined) return undefined;
  const [entry] = await store.history({ item, limit: 1 });
  return entry?.by === 'plan-file' ? undefined : entry;
}

/** An answer as machines read it. */
export function answerData(answer: Answer) {
  const { declined, short, text, reason } = answer;
  const citations = answer.citations.map(({ document, lines, quote }) => ({ document, lines, quote }));
  return { declined, short, text, citations, ...(reason !== undefined && { reason }) };
}

/** Answers a question from the plan and its documents, with the source. */
export const ask = defineCommand({
  name: 'ask',
  right: 'see',
  visibility: 'private',
  options: { question: { kind: 'text', max: 2000 } },
  async run(context, { question }) {
    const answer = await context.ask(question);
    const data = answerData(answer);
    const changed = answer.declined ? undefined : await lastChange(context, answer.about);
    const asked = await countQuestion(context, question, answer);
    return reply(answerMessage(answer, viewOf(context), { asked, ...(changed && { changed }) }), { data });
  },
});
