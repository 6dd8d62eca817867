import { defineCommand } from '../../src/command/command.ts';
import { giveComment } from './give-comment.ts';

/** The caller's organisation has no comments on the outcome document: an answer too. */
export const noComments = defineCommand({
  name: 'comment none',
  right: 'see',
  visibility: 'private',
  options: {},
  run: (context) => giveComment(context, {}),
});
