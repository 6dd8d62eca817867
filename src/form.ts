import type { Command, Form, Option, Reply } from './command.ts';
import { wordsFor } from './locales/index.ts';
import { paragraph } from './message.ts';
import type { RawOptions } from './parse-command.ts';
import { candidates, type ResolveContext } from './resolve-option.ts';

/** How many choices a field lists; a platform's own search finds the rest. */
const listedChoices = 10;

function fieldFor(name: string, option: Option, context: ResolveContext): Form['fields'][number] {
  const words = wordsFor(context.caller.reader.locale);
  const examples = words.lookup(`option.${name}.examples`, {});
  const choices =
    option.kind === 'choice'
      ? option.choices.map((value) => ({ value, label: value }))
      : candidates(option, context)
          .slice(0, listedChoices)
          .map(({ id, label }) => ({ value: id, label }));
  return {
    name,
    label: words.lookup(`option.${name}`, {}) ?? name,
    option,
    choices,
    ...(examples && { examples }),
  };
}

/** A missing option is asked for, never an error. */
export function formReply(
  command: Command,
  raw: RawOptions,
  missing: readonly string[],
  context: ResolveContext,
): Reply {
  const fields = missing.flatMap((name) => {
    const option = command.options[name];
    return option ? [fieldFor(name, option, context)] : [];
  });
  const summary = fields.map(({ label }) => label).join(' · ');
  return {
    kind: 'form',
    visibility: 'private',
    message: { summary, blocks: [paragraph(summary)] },
    form: { command: command.name, known: raw, fields },
  };
}
