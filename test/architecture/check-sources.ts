import { dirname, join } from 'node:path/posix';
import { doors, longestFile, type Room, rooms, stray, wordData } from './rooms.ts';

/** Source texts by path from the root of the project, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** Comments are blanked, lines are kept; a pattern may then be searched line by line. */
function withoutComments(text: string): string {
  return text
    .replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/^[ \t]*\/\/.*$/gm, '')
    .replace(/\s\/\/ .*$/gm, '');
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** A file is looked at once, however often its house is checked with another file beside it. */
function once<T>(look: (path: string, text: string) => T): (path: string, text: string) => T {
  const known = new Map<string, { text: string; found: T }>();
  return (path, text) => {
    const before = known.get(path);
    if (before?.text === text) return before.found;
    const found = look(path, text);
    known.set(path, { text, found });
    return found;
  };
}

/** What a file imports, types included: project files as paths, packages by name. */
export const importsOf = once((path, text): string[] =>
  [...withoutComments(text).matchAll(importPattern)].flatMap(([, from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic;
    if (name === undefined) return [];
    return [name.startsWith('.') ? join(dirname(path), name) : name];
  }),
);

const roomOf = (path: string): Room | undefined => rooms.find(({ folder }) => path.startsWith(folder));

const isPackage = (name: string, allowed: string) =>
  allowed.endsWith(':') || allowed.endsWith('/')
    ? name.startsWith(allowed)
    : name === allowed || name.startsWith(`${allowed}/`);

function faultOfImport(path: string, imported: string, sources: Sources): string | undefined {
  const room = roomOf(path);
  if (!room) return `${path}: belongs to no room`;
  const isFile = /^(src|adapters|commands|jobs|plans|test)\//.test(imported);
  if (!isFile)
    return room.packages.some((allowed) => isPackage(imported, allowed))
      ? undefined
      : `${path}: ${room.name} may not import ${imported}`;
  const target = roomOf(imported);
  if (!sources.has(imported)) return `${path}: imports ${imported}, which does not exist`;
  if (!target || !(target === room || room.rooms.includes(target.name)))
    return `${path}: ${room.name} may not import ${target?.name ?? 'no room'} (${imported})`;
  const throughDoor =
    target.name === room.name || !/^(commands|adapters)\//.test(imported) || doors.test(imported);
  return throughDoor ? undefined : `${path}: imports ${imported} past its door, index.ts`;
}

/** The groups of files that import each other in a circle, each sorted by name. */
function cyclesOf(sources: Sources): string[][] {
  const edges = new Map([...sources].map(([path, text]) => [path, importsOf(path, text)]));
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const queue = [...(edges.get(from) ?? [])];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path) || !edges.has(path)) continue;
      seen.add(path);
      queue.push(...(edges.get(path) ?? []));
    }
    return seen;
  };
  const reached = new Map([...edges.keys()].map((path) => [path, reach(path)]));
  const circular = [...edges.keys()].filter((path) => reached.get(path)?.has(path)).sort();
  const groups = circular.map((path) =>
    circular.filter((other) => reached.get(path)?.has(other) && reached.get(other)?.has(path)),
  );
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
}

const strayFaults = once((path, text): string[] =>
  withoutComments(text)
    .split('\n')
    .flatMap((line, index) =>
      stray
        .filter(({ pattern, allowed }) => pattern.test(line) && !allowed?.test(path))
        .map(({ what }) => `${path}:${index + 1}: ${what}`),
    ),
);

/** What the rules of the house forbid in these sources, a sentence each; nothing when they are kept. */
export function checkSources(sources: Sources): string[] {
  const perFile = [...sources].flatMap(([path, text]) => {
    const lines = text.split('\n').length - 1;
    return [
      ...(lines > longestFile && !wordData.test(path)
        ? [`${path}: ${lines} lines, more than ${longestFile}`]
        : []),
      ...(path.endsWith('/index.ts') && !doors.test(path) ? [`${path}: an index.ts that is no door`] : []),
      ...importsOf(path, text).flatMap((imported) => faultOfImport(path, imported, sources) ?? []),
      ...strayFaults(path, text),
    ];
  });
  const circles = cyclesOf(sources).map((group) => `circle: ${group.join(' <-> ')}`);
  return [...perFile, ...circles];
}
