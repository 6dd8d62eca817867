import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { isSettled } from '../../src/domain/question.ts';
import { type Gaps, gapsMessage } from '../../src/views/gaps.ts';
import { viewOf } from '../deadline/changes.ts';

const mostGaps = 1000;
const mostUnhelpful = 10;

async function readGaps({ plan, store: { questions } }: Context): Promise<Gaps> {
  const known = plan.questions ?? [];
  const settled = known.filter((question) => isSettled(question, plan));
  const waiting = known.filter(({ state }) => state === 'open');
  const passed = await Promise.all(
    waiting.map(async (question) => ({
      question,
      times: (await questions.question(question.asked))?.times ?? question.askers.length,
    })),
  );
  const except = [...settled, ...waiting].map(({ asked }) => asked);
  const count = (state: string) => settled.filter((question) => question.state === state).length;
  return {
    passed,
    open: await questions.gaps({ limit: mostGaps, except }),
    answered: count('answered'),
    declined: count('declined'),
    unhelpful: await questions.unhelpful({ limit: mostUnhelpful }),
    tally: await questions.tally(),
  };
}

/** The same shape whatever there is. */
function dataOf({ passed, open, answered, declined, unhelpful, tally }: Gaps) {
  const waiting = passed.map(({ question: { asked, body, askers, closest }, times }) => ({
    id: asked,
    question: body,
    state: 'passed',
    times,
    closest: closest ?? null,
    askers: askers.map(({ by, at, via }) => ({ person: by, at, via })),
  }));
  const others = open.map(({ id, body, times }) => ({
    id,
    question: body,
    state: 'open',
    times,
    closest: null,
    askers: [],
  }));
  const poor = unhelpful.map(({ id, body, helpful, notHelpful }) => ({
    id,
    question: body,
    helpful,
    notHelpful,
  }));
  return {
    counts: { open: open.length, passed: passed.length, answered, declined },
    questions: [...waiting, ...others],
    ratings: { ...tally, questions: poor },
  };
}

/** The questions that wait for the secretary and for whom, those that found no answer, and answers that did not help. */
export const gaps = defineCommand({
  name: 'gaps',
  right: 'change',
  visibility: 'private',
  effect: 'reads',
  options: {},
  async run(context) {
    const found = await readGaps(context);
    return reply(gapsMessage(found, viewOf(context)), { data: dataOf(found) });
  },
});
