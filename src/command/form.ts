import { wordsFor } from '../locales/index.ts';
import { paragraph } from '../message/message.ts';
import { candidates } from './candidates.ts';
import { choiceIn } from './choices.ts';
import type { Command, FormField, Reply } from './command.ts';
import type { Option } from './option.ts';
import type { RawOptions } from './parse-command.ts';
import type { ResolveContext } from './resolve-option.ts';

/** How many choices a field lists; a platform's own search finds the rest. */
const listedChoices = 10;

function fieldFor(
  [name, option]: readonly [string, Option],
  { raw, missing }: { raw: RawOptions; missing: boolean },
  context: ResolveContext,
): FormField {
  const words = wordsFor(context.caller.reader.locale);
  const said = words.lookup(`option.${name}.examples`, {});
  // Quotes belong to what is typed in one line; a field of its own needs none.
  const examples = option.kind === 'text' ? said?.replaceAll('"', '') : said;
  const known = option.kind === 'choice' ? [] : candidates(option, context);
  const choices =
    option.kind === 'choice'
      ? option.choices.map((value) => choiceIn(value, context.caller.reader.locale))
      : known
          .filter(({ past }) => !past)
          .slice(0, listedChoices)
          .map(({ id, label }) => ({ value: id, label }));
  const value = Object.hasOwn(raw, name) && raw[name]?.trim() ? raw[name] : undefined;
  const shown = known.find(({ id }) => id === value)?.label;
  return {
    name,
    label: words.lookup(`option.${name}`, {}) ?? name,
    option,
    choices,
    missing,
    ...(value !== undefined && { value }),
    ...(shown !== undefined && { shown }),
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
  const fields = Object.entries(command.options)
    .filter(([, { pressed }]) => !pressed)
    .map((named) => fieldFor(named, { raw, missing: missing.includes(named[0]) }, context));
  const asked = fields.filter((field) => field.missing);
  const summary = asked.map(({ label }) => label).join(' · ');
  return {
    kind: 'form',
    visibility: 'private',
    message: { summary, blocks: [paragraph(summary)] },
    form: { command: command.name, known: raw, fields },
  };
}
