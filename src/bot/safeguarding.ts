import type { Caller, Command, Reply } from '../command/command.ts';
import type { Invocation } from '../command/invocation.ts';
import { parseVerb } from '../command/parse-command.ts';
import { verbsFor } from '../command/verbs.ts';
import type { Plan } from '../domain/plan.ts';
import { locales, nearestLocale } from '../locales/index.ts';
import { harmReported } from '../text/harm.ts';
import { safeguardingMessage } from '../views/safeguarding.ts';

/** Tells the language of a message that seems to report harm to a child, and keeps its words from being kept. */
export type HarmCheck = {
  reportIn(invocation: Pick<Invocation, 'input'>): string | undefined;
  /** The event as it is kept: of a report only that somebody wrote; whoever is interrupted gets the help in its place. */
  withoutReport(invocation: Invocation): Invocation;
};

/** Whether a command works on words of its own, such as a title or a sentence of progress, and cannot be a call for help. */
const takesWords = ({ name, options }: Command): boolean =>
  name !== 'ask' && Object.values(options).some(({ optional }) => !optional);

export function createHarmCheck(commands: readonly Command[]): HarmCheck {
  const verbs = locales.flatMap((locale) => verbsFor(commands, locale));
  const orders = new Set(commands.filter(takesWords).map(({ name }) => name));
  const written = ({ input }: Pick<Invocation, 'input'>): string => {
    if (input.kind === 'command')
      return orders.has(input.command) ? '' : Object.values(input.options).join('\n');
    if (input.kind !== 'text') return '';
    const parsed = parseVerb(input.text, verbs);
    return parsed.kind === 'command' && orders.has(parsed.command) ? '' : input.text;
  };
  const reportIn: HarmCheck['reportIn'] = (invocation) => harmReported(written(invocation));
  return {
    reportIn,
    withoutReport: (invocation) =>
      reportIn(invocation) === undefined
        ? invocation
        : { ...invocation, input: { kind: 'command', command: 'help', options: {} } },
  };
}

/** Whom to tell, at once and to the writer alone, in the language that they wrote in. */
export function safeguardingReply(locale: string, plan: Plan, caller: Pick<Caller, 'reader'>): Reply {
  const reader = { ...caller.reader, locale: nearestLocale(locale) };
  return { kind: 'message', visibility: 'private', message: safeguardingMessage(plan, reader) };
}
