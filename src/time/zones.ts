import type { Calendar } from '../domain/calendar.ts';
import { type Instant, minuteMs, type Zone } from '../domain/instant.ts';
import type { ClockWords } from '../language/clocks.ts';
import { languages } from '../language/language.ts';
import { clocks } from '../language/lists/clocks.ts';
import { zoneOfCity } from './cities.ts';
import { foldText } from './normalise.ts';
import { isRefusal, refuse, type TimeRefusal } from './parsed-time.ts';

/** The zone that a text names: a zone, or minutes ahead of UTC; `expects` is the offset that an abbreviation stands for. */
export type NamedZone = { zone: Zone; expects?: number } | { offsetMinutes: number };

/** A text without the zone that it named. */
export type ZoneReading = { rest: string; named?: NamedZone };

/** Abbreviations with more than one meaning, and the zones to name instead. */
const ambiguous: Readonly<Record<string, string>> = {
  EST: 'America/New_York, Australia/Sydney',
  EDT: 'America/New_York, Australia/Sydney',
  CST: 'America/Chicago, Asia/Shanghai, America/Havana',
  CDT: 'America/Chicago, America/Havana',
  MST: 'America/Denver, America/Phoenix, Asia/Kuala_Lumpur',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles, Asia/Manila',
  PDT: 'America/Los_Angeles',
  IST: 'Asia/Kolkata, Asia/Jerusalem, Europe/Dublin',
  BST: 'Europe/London, Asia/Dhaka',
  AST: 'America/Halifax, Asia/Riyadh',
  ADT: 'America/Halifax',
  AMT: 'America/Manaus, Asia/Yerevan',
  SST: 'Asia/Singapore, Pacific/Pago_Pago',
  GST: 'Asia/Dubai, Atlantic/South_Georgia',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** Abbreviations that mean one offset; they are taken only on days when the zone's clock agrees. */
const abbreviations: Readonly<Record<string, { zone: Zone; expects: number }>> = {
  CET: { zone: 'Europe/Paris', expects: 60 },
  CEST: { zone: 'Europe/Paris', expects: 120 },
  EET: { zone: 'Europe/Athens', expects: 120 },
  EEST: { zone: 'Europe/Athens', expects: 180 },
  WET: { zone: 'Europe/Lisbon', expects: 0 },
  WEST: { zone: 'Europe/Lisbon', expects: 60 },
  BRT: { zone: 'America/Sao_Paulo', expects: -180 },
  BRST: { zone: 'America/Sao_Paulo', expects: -120 },
  JST: { zone: 'Asia/Tokyo', expects: 540 },
};

const offsetOf = (sign: string, hours: string, minutes = '0'): NamedZone | TimeRefusal => {
  const total = Number(hours) * 60 + Number(minutes);
  if (total > 14 * 60 || Number(minutes) > 59)
    return refuse('unknown-zone', { name: `UTC${sign}${hours}:${minutes}` });
  return total === 0 ? { zone: 'UTC' } : { offsetMinutes: sign === '+' ? total : -total };
};

/** What the languages say of a kind, as part of a pattern, the longest first. */
const said = (kind: keyof ClockWords): string =>
  [...new Set(languages.flatMap((language) => clocks[language][kind]))]
    .sort((one, other) => other.length - one.length)
    .join('|');

type Reader = (match: RegExpExecArray, calendar: Calendar) => NamedZone | TimeRefusal | undefined;

const clock = String.raw`\d{1,2}(?:[:.h]\d{2})?(?::\d{2})?(?:\.\d+)?`;
const codeNames = [...Object.keys(ambiguous), ...Object.keys(abbreviations)];
const codes = codeNames.join('|');
/** Those of two letters are words too: `23 et 24 octobre`. */
const longCodes = codeNames.filter((name) => name.length > 2).join('|');

const readCode = (name: string): NamedZone | TimeRefusal | undefined => {
  const code = name.toUpperCase();
  const zones = Object.hasOwn(ambiguous, code) ? ambiguous[code] : undefined;
  if (zones) return refuse('ambiguous-zone', { name: code, zones });
  return Object.hasOwn(abbreviations, code) ? abbreviations[code] : undefined;
};

/** Each pattern with what it means; the match, without its first group, is taken out of the text. */
const readers: readonly [RegExp, Reader][] = [
  [/()\(?\b(?:AoE|anywhere on earth)\b\)?/i, () => ({ zone: 'Etc/GMT+12' })],
  [
    new RegExp(
      String.raw`()(?:\b(?:${said('into')}) )?[([]?(?<![\w/])([A-Za-z]+(?:_[A-Za-z]+)*(?:\/[A-Za-z][\w+-]*)+)[)\]]?`,
    ),
    ([, , name = ''], calendar) =>
      calendar.knowsZone(name) ? { zone: name } : refuse('unknown-zone', { name }),
  ],
  [
    /()\(?\b(?:UTC|GMT) ?([+\-\u2212\u2013]) ?(\d{1,2})(?::?(\d{2}))?(?![\d:])\)?/i,
    ([, , sign = '+', hours = '0', minutes]) => offsetOf(sign === '+' ? '+' : '-', hours, minutes),
  ],
  [/()\(?\b(?:UTC|GMT)\b\)?/i, () => ({ zone: 'UTC' })],
  [/(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?Z\b/i, () => ({ zone: 'UTC' })],
  [
    /(\d{4}-\d{2}-\d{2}[Tt ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?([+-])(\d{2}):?(\d{2})$/,
    ([, , sign = '+', hours = '0', minutes]) => offsetOf(sign, hours, minutes),
  ],
  [
    /(\d{1,2}:\d{2}(?::\d{2})?) ?(\+)(\d{2}):?(\d{2})(?!\d)/,
    ([, , sign = '+', hours = '0', minutes]) => offsetOf(sign, hours, minutes),
  ],
  [new RegExp(`()\\(?\\b(${codes})\\b\\)?`), ([, , name = '']) => readCode(name)],
  [
    new RegExp(`(${clock} ?(?:[ap]\\.?m\\.?|h)?) \\(?(${longCodes})\\b\\)?`, 'i'),
    ([, , name = '']) => readCode(name),
  ],
];

const local = new RegExp(`\\(?(?:\\b(?:${said('into')})? ?)?\\b(?:${said('local')})\\b\\)?`);

/** `… of <city>` where a language says so. */
const afterWord = new RegExp(
  `(?:\\b(?:${said('into')}) ?)?\\b(?:${said('clocks')}) (?:${said('of')})([a-z .'-]+)`,
);
const hourWord = new RegExp(`(?:${clock} ?(?:[ap]\\.?m\\.?|${said('hours')})?|${said('noon')})$`);
const lastInto = new RegExp(` (?:${said('into')})$`);

function takeCity(text: string): ZoneReading | TimeRefusal | undefined {
  const said = afterWord.exec(text);
  if (said?.[1]) {
    const words = said[1].replace(/[()]/g, '').trim().split(' ');
    for (let count = Math.min(4, words.length); count > 0; count -= 1) {
      const name = words.slice(0, count).join(' ').replace(/[,.]$/, '');
      const zone = zoneOfCity(name);
      if (zone)
        return {
          rest: cut(text, said[0].replace(said[1], said[1].slice(0, name.length + 1)), said.index),
          named: { zone },
        };
    }
    return refuse('unknown-zone', { name: said[1].trim() });
  }
  const english = / ?\btime\b\)?/.exec(text);
  const head = english ? text.slice(0, english.index) : text.replace(/\)$/, '');
  const tail = english ? text.slice(english.index + english[0].length) : '';
  const words = head.split(' ');
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const zone = zoneOfCity(words.slice(-count).join(' ').replace(/^\(/, ''));
    const rest = words
      .slice(0, -count)
      .join(' ')
      .replace(/[ ,]+$/, '')
      .replace(lastInto, '');
    if (zone && (english || hourWord.test(rest))) return { rest: `${rest}${tail}`, named: { zone } };
  }
  return english && !/^(?:minute|hour|day|week|month|year)s?'?$/.test(words.at(-1) ?? '')
    ? refuse('unknown-zone', { name: words.at(-1) ?? '' })
    : undefined;
}

const cut = (text: string, part: string, index: number) =>
  `${text.slice(0, index)} ${text.slice(index + part.length)}`
    .replace(/\s+/g, ' ')
    .replace(/[ ,()]+$/, '')
    .trim();

/** Takes the zone that a text names out of it: an IANA name, an offset, a city, AoE; refuses EST and its like. */
export function takeZone(text: string, calendar: Calendar): ZoneReading | TimeRefusal {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    const named = match && read(match, calendar);
    if (!match || !named) continue;
    if (isRefusal(named)) return named;
    const kept = match[1] ?? '';
    return { rest: cut(text, match[0].slice(kept.length), match.index + kept.length), named };
  }
  const folded = foldText(text);
  const here = local.exec(folded);
  if (here) return { rest: cut(folded, here[0], here.index) };
  return takeCity(folded) ?? { rest: text };
}

/** Minutes ahead of UTC that a zone's clock shows at an instant. */
export function offsetMinutes(at: Instant, zone: Zone, calendar: Calendar): number {
  const wall = Date.parse(`${calendar.dayOf(at, zone)}T${calendar.timeOf(at, zone)}Z`);
  return Math.round((wall - Math.floor(at / minuteMs) * minuteMs) / minuteMs);
}
