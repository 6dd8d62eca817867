import { defineCommand, reply } from '../../src/command.ts';
import { gapsMessage } from '../../src/views/gaps.ts';
import { viewOf } from '../deadline-changes.ts';

const mostGaps = 100;
const mostUnhelpful = 10;

/** The questions that the plan did not answer, those put to the secretary first, and answers that did not help. */
export const gaps = defineCommand({
  name: 'gaps',
  right: 'change',
  visibility: 'private',
  options: {},
  async run(context) {
    const found = await context.store.questions.gaps({ limit: mostGaps });
    const unhelpful = await context.store.questions.unhelpful({ limit: mostUnhelpful });
    const data = found.map(({ id, body, times, passedBy }) => ({
      id,
      question: body,
      times,
      passedBy: passedBy ?? null,
    }));
    return reply(gapsMessage({ gaps: found, unhelpful }, viewOf(context)), { data });
  },
});
