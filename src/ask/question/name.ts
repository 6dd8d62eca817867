import type { Plan } from '../../domain/plan.ts';
import { cognateOf } from '../../language/cognate.ts';
import { countryNames } from '../../language/country-names.ts';
import { anySmallWord, everySmallWord } from '../../language/every-small-word.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { createPhrases, type Phrases } from '../../language/phrases.ts';
import { worldRegions } from '../../language/regions.ts';
import { stemOf } from '../../language/stem.ts';
import { tokensOf, wordsOf } from '../../language/token.ts';
import { areAlike } from '../match.ts';

/** Something of the plan that a question calls by its name. */
export type Name =
  | { kind: 'person'; id: string }
  | { kind: 'organisation'; id: string }
  | { kind: 'congress' }
  | { kind: 'event'; id: string }
  /** `key` is the folded English name. */
  | { kind: 'country'; key: string }
  | { kind: 'region'; key: string }
  | { kind: 'city'; key: string };

/** Small words that a name of a person may hold; some are of names from elsewhere. */
const particles = new Set([...everySmallWord('nameParticles'), 'al', 'bin', 'den', 'der', 'van', 'von']);

/** Whether a name is a person's own, rather than an office such as `Focal point, UNICEF`. */
function isPersonal(name: string, language: Language): boolean {
  if (/[,()]/.test(name)) return false;
  const { phrases } = lexiconFor(language);
  return tokensOf(name).every(({ text, word }) => {
    const marks = phrases.at([word], 0)?.values ?? [];
    return (
      particles.has(word) ||
      (/^\p{Lu}/u.test(text) && !marks.some(({ kind }) => kind === 'role' || kind === 'thing'))
    );
  });
}

/** The names a person is called by: the full name, and where it is personal, each part of it. */
function callsOf(name: string, language: Language): string[] {
  const words = wordsOf(name);
  const parts = isPersonal(name, language)
    ? words.filter((word) => word.length > 2 && !particles.has(word))
    : [];
  const ends = parts.length > 2 ? [`${parts[0]} ${parts.at(-1)}`] : [];
  return [words.join(' '), ...ends, ...parts];
}

const article = new RegExp(`^(?:${anySmallWord('articles')}) (?=\\S)`);

/** A name as it is looked up: folded, without the article it may begin with. */
const bare = (name: string): string => wordsOf(name).join(' ').replace(article, '');

/** A congress is called without its number as well: `DebConf19`, `EuroCardio 2027`, `World Congress III`. */
const unnumbered = (name: string): string[] => {
  const short = bare(name).replace(/ ?(?:\d+|\b[ivx]+)$/, '');
  return short === bare(name) || short.length < 4 ? [] : [short];
};

function* namesOf(plan: Plan): Generator<readonly [string, Name]> {
  const language = languageOf(plan.locale) ?? 'en';
  const { congress } = plan;
  for (const { id, name } of plan.people)
    for (const call of new Set(callsOf(name, language))) yield [call, { kind: 'person', id }];
  for (const { id, name, aka } of plan.organisations)
    for (const call of new Set([name, ...aka].map(bare))) yield [call, { kind: 'organisation', id }];
  const ofCongress = [congress.name, ...congress.aka].flatMap((name) => [bare(name), ...unnumbered(name)]);
  for (const call of new Set(ofCongress)) yield [call, { kind: 'congress' }];
  for (const { id, name, aka } of plan.events)
    for (const call of new Set([name, ...aka].map(bare))) yield [call, { kind: 'event', id }];
  const cities = [congress.city, ...plan.events.flatMap(({ city }) => city ?? [])];
  for (const city of new Set(cities))
    for (const call of new Set([cityKey(city), wordsOf(city).join(' ')]))
      yield [call, { kind: 'city', key: cityKey(city) }];
  const [short = ''] = bare(congress.city).split(' ');
  const callsCongress = [congress.name, ...congress.aka].some((name) => wordsOf(name).includes(short));
  if (short !== bare(congress.city) && callsCongress)
    yield [short, { kind: 'city', key: bare(congress.city) }];
  const countries = [
    congress.country,
    ...[...plan.events, ...plan.organisations, ...plan.commitments].flatMap(({ country }) => country ?? []),
  ];
  for (const country of new Set(countries)) {
    yield [bare(country), { kind: 'country', key: countryKey(country) }];
  }
  for (const [name, key] of countryNames.all()) yield [name, { kind: 'country', key }];
  const regions = [...plan.commitments, ...(plan.indicators ?? [])].flatMap(({ region }) => region ?? []);
  for (const region of new Set(regions)) yield [bare(region), { kind: 'region', key: regionKey(region) }];
  for (const [name, key] of worldRegions.all()) yield [name, { kind: 'region', key }];
}

