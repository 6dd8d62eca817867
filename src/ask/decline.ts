import type { Draft, Inquiry } from './draft.ts';

/** Refuses a question for the first reason that holds. */
export function decline({ reading, words }: Inquiry): Draft {
  if (reading.missing !== undefined)
    return { declined: 'unknown-name', short: words.unknownName(reading.missing) };
  if (reading.unknown.length > 0) {
    return {
      declined: 'unknown-words',
      short: words.notSaid,
      more: [words.notHeld(reading.unknown.slice(0, 3).join(', '))],
    };
  }
  return { declined: 'nothing-found', short: words.notSaid };
}
