import type { Calendar } from '../domain/calendar.ts';
import type { Instant } from '../domain/instant.ts';
import { presentPlan } from '../domain/occurrences.ts';
import type { Plan } from '../domain/plan.ts';
import { wordsFor } from '../locales/index.ts';
import type { Words } from '../locales/words.ts';
import type { Reader } from '../message/message.ts';

/** What every view needs beside its value: the plan, the present, and who reads in which words. */
export type View = { plan: Plan; now: Instant; calendar: Calendar; reader: Reader; words: Words };

/** A view in the reader's own words; meetings that have taken place are at their next time. */
export function viewFor(parts: Omit<View, 'words'>): View {
  const { now, calendar, reader } = parts;
  const plan = presentPlan(parts.plan, now, calendar);
  return { plan, now, calendar, reader, words: wordsFor(reader.locale) };
}
