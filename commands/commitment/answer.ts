import { defineCommand } from '../../src/command/command.ts';
import { commitmentStatuses } from '../../src/domain/commitment.ts';
import { UserError } from '../../src/message/errors.ts';
import { answerFor } from './changes.ts';
import { requireLink } from './evidence.ts';

/** Says where a commitment stands, with a sentence and a link where there is something to add. */
export const answer = defineCommand({
  name: 'answer',
  right: { speakFor: 'commitment' },
  visibility: 'private',
  options: {
    commitment: { kind: 'commitment' },
    status: { kind: 'choice', choices: commitmentStatuses },
    sentence: { kind: 'text', max: 500, optional: true },
    link: { kind: 'text', max: 500, optional: true },
  },
  run(context, { commitment, status, sentence, link }) {
    const url = link === undefined ? {} : { url: requireLink(link) };
    if (status !== 'changed' && status !== 'withdrawn')
      return answerFor(context, commitment, { status, ...(sentence && { text: sentence }), ...url });
    if (sentence === undefined) throw new UserError('reason-needed', { id: commitment.id, status });
    return answerFor(context, commitment, { status, reason: sentence, ...url });
  },
});
