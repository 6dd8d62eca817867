import { defineCommand, reply } from '../../src/command.ts';
import { UserError } from '../../src/errors.ts';
import { freshId, takenIds } from '../../src/fresh-id.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { saidBy, strong, viewOf } from '../deadline-changes.ts';
import { askedQuestion } from './asked.ts';

/** Adds the answer to an open question to the plan; whoever asks it again gets it, with who said so. */
export const answerGap = defineCommand({
  name: 'gap answer',
  right: 'change',
  visibility: 'private',
  options: { asked: { kind: 'text', max: 20 }, answer: { kind: 'text', max: 1000 } },
  async run(context, { asked, answer }) {
    const { id, body, state } = await askedQuestion(context, asked);
    if (state !== 'gap') throw new UserError('question-settled');
    const source = saidBy(context);
    let fact = '';
    const saved = await context.change((plan) => {
      fact = freshId(`answer ${body}`, takenIds(plan), 'item');
      return {
        ...plan,
        facts: [...plan.facts, { id: fact, about: body, text: answer, source }],
        taught: [...(plan.taught ?? []), { id: `taught-${fact}`, question: body, item: fact, source }],
      };
    });
    await context.store.questions.close(id);
    const said = context.words.say('gaps.answered', { question: strong(body), answer });
    return reply(changedMessage(said, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      data: { question: body, item: fact, answer },
    });
  },
});
