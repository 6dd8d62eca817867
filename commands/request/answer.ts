import { type Context, type Reply, reply } from '../../src/command/command.ts';
import { movedTo } from '../../src/domain/occurrences.ts';
import { type Deadline, momentOf, type Plan } from '../../src/domain/plan.ts';
import type { TimeRequest } from '../../src/domain/time-request.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Text } from '../../src/message/message.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { dueInline, dueOf } from '../../src/views/due.ts';
import { followBlocks } from '../../src/views/follow.ts';
import { personName } from '../../src/views/person.ts';
import type { View } from '../../src/views/view.ts';
import {
  actorOf,
  deadlineIn,
  dueIn,
  remindersAhead,
  saidBy,
  strong,
  viewOf,
  withDeadline,
} from '../deadline/changes.ts';

/**
 * A request of the plan.
 * @throws {UserError} `no-such-request`
 */
export function requestIn(plan: Plan, id: string): TimeRequest {
  const request = plan.timeRequests.find((candidate) => candidate.id === id);
  if (!request) throw new UserError('no-such-request', { name: id });
  return request;
}

function withAnswer(
  plan: Plan,
  id: string,
  { state, answered }: Required<Pick<TimeRequest, 'state' | 'answered'>>,
): Plan {
  if (requestIn(plan, id).state !== 'open') throw new UserError('request-answered');
  const timeRequests = plan.timeRequests.map((request) =>
    request.id === id ? { ...request, state, answered } : request,
  );
  return { ...plan, timeRequests };
}

/** What became of a request that is no longer open. */
function answeredFact({ state, by, to }: TimeRequest, deadline: Deadline, view: View): Text {
  const { words, plan, calendar } = view;
  const title = strong(deadline.title);
  if (state === 'replaced') return words.say('request.replaced', { person: personName(by, plan), title });
  const asked = dueInline(momentOf(plan, to, calendar));
  return state === 'granted'
    ? words.say('request.already-agreed', { title, due: asked })
    : words.say('request.already-kept', { title, asked, due: dueIn(deadline, view) });
}

/** Answers an owner's wish for more time; agreeing moves the deadline. Answering twice is no error. */
export async function answerRequest(
  context: Context,
  id: string,
  state: 'granted' | 'refused',
): Promise<Reply> {
  const { words, plan } = context;
  const request = requestIn(plan, id);
  const deadline = deadlineIn(plan, request.deadline);
  const before = viewOf(context);
  const title = strong(deadline.title);
  if (request.state !== 'open') {
    return reply(changedMessage(answeredFact(request, deadline, before), { view: before }));
  }
  const saved = await context.change((present) => {
    const done = withAnswer(present, id, { state, answered: { by: actorOf(context), at: context.now } });
    if (state === 'refused') return done;
    return withDeadline(done, request.deadline, (deadline) => ({
      ...movedTo(deadline, request.to, present, context.calendar),
      source: saidBy(context),
    }));
  });
  const view = viewOf(context, saved.plan);
  const entry = saved.entry?.id;
  if (state === 'refused') {
    const tell = words.say('request.kept-tell', { person: personName(request.by, plan) });
    const fact = words.say('request.kept', { title, due: dueIn(deadline, view) });
    return reply(changedMessage(fact, { view, more: [tell], entry }));
  }
  const fact = words.say('request.agreed', {
    title,
    due: dueIn(deadlineIn(saved.plan, deadline.id), view),
    before: dueInline(dueOf(deadline, before)),
  });
  const reminders = remindersAhead(saved.plan, deadline.id, context);
  const { summary, blocks } = changedMessage(fact, { view, reminders, entry });
  return reply(
    { summary, blocks: [...blocks, ...followBlocks(deadline.id, view)] },
    { visibility: 'public' },
  );
}
