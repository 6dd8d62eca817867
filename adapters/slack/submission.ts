import type { ViewOutput } from '@slack/bolt';
import type { Command } from '../../src/command/command.ts';
import type { Invocation } from '../../src/command/invocation.ts';
import type { Words } from '../../src/locales/words.ts';
import { inWords } from './form-data.ts';

/** A day, an hour or both as Slack's pickers give them. */
const pickedDate = /^(?:\d{4}-\d\d-\d\d)?(?:(?:^| )\d\d:\d\d)?$/;

/**
 * What is wrong with a submitted form, by the block where it is shown; undefined when nothing is. `found` is what the
 * bot says of the options that were given.
 */
export function problemsOf(
  { input }: Invocation,
  found: Readonly<Record<string, string>>,
  form: { view: Pick<ViewOutput, 'blocks'>; commands: readonly Command[]; words: Words },
): Record<string, string> | undefined {
  if (input.kind !== 'command') return undefined;
  const options = form.commands.find(({ name }) => name === input.command)?.options ?? {};
  const blocks = new Set(form.view.blocks.map(({ block_id }) => block_id));
  const missing = Object.entries(options).flatMap(([name, { optional }]): [string, string][] =>
    optional || input.options[name] ? [] : [[name, form.words.text('slack.required')]],
  );
  const problems = [...missing, ...Object.entries(found)].flatMap(([name, problem]): [string, string][] => {
    const option = options[name];
    const isWritten = option?.kind === 'date' && !pickedDate.test(input.options[name] ?? '-');
    const block = isWritten && input.options[name] ? inWords(name) : name;
    const account = input.options[name]?.startsWith('slack:');
    const said = option?.kind === 'person' && account ? form.words.text('slack.not-person') : problem;
    return blocks.has(block) ? [[block, said]] : [];
  });
  return problems.length > 0 ? Object.fromEntries(problems) : undefined;
}
