import { defineCommand, reply } from '../../src/command/command.ts';
import { boardMessage } from '../../src/views/board.ts';
import { viewOf } from '../deadline/changes.ts';

/** What the board says, for who asks. */
export const board = defineCommand({
  name: 'board',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: {},
  run: (context) => reply(boardMessage(viewOf(context))),
});
