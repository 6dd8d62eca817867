import type { Zone } from '../domain/instant.ts';
import { cities } from '../language/lists/cities.ts';
import { foldText } from './normalise.ts';

/** Cities of a zone that is named after another, and cities by the names that they have at home; unaccented, lower-case. */
const otherCities: Readonly<Record<Zone, readonly string[]>> = {
  'America/Sao_Paulo': ['rio', 'rio de janeiro', 'brasilia', 'curitiba', 'belo horizonte', 'porto alegre'],
  'America/Bahia': ['salvador'],
  'America/New_York': ['washington', 'washington dc', 'boston', 'miami', 'atlanta'],
  'America/Los_Angeles': ['san francisco', 'seattle'],
  'America/Toronto': ['montreal', 'ottawa'],
  'America/Argentina/Buenos_Aires': ['buenos aires'],
  'America/Bogota': ['bogota'],
  'America/Costa_Rica': ['san jose'],
  'Europe/London': ['edinburgh'],
  'Europe/Paris': ['lyon', 'strasbourg'],
  'Europe/Madrid': ['barcelona'],
  'Europe/Lisbon': ['porto'],
  'Europe/Zurich': ['bern'],
  'Europe/Vienna': ['wien'],
  'Europe/Berlin': ['bonn', 'frankfurt', 'hamburg'],
  'Europe/Kiev': ['kiev', 'kyiv'],
  'Asia/Tokyo': ['yokohama', 'osaka', 'kyoto'],
  'Asia/Shanghai': ['beijing'],
  'Asia/Kolkata': ['delhi', 'mumbai'],
  'Asia/Kathmandu': ['kathmandu'],
  'Africa/Johannesburg': ['pretoria'],
  'Australia/Sydney': ['canberra'],
};

const build = (): ReadonlyMap<string, Zone> => {
  const known = Intl.supportedValuesOf('timeZone').filter(
    (zone) => zone.includes('/') && !zone.startsWith('Etc/'),
  );
  const own = known.map((zone): [string, Zone] => [
    foldText(zone.slice(zone.lastIndexOf('/') + 1)).replaceAll('_', ' '),
    zone,
  ]);
  const others = [otherCities, ...Object.values(cities)].flatMap((named) =>
    Object.entries(named).flatMap(([zone, names]) => names.map((name): [string, Zone] => [name, zone])),
  );
  return new Map([...own, ...others]);
};

let zones: ReadonlyMap<string, Zone> | undefined;

/** The zone of a city's folded name; undefined for a city we do not know. */
export function zoneOfCity(name: string): Zone | undefined {
  zones ??= build();
  return zones.get(name);
}
