import type { Choice, Form, FormField } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import { wordsFor } from '../../src/locales/index.ts';
import type { Draft } from './drafts.ts';
import { renderForm } from './form.ts';
import {
  type ConversationParts,
  commandOf,
  composeReply,
  type Interaction,
  type Invoked,
} from './interaction.ts';
import { choiceLimits } from './limits.ts';
import { readerOf } from './replies.ts';

/** Whether an option is missing without which the command cannot run: then it only asks, and changes nothing. */
export function isIncomplete(invocation: Invocation, { host }: ConversationParts): boolean {
  const { input } = invocation;
  const given = input.kind === 'command' ? input.options : {};
  return Object.entries(commandOf(invocation, host.commands)?.options ?? {}).some(
    ([name, { optional }]) => !optional && !given[name]?.trim(),
  );
}

/** All that may be chosen for each field, where that is few enough to be listed. */
async function choicesOf(
  form: Form,
  { account, platform, role }: Invocation,
  { host }: ConversationParts,
): Promise<Map<string, readonly Choice[]>> {
  const speaker = { account, platform, ...(role && { role }) };
  const listed = async ({ name, option }: FormField): Promise<[string, readonly Choice[]]> => {
    if (option.kind === 'text' || option.kind === 'date' || option.kind === 'dates') return [name, []];
    const query = { ...speaker, command: form.command, option: name, typed: '' };
    const choices = await host.bot.complete(query);
    return [name, choices.length < choiceLimits.choices ? choices : []];
  };
  return new Map(await Promise.all(form.fields.map(listed)));
}

/** What only asks is worked on first: its answer, a form or a refusal, is the first that Discord gets. */
export async function askFor(
  { invocation, origin }: Invoked,
  { to, typed }: { to: Interaction; typed?: Draft['options'] },
  parts: ConversationParts,
): Promise<void> {
  const { host, drafts, callbacks } = parts;
  const reply = await host.bot.work(invocation);
  if (reply.kind === 'message') {
    const { rendered } = await composeReply(reply, invocation, parts);
    await callbacks.say(to, rendered, origin.private === undefined);
    return host.bot.given(invocation);
  }
  const { locale } = readerOf(invocation, await host.plan());
  const choices = await choicesOf(reply.form, invocation, parts);
  const modal = renderForm(reply.form, {
    words: wordsFor(locale),
    idOf: drafts.idOf,
    choicesOf: ({ name }) => choices.get(name),
    ...(typed && { typed }),
  });
  await callbacks.openForm(to, modal);
  await host.bot.given(invocation);
}
