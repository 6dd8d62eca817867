import type { App, Context } from '@slack/bolt';
import type { AssistantThreadStartedEvent } from '@slack/types';
import { acknowledgeOf, type Listening, receiptFor } from './take.ts';

type Opened = AssistantThreadStartedEvent['assistant_thread'];

/** Somebody opens Slack's assistant, or looks at something else beside it. What is said there is a private message. */
export function listenToAssistant(app: App, parts: Listening): void {
  const { assistant } = parts;
  async function take(opened: Opened, context: Context, work: typeof assistant.started): Promise<void> {
    await acknowledgeOf(context)();
    const { user_id: id, channel_id: channel, thread_ts: thread } = opened;
    await work({ channel, thread }, await receiptFor(context, { team: context.teamId ?? '', id }, parts));
  }
  app.event('assistant_thread_started', ({ event, context }) =>
    take(event.assistant_thread, context, assistant.started),
  );
  app.event('assistant_thread_context_changed', ({ event, context }) =>
    take(event.assistant_thread, context, assistant.moved),
  );
}
