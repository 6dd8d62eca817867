import type { Caller, Command } from '../../src/command/command.ts';
import { completeOption } from '../../src/command/complete.ts';
import { parseVerb } from '../../src/command/parse-command.ts';
import { verbsFor } from '../../src/command/verbs.ts';
import type { Plan } from '../../src/domain/plan.ts';

/** What may follow, and the typed end that it replaces: what a line editor asks of a completer. */
export type Completion = [hits: string[], typed: string];

const slashes = ['/congress ', '/clock ', '/as ', '/help', '/quit'];
const clocks = ['next', 'pause', 'run', 'stop', '+1 day', '+1 week', '1 day per second'];

const startingWith = (typed: string, words: readonly string[]): Completion => [
  [...new Set(words)].filter((word) => word.toLowerCase().startsWith(typed.toLowerCase())),
  typed,
];

/** Completes verbs, and after a verb the names of the plan's items. */
export function completeLine(
  line: string,
  context: { commands: readonly Command[]; plan: Plan; caller: Caller },
): Completion {
  const { commands, plan, caller } = context;
  const after = (slash: string) => (line.startsWith(`${slash} `) ? line.slice(slash.length + 1) : undefined);
  const clock = after('/clock');
  if (clock !== undefined) return startingWith(clock, clocks);
  const as = after('/as');
  if (as !== undefined)
    return startingWith(
      as,
      plan.people.map(({ id }) => id),
    );
  if (/^\/\S*$/.test(line)) return startingWith(line, slashes);
  const text = after('/congress') ?? line;
  const verbs = verbsFor(commands, caller.reader.locale);
  const longer = startingWith(
    text,
    verbs.map(({ verb }) => `${verb} `),
  );
  if (longer[0].length > 0) return longer;
  const parsed = parseVerb(text, verbs);
  const command = parsed.kind === 'command' && commands.find(({ name }) => name === parsed.command);
  const [option] = command ? Object.keys(command.options) : [];
  if (parsed.kind !== 'command' || !command || !option) return [[], line];
  const choices = completeOption({ command, option, typed: parsed.rest }, { plan, caller });
  return startingWith(
    parsed.rest,
    choices.flatMap(({ value, label }) => [value, label]),
  );
}
