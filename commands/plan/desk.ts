import { defineCommand, reply } from '../../src/command/command.ts';
import { tallyOf } from '../../src/domain/audit.ts';
import { deskOf } from '../../src/domain/desk.ts';
import { dayMs } from '../../src/domain/instant.ts';
import { deskMessage } from '../../src/views/desk.ts';
import { viewOf } from '../deadline/changes.ts';

/** What waits for the secretary and the chair. */
export const desk = defineCommand({
  name: 'desk',
  right: 'change',
  visibility: 'private',
  effect: 'reads',
  options: {},
  async run(context) {
    const { plan, now, calendar, store } = context;
    const tally = tallyOf(await store.ledger.list({ from: now - 7 * dayMs, to: now }));
    const { requests, questions, late, unowned, undecided, unlinked } = deskOf(plan, now, calendar);
    return reply(deskMessage(viewOf(context), tally), {
      data: {
        requests: requests.map(({ request }) => request.id),
        questions: questions.map(({ asked }) => asked),
        late: late.map(({ deadline }) => deadline.id),
        unowned: unowned.map(({ deadline }) => deadline.id),
        undecided: undecided.map(({ id }) => id),
        week: tally,
        unlinked: unlinked.map(({ id }) => id),
      },
    });
  },
});
