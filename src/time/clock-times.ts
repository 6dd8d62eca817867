import type { LocalTime } from '../domain/instant.ts';
import type { Language } from '../language/language.ts';
import { normaliseTime } from './normalise.ts';
import { isRefusal } from './parsed-time.ts';
import { translations } from './to-english.ts';
import { takeClocks } from './wall-clock.ts';

/** An hour of the day that a text names, and whether what is before or after it is meant. */
export type ClockTime = { time: LocalTime; side?: 'before' | 'after' };

/** The hours of the day that a text in a language names, in their order; none when one of them is unclear. */
export function clockTimes(text: string, language: Language): readonly ClockTime[] {
  const english = translations.find((each) => each.language === language)?.toEnglish(normaliseTime(text));
  const reading = english === undefined ? undefined : takeClocks(english);
  if (!reading || isRefusal(reading)) return [];
  return reading.clocks.map(({ time }, at) => {
    const side = new RegExp(`\\b(before|after)(?: at)? @${at}`).exec(reading.rest)?.[1];
    return { time, ...(side === 'before' || side === 'after' ? { side } : {}) };
  });
}
