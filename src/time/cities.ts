import type { Zone } from '../domain/instant.ts';
import { foldText } from './normalise.ts';

/** Names of cities that the zone names lack, in the languages spoken by the committee; unaccented, lower-case. */
const otherNames: Readonly<Record<Zone, string>> = {
  'America/Sao_Paulo':
    'rio, rio de janeiro, brasilia, curitiba, belo horizonte, porto alegre, san pablo, san paolo',
  'America/Bahia': 'salvador',
  'America/New_York': 'nova york, nova iorque, nueva york, washington, washington dc, boston, miami, atlanta',
  'America/Los_Angeles': 'san francisco, seattle, sao francisco',
  'America/Mexico_City': 'cidade do mexico, ciudad de mexico, citta del messico',
  'America/Toronto': 'montreal, ottawa',
  'America/Argentina/Buenos_Aires': 'buenos aires',
  'America/Bogota': 'bogota',
  'America/Costa_Rica': 'san jose',
  'Europe/London': 'londres, londra, edinburgh',
  'Europe/Paris': 'parigi, lyon, strasbourg, estrasburgo',
  'Europe/Rome': 'roma, milan, milano, milao, florence, firenze, florenca, florencia',
  'Europe/Madrid': 'barcelona, barcelone, barcellona',
  'Europe/Lisbon': 'lisboa, lisbonne, lisbona, porto',
  'Europe/Zurich': 'geneva, geneve, genebra, ginebra, ginevra, bern, berne, zurique, zurigo',
  'Europe/Brussels': 'bruxelles, bruxelas, bruselas',
  'Europe/Stockholm': 'estocolmo, stoccolma',
  'Europe/Vienna': 'viena, vienne, wien',
  'Europe/Berlin': 'berlim, berlino, bonn, munich, frankfurt, hamburg',
  'Europe/Amsterdam': 'the hague, la haye, haia, la haya',
  'Europe/Athens': 'atenas, athenes, atene',
  'Europe/Moscow': 'moscou, moscu, mosca',
  'Europe/Copenhagen': 'copenhague, copenaghen',
  'Europe/Warsaw': 'varsovia, varsovie, varsavia',
  'Europe/Kiev': 'kiev, kyiv',
  'Asia/Bangkok': 'bancoc, bancoque',
  'Asia/Tokyo': 'tokio, toquio, yokohama, osaka, kyoto',
  'Asia/Shanghai': 'beijing, pequim, pekin, pechino, xangai',
  'Asia/Kolkata': 'delhi, new delhi, nova deli, nueva delhi, mumbai, bombay, calcutta',
  'Asia/Kathmandu': 'kathmandu, katmandu, catmandu',
  'Asia/Manila': 'manille, manilha',
  'Asia/Singapore': 'singapura, singapur, singapour',
  'Africa/Cairo': 'le caire, el cairo, il cairo',
  'Africa/Johannesburg': 'cape town, pretoria',
  'Australia/Sydney': 'canberra',
};

const build = (): ReadonlyMap<string, Zone> => {
  const zones = Intl.supportedValuesOf('timeZone').filter(
    (zone) => zone.includes('/') && !zone.startsWith('Etc/'),
  );
  const own = zones.map((zone): [string, Zone] => [
    foldText(zone.slice(zone.lastIndexOf('/') + 1)).replaceAll('_', ' '),
    zone,
  ]);
  const others = Object.entries(otherNames).flatMap(([zone, names]) =>
    names.split(', ').map((name): [string, Zone] => [name, zone]),
  );
  return new Map([...own, ...others]);
};

let cities: ReadonlyMap<string, Zone> | undefined;

/** The zone of a city's folded name; undefined for a city we do not know. */
export function zoneOfCity(name: string): Zone | undefined {
  cities ??= build();
  return cities.get(name);
}
