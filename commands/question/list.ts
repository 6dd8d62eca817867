import { defineCommand, reply } from '../../src/command/command.ts';
import { myQuestionsMessage } from '../../src/views/my-questions.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';

/** What became of the questions that the caller put to the secretary, the latest first. */
export const listQuestions = defineCommand({
  name: 'question list',
  right: 'see',
  visibility: 'private',
  effect: 'reads',
  options: {},
  run(context) {
    const by = actorOf(context);
    const own = (context.plan.questions ?? [])
      .flatMap((question) => {
        const asker = question.askers.find((each) => each.by === by);
        return asker ? [{ question, at: asker.at }] : [];
      })
      .sort((a, b) => b.at - a.at);
    const data = own.map(({ question: { asked, body, state, settled }, at }) => ({
      id: asked,
      question: body,
      state,
      askedAt: at,
      answer: settled?.text ?? null,
      by: settled?.by ?? null,
      at: settled?.at ?? null,
    }));
    return reply(myQuestionsMessage(own, viewOf(context)), { data });
  },
});
