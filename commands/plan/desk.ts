import { defineCommand, reply } from '../../src/command/command.ts';
import { deskOf } from '../../src/domain/desk.ts';
import { deskMessage } from '../../src/views/desk.ts';
import { viewOf } from '../deadline/changes.ts';

/** What waits for the secretary and the chair. */
export const desk = defineCommand({
  name: 'desk',
  right: 'change',
  visibility: 'private',
  options: {},
  run(context) {
    const { plan, now, calendar } = context;
    const { requests, questions, late, unowned, unlinked } = deskOf(plan, now, calendar);
    return reply(deskMessage(viewOf(context)), {
      data: {
        requests: requests.map(({ request }) => request.id),
        questions: questions.map(({ asked }) => asked),
        late: late.map(({ deadline }) => deadline.id),
        unowned: unowned.map(({ deadline }) => deadline.id),
        unlinked: unlinked.map(({ id }) => id),
      },
    });
  },
});
