import type { Caller } from '../command/command.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { wordsFor } from '../locales/index.ts';
import type { Reader } from '../message/message.ts';
import { formatDay, formatTime } from '../views/plain-text.ts';

/** What a start says: which congress, whose clock, where the data is, who types, and what to try. */
export function banner(context: {
  plan: Plan;
  now: Instant;
  rehearsal: boolean;
  caller: Caller;
  /** The data folder, or the kind of server. */
  where: string;
  healthUrl?: string | undefined;
  /** Where the page is; `isOpen` to other machines. */
  page?: { url: string; isOpen: boolean } | undefined;
  /** The version, and what the program runs on. */
  runs: { version: string; stores: string; platforms: string };
  /** What is to be mended, a sentence each. */
  off: readonly string[];
}): string {
  const { plan, now, rehearsal, caller, where, healthUrl, page, runs, off } = context;
  const { congress } = plan;
  const reader: Reader = { locale: caller.reader.locale, zone: congress.zone };
  const words = wordsFor(reader.locale);
  const time = formatTime(now, congress.zone, reader);
  const name = congress.aka[0] ?? congress.name;
  const [from, to] = [formatDay(congress.starts, reader.locale), formatDay(congress.ends, reader.locale)];
  const role = words.lookup(`role.${caller.role}`, {}) ?? '';
  return [
    words.text('start.title', { name, city: congress.city, from, to }),
    `  ${words.text(rehearsal ? 'start.rehearsal' : 'start.real', { time })}`,
    `  ${words.text('start.runs', runs)}`,
    `  ${words.text('start.data', { where })}`,
    ...(caller.person ? [`  ${words.text('start.you', { name: caller.person.name, role })}`] : []),
    `  ${words.text('start.try')}`,
    `  ${words.text('start.plan')}`,
    ...(page ? [`  ${words.text(page.isOpen ? 'start.page-open' : 'start.page', { url: page.url })}`] : []),
    ...(healthUrl ? [`  ${words.text('start.health', { url: healthUrl })}`] : []),
    ...off.map((says) => `  ${words.text('start.off', { says })}`),
    `  ${words.text('start.quit')}`,
  ].join('\n');
}