/** The names of a plan, to be looked up among the words of a question; a part of two names stands for both. */
export const createNames = (plan: Plan): Phrases<Name> => createPhrases(namesOf(plan));

/** The key under which a city is known: folded, without its article. */
export const cityKey = bare;

/** The key under which a country of the plan is known. */
export const countryKey = (country: string): string => countryNames.keyOf(bare(country)) ?? bare(country);

/** The key under which a region is known. */
export const regionKey = (region: string): string => worldRegions.keyOf(bare(region)) ?? bare(region);

/** Whether something of a country, or of a region, belongs to a region. */
export const isInRegion = (
  { country, region }: { country?: string | undefined; region?: string | undefined },
  key: string,
): boolean =>
  (region !== undefined && (regionKey(region) === key || worldRegions.has(key, regionKey(region)))) ||
  (country !== undefined && worldRegions.has(key, countryKey(country)));

/** Whether a name is that of the city or the country where the congress is. */
export const isPlaceOf = (name: Name, { city, country }: Plan['congress']): boolean =>
  (name.kind === 'country' && name.key === countryKey(country)) ||
  (name.kind === 'city' && name.key === cityKey(city));

/** The least that a word must share with a name to be made of it: `Kenyan` of Kenya, `portoghesi` of Portogallo. */
const leastShared = 5;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** Finds the countries and regions of a plan by words that are made of their names in a language: `Kenyan`, `europeos`. */
export function createPlacesLike(plan: Plan): (word: string) => Name[] {
  const given = [...plan.organisations, ...plan.commitments, ...(plan.indicators ?? [])];
  const countries = new Set(given.flatMap(({ country }) => (country ? [countryKey(country)] : [])));
  const names = [
    ...[...countryNames.all()].flatMap(([name, key]) =>
      countries.has(key) ? [{ name, made: { kind: 'country', key } as const }] : [],
    ),
    ...[...worldRegions.all()].map(([name, key]) => ({ name, made: { kind: 'region', key } as const })),
  ].filter(({ name }) => !name.includes(' '));
  return (word) => {
    if (word.length < leastShared) return [];
    const shared = names.map(({ name, made }) => ({ made, name, length: sharedStart(name, word) }));
    const best = Math.max(0, ...shared.map(({ length }) => length));
    const found = shared.filter(
      ({ name, length }) => length === best && length >= Math.max(leastShared, name.length - 4),
    );
    const keys = new Map(found.map(({ made }) => [made.key, made]));
    return best >= word.length - 4 && keys.size === 1 ? [...keys.values()] : [];
  };
}

/** Finds the cities of a plan by their names in other languages: words of the same origin, such as `Florença`. */
export function createCitiesLike(plan: Plan): (word: string) => Name[] {
  const cities = [plan.congress, ...plan.events].flatMap(({ city }) =>
    city && !city.includes(' ') ? [bare(city)] : [],
  );
  const keys = [...new Set(cities)].map((key) => ({ key, cognate: cognateOf(stemOf(key, 'it')) }));
  return (word) =>
    keys
      .filter(
        ({ key, cognate }) =>
          areAlike(key, word) || (cognate !== '' && cognate === cognateOf(stemOf(word, 'it'))),
      )
      .map(({ key }) => ({ kind: 'city', key }));
}
