import type { Source } from '../domain/source.ts';
import type { Text } from '../message/message.ts';
import { personName } from './person.ts';
import type { View } from './view.ts';

/** Line numbers as ranges: `3-7, 9`. */
export function formatLines(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** Where something of the plan comes from. */
export function sourceText(source: Source, { plan, words }: View): Text {
  switch (source.kind) {
    case 'template':
      return words.say('source.template');
    case 'committee':
      return words.say('source.committee');
    case 'document': {
      const title = plan.documents.find(({ id }) => id === source.document)?.title ?? source.document;
      const lines = formatLines(source.lines);
      return words.say(source.lines.length === 1 ? 'source.line' : 'source.lines', { title, lines });
    }
    case 'person':
      return words.say('source.said', {
        person: personName(source.by, plan),
        at: { kind: 'time', at: source.at, zone: plan.congress.zone },
      });
  }
}
