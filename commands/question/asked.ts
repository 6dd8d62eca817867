import type { Context } from '../../src/command.ts';
import type { AskedQuestion } from '../../src/domain/library.ts';
import { UserError } from '../../src/errors.ts';

/**
 * The question of an id, as a button carries it.
 * @throws {UserError} `question-gone`
 */
export async function askedQuestion({ store }: Context, id: string): Promise<AskedQuestion> {
  const question = /^\d{1,9}$/.test(id) ? await store.questions.question(Number(id)) : undefined;
  if (!question) throw new UserError('question-gone');
  return question;
}
