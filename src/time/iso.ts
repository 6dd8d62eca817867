import type { Calendar } from '../domain/calendar.ts';
import type { Instant, Zone } from '../domain/instant.ts';

/** An instant in ISO 8601, in UTC: `2008-11-25T11:00:00.000Z`. */
export const toIso = (at: Instant): string => new Date(at).toISOString();

const pattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads ISO 8601 exactly: an instant with an offset, a wall-clock time in `zone`, or a day there, which means its
 * first instant or, with `edge: 'end'`, its last. Undefined when the text is none of them.
 */
export function parseIso(
  text: string,
  { zone, calendar, edge = 'start' }: { zone: Zone; calendar: Calendar; edge?: 'start' | 'end' },
): Instant | undefined {
  const [whole, on, time, offset] = pattern.exec(text.trim()) ?? [];
  if (!whole || !on) return undefined;
  if (offset) {
    const at = time ? Date.parse(whole.replace(' ', 'T')) : Number.NaN;
    return Number.isNaN(at) ? undefined : at;
  }
  try {
    if (time) return calendar.resolve(on, time, zone).at;
    return edge === 'start'
      ? calendar.resolve(on, '00:00', zone).at
      : calendar.resolve(calendar.addDays(on, 1), '00:00', zone).at - 1;
  } catch {
    return undefined;
  }
}
