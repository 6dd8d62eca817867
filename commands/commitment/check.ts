import { defineCommand, reply } from '../../src/command/command.ts';
import { mayReviewAnswer } from '../../src/command/permit.ts';
import { checkOf, valueChecks } from '../../src/domain/check.ts';
import type { Statement } from '../../src/domain/commitment.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { statusWord } from '../../src/views/commitment-words.ts';
import { actorOf, strong, viewOf } from '../deadline/changes.ts';
import { withCommitment } from './changes.ts';

/** Says of what was said last of a commitment, by somebody else, that it is right or in doubt. */
export const checkAnswer = defineCommand({
  name: 'answer check',
  right: 'review',
  visibility: 'private',
  options: {
    commitment: { kind: 'commitment' },
    check: { kind: 'choice', choices: valueChecks },
    because: { kind: 'text', max: 300, optional: true },
  },
  async run(context, { commitment, check: state, because }) {
    const { words, now, caller, plan } = context;
    const { id, title } = commitment;
    const last = commitment.line?.at(-1);
    if (!last) throw new UserError('answer-none', { title });
    if (!mayReviewAnswer(caller, { commitment, statement: last }, plan))
      throw new UserError('answer-own', { title });
    if (state === 'disputed' && because === undefined) throw new UserError('dispute-answer-reason', { id });
    const check = checkOf(state, { by: actorOf(context), now, because });
    const checked = (statement: Statement): Statement =>
      statement.at === last.at && statement.by === last.by ? { ...statement, check } : statement;
    const saved = await context.change((present) =>
      withCommitment(present, id, (each) => ({ ...each, line: (each.line ?? []).map(checked) })),
    );
    const said = { title: strong(title), status: statusWord(last.status, words) };
    return reply(
      changedMessage(words.say(`answer.${state}`, said), {
        view: viewOf(context, saved.plan),
        entry: saved.entry?.id,
      }),
      { data: { id, status: last.status, state } },
    );
  },
});
