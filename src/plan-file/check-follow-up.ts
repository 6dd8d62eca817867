import { closingReport } from '../domain/frozen-report.ts';
import { type Anchorable, anchorFaults } from './check-anchors.ts';
import { valueAt } from './explain-issue.ts';
import { type Fault, type Path, showText } from './problems.ts';

/** A ladder of commitments that tells the chair, who hears of them in the rounds, grouped. */
function chairFaults(raw: unknown): Fault[] {
  const path = ['ladders', 'commitment', 'overdue', 'chair'];
  const days = valueAt(raw, path);
  if (!Array.isArray(days) || days.length === 0) return [];
  const message = 'the chair hears of commitments in the rounds, and of no date of their own';
  return [{ path, at: 'value', message, fix: 'Remove it; followUp.chair says after how many days' }];
}

/** What is wrong with the follow-up of a plan file, in its plain values. */
export const checkFollowUp = (raw: unknown, known: Anchorable): Fault[] => [
  ...checkRounds(raw, known),
  ...chairFaults(raw),
];

/** Rounds that have one id twice, or open on a day that is not there, in the plain values of a plan file. */
function checkRounds(raw: unknown, known: Anchorable): Fault[] {
  const rounds = valueAt(raw, ['followUp', 'rounds']);
  if (!Array.isArray(rounds)) return [];
  const seen = new Set<unknown>();
  return rounds.flatMap((round: unknown, index): Fault[] => {
    const path: Path = ['followUp', 'rounds', index];
    const id = valueAt(round, ['id']);
    const isTaken = id === closingReport;
    const twice = typeof id === 'string' && seen.has(id);
    seen.add(id);
    return [
      ...(isTaken
        ? [
            {
              path: [...path, 'id'],
              at: 'value' as const,
              message: 'the closing report is called so',
              fix: 'Choose another id',
            },
          ]
        : []),
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
