import type { App, ViewSubmitAction } from '@slack/bolt';
import { wordsFor } from '../../../src/locales/index.ts';
import { accountOf, knownUser } from '../accounts.ts';
import { choiceOptions, formCallback } from '../form.ts';
import { pickedIn, readFormData } from '../form-data.ts';
import { receiveSubmission, speakerOf } from '../receive.ts';
import { readerOf } from '../reply.ts';
import { problemsOf } from '../submission.ts';
import { type Listening, receiptFor, take } from './take.ts';

/** Submitted forms: what is wrong is shown in the form before anything is kept. */
function listenToSubmissions(app: App, parts: Listening): void {
  const { host, home } = parts;
  app.view<ViewSubmitAction>(
    { callback_id: formCallback, type: 'view_submission' },
    async ({ body, ack, context }) => {
      const form = readFormData(body.view.private_metadata);
      if (!form) return ack();
      const speaker = speakerOf(body, { team: context.teamId ?? '' });
      const receipt = await receiptFor(context, speaker, parts, pickedIn(body.view.state.values));
      const invocation = receiveSubmission(body, form, receipt);
      const words = wordsFor(readerOf(invocation, await host.plan()).locale);
      const errors = problemsOf(invocation, await host.bot.check(invocation), {
        view: body.view,
        commands: host.commands,
        words,
      });
      if (errors) return ack({ response_action: 'errors', errors });
      await take(invocation, { ack }, parts);
      if (form.origin.channel === undefined) await home.publish(receipt, body.user.id);
    },
  );
}

/** What is typed into a field that searches. */
function listenToSearches(app: App, { host, workspaces }: Listening): void {
  app.options<'block_suggestion'>({ type: 'block_suggestion' }, async ({ body, ack, context }) => {
    const { team } = await workspaces.of(context.teamId ?? '');
    const form = readFormData(body.view?.private_metadata ?? '');
    const speaker = speakerOf(body, { team: context.teamId ?? '' });
    const choices = form
      ? await host.bot.complete({
          account: accountOf(
            knownUser({ id: speaker.id, home: speaker.team, seenIn: team }, await host.plan()),
          ),
          platform: 'slack',
          command: form.command,
          option: body.block_id,
          typed: body.value,
        })
      : [];
    await ack({ options: choiceOptions(choices) });
  });
}

export function listenToForms(app: App, parts: Listening): void {
  listenToSubmissions(app, parts);
  listenToSearches(app, parts);
}
