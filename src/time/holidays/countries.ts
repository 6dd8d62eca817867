import { createRequire } from 'node:module';
import type { Zone } from '../../domain/instant.ts';
import { languages } from '../../language/language.ts';
import { foldText } from '../normalise.ts';

type Meta = {
  countries: Readonly<Record<string, unknown>>;
  zones: Readonly<Record<string, { countries: string[] }>>;
};

// Read by `require`: Node 20 warns about JSON modules. Only when a country is asked for.
const require = createRequire(import.meta.url);
let meta: Meta | undefined;
const metaOf = (): Meta => {
  meta ??= require('moment-timezone/data/meta/latest.json') as Meta;
  return meta;
};

let names: Map<string, string> | undefined;

/** Countries by their names in every language of the bot. */
function namesOfCountries(): Map<string, string> {
  names ??= new Map(
    languages.flatMap((language) => {
      const display = new Intl.DisplayNames([language], { type: 'region' });
      return Object.keys(metaOf().countries).map((code): [string, string] => [
        foldText(display.of(code) ?? code),
        code,
      ]);
    }),
  );
  return names;
}

/** What people call a country beside the name that it has in lists. */
const otherNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  'czech republic': 'CZ',
  'viet nam': 'VN',
  'russian federation': 'RU',
  'republic of korea': 'KR',
  'lao pdr': 'LA',
};

/** The code of a country, or of a part of one, by its code or its name; undefined when there is none of it. */
export function countryOf(text: string): string | undefined {
  const code = /^([A-Za-z]{2})(-[A-Za-z0-9]{1,3})?$/.exec(text.trim());
  if (code && Object.hasOwn(metaOf().countries, (code[1] ?? '').toUpperCase()))
    return text.trim().toUpperCase();
  const folded = foldText(text);
  return otherNames[folded] ?? namesOfCountries().get(folded);
}

/** A zone's other names: `Asia/Kolkata` for `Asia/Calcutta`. */
function sameZones(zone: Zone): Zone[] {
  const { links } = require('moment-timezone/data/packed/latest.json') as { links: readonly string[] };
  const pairs = links.map((link) => link.split('|'));
  return pairs.filter((pair) => pair.includes(zone)).flat();
}

const zoneCountries = new Map<Zone, string | undefined>();

/** The country of a zone, the first where it has several; undefined for such as UTC. */
export function countryOfZone(zone: Zone): string | undefined {
  if (!zoneCountries.has(zone)) {
    const found = [zone, ...sameZones(zone)].flatMap((name) => metaOf().zones[name]?.countries[0] ?? []);
    zoneCountries.set(zone, found[0]);
  }
  return zoneCountries.get(zone);
}

type WeekInfo = { weekend: number[] };
type WithWeek = Intl.Locale & { getWeekInfo?(): WeekInfo; weekInfo?: WeekInfo };

const weekends = new Map<string, readonly number[]>();

/** The weekend of a country by its weekdays, 1 for Monday; Saturday goes with a Sunday that is the only one listed. */
export function weekendOf(country: string): readonly number[] {
  const known = weekends.get(country);
  if (known) return known;
  const locale = new Intl.Locale(`und-${country}`) as WithWeek;
  const { weekend } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { weekend: [6, 7] };
  const days = weekend.includes(7) ? [6, 7] : weekend;
  weekends.set(country, days);
  return days;
}
