import { type Context, type Reply, reply } from '../../src/command/command.ts';
import type { AskedQuestion } from '../../src/domain/library.ts';
import type { PassedQuestion, Settled } from '../../src/domain/passed-question.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { isSettled, passedQuestion, settleQuestion } from '../../src/domain/question.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Text } from '../../src/message/message.ts';
import { freshId, takenIds } from '../../src/text/fresh-id.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { joinedNames } from '../../src/views/person.ts';
import { askerNames, keepButtons, settledText } from '../../src/views/question-card.ts';
import { actorOf, saidBy, viewOf } from '../deadline/changes.ts';

/** What became of a question that is settled; its answer may still be taken into the plan by who may change it. */
export function settledReply(context: Context, question: PassedQuestion): Reply {
  const { words, caller } = context;
  const view = viewOf(context);
  const what = settledText(question, view) ?? [];
  const isTheirs = caller.role === 'secretary' || caller.role === 'chair';
  const buttons = isTheirs ? keepButtons(question, view) : [];
  const more = [words.say('question.nothing-changed')];
  return reply(changedMessage(what, { view, more, buttons }), {
    data: { id: question.asked, state: question.state },
  });
}

/** The plan with the answer to a question as a fact, and the question taught, so that it is given from now on. */
export function withFact(
  plan: Plan,
  { body, text }: { body: string; text: string },
  context: Context,
): { plan: Plan; fact: string } {
  const source = saidBy(context);
  const fact = freshId(`answer ${body}`, takenIds(plan), 'item');
  const facts = [...plan.facts, { id: fact, about: body, text, source }];
  const taught = [...(plan.taught ?? []), { id: `taught-${fact}`, question: body, item: fact, source }];
  return { plan: { ...plan, facts, taught }, fact };
}

type Settlement = Pick<Settled, 'text' | 'about'> & { state: 'answered' | 'declined'; inPlan?: true };

/** Settles a question, tells who did so what follows, and leaves the telling of who asked to the plan. */
export async function settle(
  context: Context,
  question: AskedQuestion,
  { state, inPlan, ...settled }: Settlement,
  said: Text,
): Promise<Reply> {
  const { words, plan, now } = context;
  const { id: asked, body } = question;
  const known = passedQuestion(plan, asked);
  if (known && isSettled(known, plan)) return settledReply(context, known);
  const by = actorOf(context);
  const saved = await context.change((present) => {
    const before = passedQuestion(present, asked);
    if (before && isSettled(before, present)) throw new UserError('question-settled');
    const { plan: next, fact } = inPlan
      ? withFact(present, { body, text: settled.text ?? '' }, context)
      : { plan: present, fact: undefined };
    const how = { state, by, at: Math.floor(now), ...settled, ...(fact !== undefined && { fact }) };
    return settleQuestion(next, { asked, body }, how);
  });
  const view = viewOf(context, saved.plan);
  const after = passedQuestion(saved.plan, asked);
  const names = after ? askerNames(after, saved.plan, by) : [];
  const told = names.length > 0 ? [words.say('question.told', { names: joinedNames(names, words) })] : [];
  const buttons = after ? keepButtons(after, view) : [];
  const item = after?.settled?.fact;
  return reply(changedMessage(said, { view, more: told, entry: saved.entry?.id, buttons }), {
    data: {
      id: asked,
      question: body,
      state,
      ...(item !== undefined && { item }),
      answer: settled.text ?? null,
    },
  });
}
