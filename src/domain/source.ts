import type { Instant } from './instant.ts';

/** Where a fact of the plan comes from. */
export type Source =
  /** A document of the committee; `lines` are 1-based line numbers of its text. */
  | { kind: 'document'; document: string; lines: readonly number[] }
  /** Proposed by the plan's template; not stated by any document. */
  | { kind: 'template' }
  /** Set by the committee itself, in its own plan file. */
  | { kind: 'committee' }
  /** Said by a person in chat. */
  | { kind: 'person'; by: string; at: Instant; via: string };

/** Lines as people write them: `3,7-9`. */
function formatLines(lines: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** A source as a plan file writes it: `template`, `report:3,7-9` or `person:maria@1795600000000/slack`. */
export function formatSource(source: Source): string {
  switch (source.kind) {
    case 'document':
      return `${source.document}:${formatLines(source.lines)}`;
    case 'person':
      return `person:${source.by}@${source.at}/${source.via}`;
    default:
      return source.kind;
  }
}
