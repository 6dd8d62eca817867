import type { Words } from '../locales/words.ts';
import { type Button, paragraph } from '../message/message.ts';
import { nearestOf } from '../text/nearest.ts';
import { fold } from '../text/text.ts';
import type { Choice, Command, Reply } from './command.ts';
import type { RawOptions, Verbs } from './parse-command.ts';

function choose(code: string, summary: string, buttons: readonly Button[]): Reply {
  return {
    kind: 'message',
    visibility: 'private',
    message: {
      summary,
      blocks: [paragraph(summary), ...(buttons.length > 0 ? [{ kind: 'buttons' as const, buttons }] : [])],
    },
    failed: true,
    code,
  };
}

/**
 * The first word was no verb: offers the nearest ones and the help. `optionsOf` are the options that the other words
 * are for a command.
 */
export function unknownVerbReply(
  first: string,
  verbs: Verbs,
  { words, optionsOf = () => ({}) }: { words: Words; optionsOf?(command: string): RawOptions },
): Reply {
  const near = nearestOf(
    fold(first),
    verbs.map(({ verb }) => verb),
    3,
  );
  const buttons = near.flatMap((verb): Button[] => {
    const command = verbs.find((known) => known.verb === verb)?.command;
    return command ? [{ label: verb, command, options: optionsOf(command) }] : [];
  });
  const summary =
    near[0] === undefined
      ? words.text('error.unknown-verb', { verb: first })
      : words.text('error.unknown-verb-nearest', { verb: first, nearest: near[0] });
  return choose('unknown-verb', summary, [
    ...buttons,
    { label: words.text('button.help'), command: 'help', options: {} },
  ]);
}

/** A name fits several things: one button for each, with the rest of the command kept. */
export function ambiguousReply(query: {
  command: Command;
  raw: RawOptions;
  name: string;
  choices: readonly Choice[];
  words: Words;
}): Reply {
  const { command, raw, name, choices, words } = query;
  const buttons = choices.map(
    ({ value, label }): Button => ({ label, command: command.name, options: { ...raw, [name]: value } }),
  );
  return choose('ambiguous', words.text('error.ambiguous', { name: raw[name] ?? '' }), buttons);
}
