import type { Reading } from '../reading.ts';

const most = 6;

/**
 * What a question looks like to the classifier: its concepts, which follow which, and the kinds of things that it names.
 * Names themselves and numbers are left out, so that what was learnt on one plan holds for another.
 */
export function featuresOf(reading: Reading): string[] {
  const asked = reading.terms.flatMap(({ known, concepts }) =>
    known
      ? concepts
          .filter((concept) => !reading.naming.has(concept) && concept !== 'congress')
          .map((concept) => (/^\d+$/.test(concept) ? '#' : concept))
      : ['?'],
  );
  const named = kindsNamed(reading);
  return [
    ...new Set([
      '*',
      ...asked,
      ...named,
      ...asked.slice(1).map((concept, at) => `${asked[at]} ${concept}`),
      ...named.flatMap((kind) => asked.slice(0, 2).map((concept) => `${kind} ${concept}`)),
      `=${Math.min(most, asked.length)}`,
    ]),
  ];
}

function kindsNamed({ occasions, instruments, organisations, missing }: Reading): string[] {
  const kinds = [
    ...occasions.map(({ isCongress, kind }) => (isCongress ? '@main' : `@${kind}`)),
    ...instruments.map(() => '@instrument'),
    ...organisations.map(() => '@organisation'),
    ...(missing === undefined ? [] : ['@missing']),
  ];
  return kinds.length > 0 ? [...new Set(kinds)] : ['@nothing'];
}
