import { everyValueWord } from '../language/every-value-word.ts';

/** How a language writes the point before a fraction. */
const usesPoint = (locale: string): boolean => /^en\b/i.test(locale);

const plain = (digits: string): number | undefined =>
  /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;

/** Three digits behind a mark that the language does not use for fractions are thousands. */
function readOneMark(text: string, mark: '.' | ',', locale: string): number | undefined {
  const isFraction = (mark === '.') === usesPoint(locale);
  const parts = text.split(mark);
  const groups = parts.slice(1).every((part) => part.length === 3);
  if (groups && (!isFraction || parts.length > 2)) return plain(parts.join(''));
  return parts.length === 2 ? plain(parts.join('.')) : undefined;
}

const whole = new RegExp(String.raw`\s*(?:/|\b(?:${everyValueWord('outOf').join('|')})\b)\s*`, 'i');

/**
 * A number as people write it: `5`, `12.5`, `12,5`, `1,234.5`, `1 234,5`, `45 %`, and `5 of 27` or `5/27` by its first
 * part. Undefined for anything else.
 */
export function parseNumber(text: string, locale: string): number | undefined {
  const [first = ''] = text.trim().split(whole);
  const digits = first
    .replace(/[%\s\u00a0\u202f'’]/g, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/^\+/, '');
  if (!/^-?\d[\d.,]*$/.test(digits) || digits.length > 20) return undefined;
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (point < 0 && comma < 0) return plain(digits);
  if (point < 0) return readOneMark(digits, ',', locale);
  if (comma < 0) return readOneMark(digits, '.', locale);
  const [group, mark] = point > comma ? [',', '.'] : ['.', ','];
  return plain(digits.replaceAll(group, '').replace(mark, '.'));
}

/** A number with how many there are in all, the time it holds for, and whether it is a share. */
type Measure = { value: number; whole?: number; on?: string; isShare?: true };

/**
 * A number as a cell of a sheet holds it: `3`, `3 of 27`, `45 %`, `3 (2008)`, `3 in 2009-03`. Undefined where a part of it
 * is something else.
 */
export function parseMeasure(text: string, locale: string): Measure | undefined {
  const dated = /^(.*?\d\s*%?)(?:\s+[a-z]{1,3}\s+|\s*\(\s*|,\s+)((?:19|20)\d{2}(?:-\d{2}){0,2})\)?$/i.exec(
    text.trim(),
  );
  const [, number = text, on] = dated ?? [];
  const [part = '', all, ...more] = number.trim().split(whole);
  const [value, of] = [parseNumber(part, locale), all === undefined ? undefined : parseNumber(all, locale)];
  if (value === undefined || more.length > 0 || (all !== undefined && of === undefined)) return undefined;
  return {
    value,
    ...(of !== undefined && { whole: of }),
    ...(on !== undefined && { on }),
    ...(part.includes('%') && { isShare: true }),
  };
}

/** A number as it is written for `parseNumber` of the same language: without marks between thousands. */
export const writeNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 }).format(value);
