import { typedCollections } from '../domain/history.ts';
import { type FileCollection, fileCollections } from './collections.ts';
import { valueAt } from './explain-issue.ts';
import { type Fault, formatPath, type Path, showText } from './problems.ts';
import { suggest } from './suggest.ts';

/** Which field of which items names an item of which collection, and what the reader calls that. */
const references: readonly {
  of: FileCollection;
  field: string;
  to: FileCollection | 'ladders';
  noun: string;
}[] = [
  { of: 'people', field: 'organisation', to: 'organisations', noun: 'organisation' },
  { of: 'objectives', field: 'of', to: 'events', noun: 'event' },
  { of: 'events', field: 'convenors', to: 'organisations', noun: 'organisation' },
  { of: 'events', field: 'theme', to: 'themes', noun: 'theme' },
  { of: 'deadlines', field: 'kind', to: 'ladders', noun: 'ladder' },
  { of: 'deadlines', field: 'owner', to: 'people', noun: 'person' },
  { of: 'deadlines', field: 'objective', to: 'objectives', noun: 'objective' },
  { of: 'deadlines', field: 'theme', to: 'themes', noun: 'theme' },
  { of: 'commitments', field: 'organisation', to: 'organisations', noun: 'organisation' },
  { of: 'commitments', field: 'objective', to: 'objectives', noun: 'objective' },
  { of: 'commitments', field: 'theme', to: 'themes', noun: 'theme' },
  { of: 'indicators', field: 'organisation', to: 'organisations', noun: 'organisation' },
  { of: 'indicators', field: 'owner', to: 'people', noun: 'person' },
  { of: 'indicators', field: 'commitments', to: 'commitments', noun: 'commitment' },
  { of: 'indicators', field: 'objectives', to: 'objectives', noun: 'objective' },
  ...(['commitments', 'organisations'] as const).flatMap((of) =>
    ['focal', 'alternate'].map((field) => ({ of, field, to: 'people' as const, noun: 'person' })),
  ),
];

/** Words that the ledger and the history use in place of an id. */
const taken: Partial<Record<FileCollection, readonly string[]>> = {
  people: ['committee', 'plan-file'],
  events: ['congress'],
  deadlines: ['congress', 'digest', 'late', 'desk'],
};

type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** Duplicate ids and names of nothing, in the plain values of a plan file that may be wrong in any other way. */
export function checkReferences(raw: unknown): Fault[] {
  const known = idsOf(raw);
  return [
    ...duplicates(raw),
    ...takenIds(raw),
    ...references.flatMap((reference) =>
      itemsOf(raw, reference.of).flatMap((_, index) =>
        textsAt(raw, [reference.of, index, reference.field]).flatMap(({ text, path }) =>
          reference.field === 'of' && text === 'congress' ? [] : unknown(text, path, reference, known),
        ),
      ),
    ),
    ...textsAt(raw, ['congress', 'host']).flatMap(({ text, path }) =>
      unknown(text, path, { to: 'organisations', noun: 'organisation' }, known),
    ),
    ...wholesOf(raw),
    ...sourcesOf(raw).flatMap(({ text, path }) => {
      const document = /^([a-z0-9-]+):\d/.exec(text)?.[1];
      return document ? unknown(document, path, { to: 'documents', noun: 'document' }, known) : [];
    }),
  ];
}

/** Baselines and targets that are more than all there are. */
function wholesOf(raw: unknown): Fault[] {
  return itemsOf(raw, 'indicators').flatMap((item, index) => {
    const whole = valueAt(item, ['whole']);
    const values = valueAt(item, ['values']);
    const given = (Array.isArray(values) ? values : []).map((_, place): Path => ['values', place]);
    return [['baseline'], ['target'], ...given].flatMap((part): Fault[] => {
      const value = valueAt(item, [...part, 'value']);
      if (typeof whole !== 'number' || typeof value !== 'number' || value <= whole) return [];
      const message = `${value} is more than all ${whole}`;
      const fix = 'Look at both; whole is how many there are in all';
      return [{ path: ['indicators', index, ...part, 'value'], at: 'value', message, fix }];
    });
  });
}

/** The items of a collection; none when it is not a list. */
export function itemsOf(raw: unknown, collection: string): readonly unknown[] {
  const items = valueAt(raw, [collection]);
  return Array.isArray(items) ? items : [];
}

/** The text at a path, or each text of a list there. */
function textsAt(raw: unknown, path: Path): { text: string; path: Path }[] {
  const value = valueAt(raw, path);
  if (typeof value === 'string') return [{ text: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text, index) => (typeof text === 'string' ? [{ text, path: [...path, index] }] : []));
}

function idsOf(raw: unknown): Known {
  const idsIn = (name: string) =>
    itemsOf(raw, name).flatMap((_, index) => textsAt(raw, [name, index, 'id']).map(({ text }) => text));
  const ladders = Object.keys((valueAt(raw, ['ladders']) as object | null | undefined) ?? {});
  return new Map([
    ...fileCollections.map((name): [string, Set<string>] => [name, new Set(idsIn(name))]),
    ['ladders', new Set(ladders)],
  ]);
}

function unknown(
  text: string,
  path: Path,
  { to, noun }: { to: string; noun: string },
  known: Known,
): Fault[] {
  const ids = known.get(to);
  if (ids?.has(text)) return [];
  const fix = suggest(text, [...(ids ?? [])], `Add it to ${to}, or name one that is there`);
  return [{ path, at: 'value', message: `there is no ${noun} "${showText(text)}"`, fix }];
}

function duplicates(raw: unknown): Fault[] {
  const spaces: (readonly FileCollection[])[] = [
    typedCollections,
    ...fileCollections
      .filter((name) => !typedCollections.some((each) => each === name))
      .map((name) => [name]),
  ];
  return spaces.flatMap((space) => {
    const seen = new Map<string, Path>();
    return space.flatMap((collection) =>
      itemsOf(raw, collection).flatMap((_, index): Fault[] => {
        const path = [collection, index, 'id'];
        const id = valueAt(raw, path);
        if (typeof id !== 'string') return [];
        const first = seen.get(id);
        if (first === undefined) {
          seen.set(id, path);
          return [];
        }
        const message = `${formatPath(first.slice(0, 2))} has the id "${showText(id)}" already`;
        return [{ path, at: 'value', message, fix: 'Choose another id' }];
      }),
    );
  });
}

function takenIds(raw: unknown): Fault[] {
  return Object.entries(taken).flatMap(([name, words]) =>
    itemsOf(raw, name).flatMap((item, index): Fault[] => {
      const id = valueAt(item, ['id']);
      if (typeof id !== 'string' || !words.includes(id)) return [];
      const message = `"${id}" has another meaning here`;
      return [{ path: [name, index, 'id'], at: 'value', message, fix: 'Choose another id' }];
    }),
  );
}

function sourcesOf(raw: unknown): { text: string; path: Path }[] {
  const holders: Path[] = [[], ['congress'], ['themeCount']];
  const items = fileCollections.flatMap((name) => itemsOf(raw, name).map((_, index): Path => [name, index]));
  const baselines = itemsOf(raw, 'indicators').map((_, index): Path => ['indicators', index, 'baseline']);
  return [...holders, ...items, ...baselines].flatMap((path) => textsAt(raw, [...path, 'source']));
}
