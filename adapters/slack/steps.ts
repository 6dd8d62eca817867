import type { FunctionExecutedEvent } from '@slack/types';
import { hourMs } from '../../src/domain/instant.ts';
import type { Deadline, Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { type Message, paragraph } from '../../src/message/message.ts';
import type { Adapter, Post } from '../../src/platform/adapter.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { realNow } from '../../src/process/clock.ts';
import { fold } from '../../src/text/text.ts';
import { calendar } from '../../src/time/calendar.ts';
import { deadlineList } from '../../src/views/deadline-list.ts';
import { daysLeft, dueOf, isLate } from '../../src/views/due.ts';
import { type View, viewFor } from '../../src/views/view.ts';
import { accountOf } from './accounts.ts';
import { toAdapterError } from './failure.ts';
import { stepCallbacks } from './manifest-steps.ts';
import type { Workspaces } from './workspaces.ts';

type Executed = Pick<
  FunctionExecutedEvent,
  'function' | 'inputs' | 'function_execution_id' | 'bot_access_token'
>;

/** What became of a step: what it gives to the next one, or in words why it could not be taken. */
type Taken = { outputs: Record<string, unknown> } | { error: string };

/** The steps of people's own workflows. Nobody speaks in them, so that they show and change nothing that needs a right. */
export type Steps = (executed: Executed, team: string) => Promise<void>;

const mostKnown = 200;
const longestTitle = 200;

const isOpenly = ({ private: isPrivate }: Deadline) => !isPrivate;

/** The one deadline that bears a title, or has its id. */
function deadlineNamed(title: string, plan: Plan): Deadline | undefined {
  const wanted = fold(title.trim());
  const found = plan.deadlines.filter(
    (deadline) => isOpenly(deadline) && [fold(deadline.title), deadline.id].includes(wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim().slice(0, longestTitle) : '';

export function createSteps(parts: {
  host: ChatHost;
  workspaces: Workspaces;
  posting: Pick<Adapter, 'send' | 'find' | 'placeOf'>;
}): Steps {
  const { host, workspaces, posting } = parts;
  /** Executions that were taken: Slack hands over again what was not acknowledged in time. */
  const taken = new Set<string>();

  /** Sends once for an execution, also when it is handed over again after a restart. */
  async function send(post: Omit<Post, 'reader'>, { reader }: View): Promise<void> {
    const { place, key } = post;
    if ((await posting.find({ place, key, since: realNow() - hourMs })) !== undefined) return;
    await posting.send({ ...post, reader });
  }

  async function propose(
    { inputs, function_execution_id: id }: Executed,
    team: string,
    view: View,
  ): Promise<Taken> {
    const { words, plan } = view;
    const [title, due, owner] = [inputs.title, inputs.due, inputs.owner].map(textOf);
    if (!title || !due) return { error: words.text('slack.required') };
    const said = words.say('slack.step-proposed', { title: { kind: 'strong', text: title }, due });
    const options = { title, due, ...(owner && { owner: accountOf({ team, id: owner }) }) };
    const add = { label: words.text('slack.step-add'), command: 'deadline add', options };
    const message: Message = {
      summary: words.text('slack.step-proposed', { title, due }),
      blocks: [paragraph(...said), { kind: 'buttons', buttons: [{ ...add, style: 'primary' }] }],
    };
    const keepers = plan.people.filter(({ role }) => role === 'secretary' || role === 'chair');
    let heard = 0;
    for (const { id: person } of keepers) {
      const to = { kind: 'person', person } as const;
      const place = posting.placeOf(to, plan);
      if (!place) continue;
      await send({ place, to, message, key: `step ${id} ${person}` }, view);
      heard += 1;
    }
    return heard > 0 ? { outputs: {} } : { error: words.text('slack.step-nobody') };
  }

  function isDone({ inputs }: Executed, view: View): Taken {
    const title = textOf(inputs.title);
    const deadline = deadlineNamed(title, view.plan);
    if (!deadline) return { error: view.words.text('slack.step-unknown', { title }) };
    return { outputs: { done: deadline.state === 'done', late: isLate(deadline, view) } };
  }

  async function postWeek({ function_execution_id: id }: Executed, view: View): Promise<Taken> {
    const to = { kind: 'committee' } as const;
    const place = posting.placeOf(to, view.plan);
    if (!place) return { error: view.words.text('slack.step-nobody') };
    const due = view.plan.deadlines.filter((deadline) => {
      const days = daysLeft(dueOf(deadline, view), view);
      return (
        isOpenly(deadline) && deadline.state === 'open' && days >= 0 && days <= 7 && !isLate(deadline, view)
      );
    });
    const message = deadlineList('week', due, { view, full: true });
    await send({ place, to, message, key: `step ${id}` }, view);
    return { outputs: {} };
  }

  async function work(executed: Executed, team: string): Promise<Taken> {
    const plan = await host.plan();
    if (!plan) return { error: wordsFor('en').text('error.no-plan') };
    const reader = { locale: plan.locale, zone: plan.congress.zone };
    const view = viewFor({ plan, now: host.now(), calendar, reader });
    switch (executed.function.callback_id) {
      case stepCallbacks.propose:
        return propose(executed, team, view);
      case stepCallbacks.isDone:
        return isDone(executed, view);
      case stepCallbacks.postWeek:
        return postWeek(executed, view);
      default:
        return { error: view.words.text('error.old-button') };
    }
  }

  return async (executed, team) => {
    const { function_execution_id, bot_access_token: token } = executed;
    if (taken.has(function_execution_id)) return;
    taken.add(function_execution_id);
    const [oldest] = taken;
    if (taken.size > mostKnown && oldest !== undefined) taken.delete(oldest);
    const { client } = await workspaces.of(team);
    const result = await work(executed, team).catch((error: unknown): Taken => {
      return { error: toAdapterError(error).message };
    });
    const execution = { function_execution_id, ...(token && { token }) };
    await ('outputs' in result
      ? client.functions.completeSuccess({ ...execution, outputs: result.outputs })
      : client.functions.completeError({ ...execution, error: result.error })
    ).catch((error: unknown) =>
      host.log.warn(
        { reason: toAdapterError(error).message },
        'Slack: a step of a workflow was not finished',
      ),
    );
  };
}
