import type { Day, Instant, Zone } from '../domain/instant.ts';
import type { Block, Inline, Message, Reader, Text } from '../message/message.ts';
import { note, paragraph } from '../message/message.ts';
import { zoneOffsetMs } from '../time/zone-offset.ts';

const dateStyle = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const shortStyle = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const shortYearStyle = { ...shortStyle, year: 'numeric' } as const;
const hourStyle = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const styles = { date: dateStyle, short: shortStyle, shortYear: shortYearStyle, hour: hourStyle } as const;

/** English is written the way an international committee reads it: the day before the month. */
const formatLocale = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

// Making a formatter takes a hundred times as long as using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const known = formatters.get(`${style} ${locale}`);
  if (known) return known;
  const made = new Intl.DateTimeFormat(formatLocale(locale), { ...styles[style], timeZone: 'UTC' });
  formatters.set(`${style} ${locale}`, made);
  return made;
}

/** What the formatters leave to be done to a day: English sets the weekday off by a comma, French writes the first as an ordinal. */
const finishDay: Readonly<Record<string, (day: string) => string>> = {
  en: (day) => day.replace(/^(\p{L}+) (?=\d)/u, '$1, '),
  fr: (day) => day.replace(/^(\p{L}+) 1 /u, '$1 1er '),
};

/** Formats what the zone's wall clock shows at an instant. */
const formatted = (at: Instant, zone: Zone, locale: string, style: keyof typeof styles) =>
  formatterOf(locale, style).format(at + zoneOffsetMs(zone, at));

const dayIn = (at: Instant, zone: Zone, locale: string): string => {
  const day = formatted(at, zone, locale, 'date');
  return finishDay[locale.split('-')[0] ?? '']?.(day) ?? day;
};

/** A calendar day with its weekday, such as "Tuesday, 18 November 2008" in the words of the language. */
export const formatDay = (on: Day, locale: string): string =>
  dayIn(Date.parse(`${on}T12:00Z`), 'UTC', locale);

/** A calendar day in short, such as "Tue 18 Nov", or "Tue 18 Nov 2008". */
export const formatShortDay = (on: Day, locale: string, { withYear = false } = {}): string => {
  const style = withYear ? 'shortYear' : 'short';
  return formatted(Date.parse(`${on}T12:00Z`), 'UTC', locale, style).replaceAll(',', '');
};

const hourIn = (at: Instant, zone: Zone, locale: string): string => formatted(at, zone, locale, 'hour');

/** The hour of an instant in a zone, such as "17:00", with the zone where the reader's own clock shows another. */
export function formatHour(at: Instant, zone: Zone, { zone: own, locale }: Reader): string {
  const hour = hourIn(at, zone, locale);
  return hour === hourIn(at, own, locale) ? hour : `${hour} (${zone})`;
}

/** An instant with weekday, hour and zone, and beside it the reader's own hour where that differs. */
export function formatTime(at: Instant, zone: Zone, reader: Reader): string {
  const { locale } = reader;
  const said = `${dayIn(at, zone, locale)}, ${hourIn(at, zone, locale)} (${zone})`;
  const [day, own] = [zone, reader.zone].map((where) => dayIn(at, where, locale));
  const ownHour = hourIn(at, reader.zone, locale);
  if (day === own && ownHour === hourIn(at, zone, locale)) return said;
  return `${said} = ${day === own ? '' : `${own}, `}${ownHour} (${reader.zone})`;
}

function plainInline(inline: Inline, reader: Reader): string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
    case 'code':
      return inline.text;
    case 'mention':
      return inline.name;
    case 'day':
      return formatDay(inline.on, reader.locale);
    case 'time':
      return formatTime(inline.at, inline.zone, reader);
  }
}

/** What a language is called in a language, such as "Portuguese (Brazil)". */
export function languageName(tag: string, locale: string): string {
  const name =
    new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)}`;
}

/** A text as one plain line for its reader: for notifications and screen readers. */
export const plainText = (text: Text, reader: Reader): string =>
  text.map((inline) => plainInline(inline, reader)).join('');

/** A message whose first line is the fact, and also its summary. */
export function messageOf(fact: Text, blocks: readonly Block[], reader: Reader): Message {
  return { summary: plainText(fact, reader), blocks: [paragraph(...fact), ...blocks] };
}

/** Several texts in one note, with a dot between them; none of them empty. */
export const noteOf = (texts: readonly Text[]): Block[] => {
  const shown = texts.filter((text) => text.length > 0);
  return shown.length > 0 ? [note(...joinTexts(shown, ' · '))] : [];
};

/** Texts one after the other, with a separator between those that are not empty. */
export const joinTexts = (texts: readonly Text[], separator: string): Text =>
  texts
    .filter((text) => text.length > 0)
    .flatMap((text, index) => (index === 0 ? [...text] : [separator, ...text]));
