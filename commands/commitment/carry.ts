import { defineCommand } from '../../src/command/command.ts';
import { decide } from './decide.ts';

/** Carries an open commitment to the next congress's plan. */
export const carryCommitment = defineCommand({
  name: 'commitment carry',
  right: 'change',
  visibility: 'private',
  options: { commitment: { kind: 'commitment' } },
  run: (context, { commitment }) => decide(context, commitment, { choice: 'carried' }),
});
