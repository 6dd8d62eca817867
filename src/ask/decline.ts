import type { Draft, Inquiry } from './draft.ts';
import { shortName, yearOf } from './occasions.ts';

/** Refuses a question for the first reason that holds, with the closest thing that the plan does say. */
export function decline(inquiry: Inquiry): Draft {
  const { reading, words } = inquiry;
  const closest = closestOf(inquiry);
  const more = closest ? [words.closest(closest.text)] : [];
  const about = closest && { about: closest.about };
  if (reading.missing !== undefined)
    return { declined: 'unknown-name', short: words.unknownName(reading.missing), more, ...about };
  if (reading.unknown.length > 0) {
    const unknown = reading.unknown.map((word) => word.slice(0, 40)).slice(0, 3);
    return {
      declined: 'unknown-words',
      short: words.notSaid,
      more: [words.notHeld(unknown.join(', ')), ...more],
      ...about,
    };
  }
  return { declined: 'nothing-found', short: words.notSaid, more, ...about };
}

function closestOf({ reading, words, today }: Inquiry): { text: string; about: string } | undefined {
  const [occasion] = reading.occasions;
  const [instrument] = reading.instruments;
  if (instrument?.year !== undefined)
    return { text: words.yearOf(instrument.name, instrument.year), about: instrument.id };
  if (!occasion) return undefined;
  const { starts, id } = occasion;
  const ends = occasion.ends ?? starts;
  const year = yearOf(occasion);
  if (starts && ends)
    return {
      text: words.takesPlace(shortName(occasion), words.span(starts, ends), ends < today ? 'past' : 'future'),
      about: id,
    };
  return year === undefined ? undefined : { text: words.inYear(shortName(occasion), year), about: id };
}
