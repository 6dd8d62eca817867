import type { Answer } from '../../src/ask/answer.ts';
import { questionKey } from '../../src/ask/taught.ts';
import type { Context } from '../../src/command/command.ts';
import type { AskedQuestion } from '../../src/domain/library.ts';
import { UserError } from '../../src/message/errors.ts';

/** What cannot be asked is no question that the plan fails to answer. */
const unasked: ReadonlySet<string> = new Set(['too-long', 'empty']);

/** Counts a question, and keeps it as a gap when it found no answer; undefined for what is none. */
export async function countQuestion(
  { store, now }: Context,
  question: string,
  { declined, reason }: Answer,
): Promise<AskedQuestion | undefined> {
  const key = questionKey(question);
  if (key === '' || unasked.has(reason ?? '')) return undefined;
  const asked = await store.questions.asked({ key, body: question, answered: !declined, now });
  // Where nothing is kept, no question has a number.
  return asked.id === 0 ? undefined : asked;
}

/**
 * The question of an id, as a button carries it.
 * @throws {UserError} `question-gone`
 */
export async function askedQuestion({ store }: Context, id: string): Promise<AskedQuestion> {
  const question = /^\d{1,9}$/.test(id) ? await store.questions.question(Number(id)) : undefined;
  if (!question) throw new UserError('question-gone');
  return question;
}
