import { defineCommand } from '../../src/command/command.ts';
import { answerRequest } from './answer.ts';

/** Declines a request for more time: the date is kept. */
export const keepRequest = defineCommand({
  name: 'request keep',
  right: 'change',
  visibility: 'private',
  options: { request: { kind: 'request' } },
  run: (context, { request }) => answerRequest(context, request, 'refused'),
});
