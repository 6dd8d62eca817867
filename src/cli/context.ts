import { identify } from '../command/caller.ts';
import type { Caller } from '../command/command.ts';
import { requireRight } from '../command/permit.ts';
import type { Instant, Zone } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { wordsFor } from '../locales/index.ts';
import type { Words } from '../locales/words.ts';
import { defaultPerson, type Session } from '../main/session.ts';
import { UserError } from '../message/errors.ts';
import type { Reader } from '../message/message.ts';
import { calendar } from '../time/calendar.ts';
import { parseIso } from '../time/iso.ts';
import { type Arguments, UsageError } from './parse-arguments.ts';

/** What every verb of the command line works with. */
export type CliContext = {
  session: Session;
  plan: Plan;
  now: Instant;
  zone: Zone;
  /** Person id that speaks. */
  person: string;
  locale: string;
  reader: Reader;
  words: Words;
  options: Arguments['options'];
  /** The words after the options were taken out. */
  typed: readonly string[];
  stdin: string;
  cwd: string;
};

/** Reads an instant of an option. @throws {UsageError} */
export function readInstant(
  value: string,
  option: string,
  zone: Zone,
  edge: 'start' | 'end' = 'start',
): Instant {
  const at = parseIso(value, { zone, calendar, edge });
  if (at === undefined) throw new UsageError('cli.bad-instant', { value, option });
  return at;
}

/** Makes the context of one command line. @throws {UsageError} */
export async function contextOf(
  session: Session,
  plan: Plan,
  args: Arguments & { stdin: string; cwd: string },
): Promise<CliContext> {
  const { options, words: typed, stdin, cwd } = args;
  const zone = options.zone ?? plan.congress.zone;
  if (!calendar.knowsZone(zone)) throw new UsageError('cli.bad-zone', { value: zone });
  const now = options.now === undefined ? session.clock.now() : readInstant(options.now, 'now', zone);
  const person = options.as ?? defaultPerson(plan, session.config);
  const known = plan.people.find(({ id }) => id === person);
  const isNamed = options.as !== undefined || session.config.CONGRESS_AS !== undefined;
  if (isNamed && !known) {
    const ids = plan.people.map(({ id }) => id).join(', ');
    throw new UsageError(options.as === undefined ? 'cli.no-person-set' : 'cli.no-person', {
      name: person,
      known: ids,
    });
  }
  const locale =
    options.lang?.replaceAll('_', '-') ?? known?.locale ?? session.config.CONGRESS_LANG ?? plan.locale;
  const reader = { locale, zone: known?.zone ?? plan.congress.zone };
  return {
    session,
    plan,
    now,
    zone,
    person,
    locale,
    reader,
    words: wordsFor(locale),
    options,
    typed,
    stdin,
    cwd,
  };
}

/** Who types, as the bot sees them. */
export const callerOf = ({
  session,
  plan,
  person,
}: Pick<CliContext, 'session' | 'plan' | 'person'>): Caller =>
  identify({ account: `terminal:${person}`, platform: 'terminal' }, plan, session.config.CONGRESS_ADMINS);

/** Goes on only where changes can be kept. @throws {UserError} */
export function requireLasting({ lasting, wouldChange }: Session): void {
  if (lasting) return;
  wouldChange?.();
  throw new UserError('read-only');
}

/** Lets only the secretary and the chair go on. @throws {UserError} */
export const requireChange = (context: CliContext): void => requireRight(callerOf(context), 'change');
