import { defineCommand } from '../../src/command/command.ts';
import { giveComment } from './give-comment.ts';

/** Comments on the outcome document, for the caller's organisation. */
export const comment = defineCommand({
  name: 'comment',
  right: 'see',
  visibility: 'private',
  options: { comment: { kind: 'text', max: 2000 } },
  run: (context, { comment: text }) => giveComment(context, text.replace(/^["“«](.*)["”»]$/u, '$1')),
});
