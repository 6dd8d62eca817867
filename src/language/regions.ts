import containment from 'cldr-core/supplemental/territoryContainment.json' with { type: 'json' };
import { languages } from './language.ts';
import { wordsOf } from './token.ts';

type Contained = Readonly<Record<string, { _contains: readonly string[] } | undefined>>;
const contained: Contained = containment.supplemental.territoryContainment;

/** What a region is made of: countries by two letters, and smaller regions. */
const partsOf = (code: string): readonly string[] => [
  ...(contained[code]?._contains ?? []),
  ...(contained[`${code}-status-grouping`]?._contains ?? []),
];

/** No region of the world: the world itself, and unions of states that are no place. */
const noRegion = new Set(['001', 'EZ', 'UN']);

/** Names that a language has elsewhere: `Caraíbas`, `América Latina`. */
const tags = [...languages, 'pt-PT', 'es-MX'] as const;

const folded = (name: string): string => wordsOf(name).join(' ');

type Regions = { keys: ReadonlyMap<string, string>; parts: ReadonlyMap<string, ReadonlySet<string>> };
let made: Regions | undefined;

function regions(): Regions {
  if (made) return made;
  const [english, ...others] = tags.map(
    (tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }),
  );
  const keyOf = (code: string) => folded(english?.of(code) ?? code);
  const within = (code: string): string[] => partsOf(code).flatMap((part) => [keyOf(part), ...within(part)]);
  const all = Object.keys(contained).filter((code) => !code.includes('-') && !noRegion.has(code));
  made = {
    keys: new Map(
      all.flatMap((code) =>
        [english, ...others].flatMap((names) => {
          const name = names?.of(code);
          return name === undefined || partsOf(code).length === 0
            ? []
            : [[folded(name), keyOf(code)] as const];
        }),
      ),
    ),
    parts: new Map(all.map((code) => [keyOf(code), new Set(within(code))])),
  };
  return made;
}

/** The regions of the world by their names, as the Unicode consortium has them. */
export const worldRegions = {
  /** The folded English name of a region named in any of the languages, folded. */
  keyOf: (name: string): string | undefined => regions().keys.get(name),
  all: (): Iterable<readonly [name: string, key: string]> => regions().keys.entries(),
  /** Whether a region has a country or a smaller region in it, each by its key. */
  has: (region: string, part: string): boolean => regions().parts.get(region)?.has(part) ?? false,
};
