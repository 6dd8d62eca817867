import { type Anchorable, anchorFaults } from './check-anchors.ts';
import { valueAt } from './explain-issue.ts';
import { type Fault, type Path, showText } from './problems.ts';

/** Rounds that have one id twice, or open on a day that is not there, in the plain values of a plan file. */
export function checkRounds(raw: unknown, known: Anchorable): Fault[] {
  const rounds = valueAt(raw, ['followUp', 'rounds']);
  if (!Array.isArray(rounds)) return [];
  const seen = new Set<unknown>();
  return rounds.flatMap((round: unknown, index): Fault[] => {
    const path: Path = ['followUp', 'rounds', index];
    const id = valueAt(round, ['id']);
    const twice = typeof id === 'string' && seen.has(id);
    seen.add(id);
    return [
      ...(twice
        ? [
            {
              path: [...path, 'id'],
              at: 'value' as const,
              message: `there is a round "${showText(id)}" already`,
              fix: 'Choose another id',
            },
          ]
        : []),
      ...anchorFaults(raw, [...path, 'opens'], known),
    ];
  });
}
