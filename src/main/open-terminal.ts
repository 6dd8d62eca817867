import { createTerminalAdapter, type TerminalAdapter } from '../../adapters/terminal/index.ts';
import { commands } from '../../commands/index.ts';
import type { Plan } from '../domain/plan.ts';
import { wordsFor } from '../locales/index.ts';
import type { Clock } from '../process/clock.ts';
import { type Config, ConfigError } from '../settings/config.ts';
import { createClockCommand } from './clock-command.ts';
import { hasPlatform } from './platforms.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Session } from './session.ts';

/** Where somebody types and reads, and what ends the program. */
export type TerminalStreams = { input: NodeJS.ReadStream; output: NodeJS.WriteStream; quit(): void };

/**
 * Refuses a configured person who is not in the plan, where the terminal is all there is; elsewhere reminders go first.
 * @throws {ConfigError}
 */
export function requireTypist({ people, locale }: Plan, config: Config): void {
  const { CONGRESS_AS: name, CONGRESS_LANG: lang = locale } = config;
  if (name === undefined || hasPlatform(config) || people.some(({ id }) => id === name)) return;
  const known = people.map(({ id }) => id).join(', ');
  throw new ConfigError([wordsFor(lang).text('cli.no-person-set', { name, known })]);
}

/** Opens the terminal, where a person types to the bot. `rehearsal` gives the one that runs, once there is one. */
export async function openTerminal(
  { input, output, quit }: TerminalStreams,
  parts: {
    session: Session;
    clock: Clock;
    person: string;
    plan(): Promise<Plan | undefined>;
    rehearsal(): Rehearsal | undefined;
  },
): Promise<TerminalAdapter> {
  const { session, clock, person, plan, rehearsal } = parts;
  const { config, bot } = session;
  const terminal = createTerminalAdapter({
    input,
    output,
    commands,
    quit,
    person,
    plan,
    dataDir: config.DATA_DIR,
    admins: config.CONGRESS_ADMINS,
    ...(config.CONGRESS_LANG && { locale: config.CONGRESS_LANG }),
    receive: bot.receive,
    check: bot.check,
    now: () => clock.now(),
    clock: createClockCommand({ clock, plan, rehearsal }),
    interrupt() {
      const running = rehearsal();
      if (!running?.isMoving()) return false;
      void running.interrupt();
      return true;
    },
  });
  await terminal.start();
  return terminal;
}
