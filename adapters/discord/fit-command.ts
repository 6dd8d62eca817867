import type { LocalizationMap } from 'discord.js';
import { commandLimits } from './limits.ts';

type Named = { name: string; name_localizations?: LocalizationMap | null };
type Choice = Named & { value: string | number };

/** What counts of a command, a group of commands or an option. */
type Described = Named & {
  description: string;
  description_localizations?: LocalizationMap | null;
  choices?: readonly unknown[];
  options?: readonly unknown[];
};

const longest = (text: string, translated: LocalizationMap | null | undefined): number =>
  Math.max(text.length, ...Object.values(translated ?? {}).map((each) => each?.length ?? 0));

/** The characters of a command as Discord counts them: of each text, the longest translation. */
function sizeOf(described: Described): number {
  const choices = (described.choices ?? []) as readonly Choice[];
  const options = (described.options ?? []) as readonly Described[];
  return (
    longest(described.name, described.name_localizations) +
    longest(described.description, described.description_localizations) +
    choices.reduce(
      (sum, { name, name_localizations, value }) =>
        sum + longest(name, name_localizations) + String(value).length,
      0,
    ) +
    options.reduce((sum, option) => sum + sizeOf(option), 0)
  );
}

/** The first words of a text, at most `limit` characters, with an ellipsis where some are missing. */
function firstWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), limit / 2)).replace(/[\s,;:.(·-]+$/u, '')}…`;
}

function shortened<T extends Described>(described: T, limit: number): T {
  const { description, description_localizations: translated, options } = described;
  const entries = Object.entries(translated ?? {}).map(([locale, text]) => [
    locale,
    firstWords(text ?? '', limit),
  ]);
  return {
    ...described,
    description: firstWords(description, limit),
    ...(translated && { description_localizations: Object.fromEntries(entries) }),
    ...(options && { options: (options as Described[]).map((option) => shortened(option, limit)) }),
  };
}

/** A command within what Discord takes in all: its longest descriptions are cut, no more than is needed. */
export function fitCommand<T extends Described>(command: T): T {
  for (let limit: number = commandLimits.description; limit > 20; limit -= 1) {
    const fitting = shortened(command, limit);
    if (sizeOf(fitting) <= commandLimits.tree) return fitting;
  }
  return command;
}
