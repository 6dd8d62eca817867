import { defineCommand } from '../../src/command/command.ts';
import { answerFor } from './changes.ts';

/** "We won't do this": the commitment is withdrawn, and the reason is kept as a decision. */
export const decline = defineCommand({
  name: 'decline',
  right: { speakFor: 'commitment' },
  visibility: 'private',
  options: { commitment: { kind: 'commitment' }, because: { kind: 'text', max: 300 } },
  run: (context, { commitment, because }) =>
    answerFor(context, commitment, { status: 'withdrawn', reason: because }),
});
