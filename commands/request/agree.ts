import { defineCommand } from '../../src/command/command.ts';
import { answerRequest } from './answer.ts';

/** Agrees to a request for more time: the deadline moves. */
export const agreeRequest = defineCommand({
  name: 'request agree',
  right: 'change',
  visibility: 'public',
  options: { request: { kind: 'request' } },
  run: (context, { request }) => answerRequest(context, request, 'granted'),
});
