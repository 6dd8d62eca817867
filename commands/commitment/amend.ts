import { defineCommand } from '../../src/command/command.ts';
import { answerFor } from './changes.ts';

/** A commitment that has become another one: what changed is kept in a line. */
export const amend = defineCommand({
  name: 'amend',
  right: { speakFor: 'commitment' },
  visibility: 'private',
  options: { commitment: { kind: 'commitment' }, because: { kind: 'text', max: 300 } },
  run: (context, { commitment, because }) =>
    answerFor(context, commitment, { status: 'changed', reason: because }),
});
