import { normaliseTime } from './normalise.ts';
import { type Amount, readAmounts } from './relative-date.ts';
import { translations } from './to-english.ts';

/** `2h`, `1h30`, `30m`, `3d`, `1w`: lengths as they are typed in a hurry, with the letters of each language. */
const short: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/(\d+) ?h ?(\d{1,2})(?: ?m(?:in)?)?(?![a-z\d])/g, '$1 hour $2 minute'],
  [/(\d+) ?h(?:rs?)?(?![a-z])/g, '$1 hour'],
  [/(\d+) ?(?:m|min|mins)(?![a-z])/g, '$1 minute'],
  [/(\d+) ?[djg](?![a-z])/g, '$1 day'],
  [/(\d+) ?(?:w|wk|wks|sem)(?![a-z])/g, '$1 week'],
];

const amounts = /^(?:\d{1,4} (?:minute|hour|day|week|fortnight|month|year)(?: and)? ?)+$/;
const halves = /^(\d{1,3}) (hour|day|week|month) and (?:a )?half$/;

/** Reads `3 day`, as the lexicons write it; a unit alone counts once. */
function readEnglish(text: string): readonly Amount[] | undefined {
  const plain = text.replace(/^in /, '').trim();
  const half = halves.exec(plain);
  if (half?.[2] === 'hour') return [{ count: Number(half[1]) * 60 + 30, unit: 'minute' }];
  if (/^(?:minute|hour|day|week|fortnight|month|year)$/.test(plain)) return readAmounts(`1 ${plain}`);
  return amounts.test(plain) ? readAmounts(plain) : undefined;
}

/** A length of time in one of the languages, such as `two days`, `une demi-heure` or `1h30`; undefined for anything else. */
export function parseLength(text: string, language?: string): readonly Amount[] | undefined {
  const normal = normaliseTime(text);
  const written = short.reduce((made, [pattern, words]) => made.replace(pattern, words), normal);
  if (written !== normal) {
    const read = readEnglish(written);
    if (read) return read;
  }
  for (const { language: own, toEnglish } of translations) {
    if (language !== undefined && own !== language) continue;
    const read = readEnglish(toEnglish(normal) ?? '');
    if (read) return read;
  }
  return undefined;
}

/** A length as a date from now, in words that every reader of dates knows. */
export const fromNow = (length: readonly Amount[]): string =>
  `in ${length.map(({ count, unit }) => `${count} ${unit}s`).join(' ')}`;
