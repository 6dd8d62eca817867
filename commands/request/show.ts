import { defineCommand, reply } from '../../src/command/command.ts';
import { requestAnswered, requestReminder } from '../../src/views/request-reminder.ts';
import { deadlineIn, viewOf } from '../deadline/changes.ts';
import { requestIn } from './answer.ts';

/** A wish for more time with its two answers, or how it was answered. */
export const showRequest = defineCommand({
  name: 'request show',
  right: 'change',
  visibility: 'private',
  effect: 'reads',
  options: { request: { kind: 'request' } },
  run(context, { request: id }) {
    const view = viewOf(context);
    const request = requestIn(context.plan, id);
    const deadline = deadlineIn(context.plan, request.deadline);
    return reply(
      request.state === 'open' && deadline.state === 'open'
        ? requestReminder(request, deadline, { view, notes: [] })
        : requestAnswered(request, deadline, view),
    );
  },
});
