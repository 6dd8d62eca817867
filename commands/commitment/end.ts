import { defineCommand } from '../../src/command/command.ts';
import { decide } from './decide.ts';

/** Closes an open commitment with a reason. */
export const endCommitment = defineCommand({
  name: 'commitment end',
  right: 'change',
  visibility: 'private',
  options: { commitment: { kind: 'commitment' }, because: { kind: 'text', max: 300 } },
  run: (context, { commitment, because }) => decide(context, commitment, { choice: 'closed', because }),
});
