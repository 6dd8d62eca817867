import type { Calendar } from '../../src/domain/calendar.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Inline, Reader } from '../../src/message/message.ts';

/** The day of an instant of real time, where the reader is. */
export const dayOfReal = (at: Instant, { zone }: Reader, calendar: Calendar): Inline => ({
  kind: 'day',
  on: calendar.dayOf(at, zone),
});
