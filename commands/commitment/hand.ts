import { defineCommand } from '../../src/command/command.ts';
import { decide } from './decide.ts';

/** Hands an open commitment to a body that follows it up from now on. */
export const handCommitment = defineCommand({
  name: 'commitment hand',
  right: 'change',
  visibility: 'private',
  options: { commitment: { kind: 'commitment' }, body: { kind: 'text', max: 200 } },
  run: (context, { commitment, body }) => decide(context, commitment, { choice: 'handed', to: body }),
});
