import type { Plan } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';
import { sourcedCollections } from './collections.ts';
import type { Fault, Path } from './problems.ts';

/** The lines of a document; `lines[0]` is line 1. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n/);

/** Every source of a plan with the path of its item. */
export function sourcesOf(plan: Plan): { path: Path; source: Source }[] {
  return [
    { path: ['congress'], source: plan.congress.source },
    ...(plan.themeCount ? [{ path: ['themeCount'], source: plan.themeCount.source }] : []),
    ...sourcedCollections.flatMap((name) =>
      (plan[name] ?? []).map(({ source }, index) => ({ path: [name, index], source })),
    ),
    ...(plan.indicators ?? []).flatMap(({ baseline }, index) =>
      baseline ? [{ path: ['indicators', index, 'baseline'], source: baseline.source }] : [],
    ),
  ];
}

/** Lines that a plan cites and its documents do not have, or that are empty there. `texts` holds each document by id. */
export function checkDocuments(plan: Plan, texts: ReadonlyMap<string, string>): Fault[] {
  const documents = new Map([...texts].map(([id, text]) => [id, linesOf(text)]));
  return sourcesOf(plan).flatMap(({ path, source }) => {
    if (source.kind !== 'document') return [];
    const lines = documents.get(source.document);
    if (!lines) return [];
    return source.lines.flatMap((number): Fault[] => {
      if (lines[number - 1]?.trim()) return [];
      const absent = number > lines.length;
      const message = `line ${number} of ${source.document} ${absent ? 'does not exist' : 'is empty'}`;
      const fix = absent ? `It has ${lines.length} lines` : 'Name the lines with the text';
      return [{ path: [...path, 'source'], at: 'value', message, fix }];
    });
  });
}
