import { defineCommand } from '../../src/command/command.ts';
import { audiences } from '../../src/domain/commitment.ts';
import { giveComment } from './give-comment.ts';

/** Comments on the outcome document, for the caller's organisation. */
export const comment = defineCommand({
  name: 'comment',
  right: 'see',
  visibility: 'private',
  options: {
    comment: { kind: 'text', max: 2000 },
    audience: { kind: 'choice', choices: audiences, optional: true, picked: true },
  },
  run: (context, { comment: text, audience }) =>
    giveComment(context, { text: text.replace(/^["“«](.*)["”»]$/u, '$1'), audience }),
});
