import type { BaselineChange } from './baseline.ts';
import type { Check } from './check.ts';
import type { Commitment, CommitmentStatus, FinalDecision, Statement } from './commitment.ts';
import { statusAt } from './commitment.ts';
import { closingReport, type FrozenReport } from './frozen-report.ts';
import { type Indicator, type IndicatorValue, indicatorsOf, valueAt } from './indicator.ts';
import type { Instant } from './instant.ts';
import type { Plan } from './plan.ts';

/** What was said since a report was frozen that would have made it another. */
export type Correction = { at: Instant } & (
  | { kind: 'value'; indicator: Indicator; was?: number; value: IndicatorValue }
  | { kind: 'check'; indicator: Indicator; value: IndicatorValue }
  | { kind: 'baseline'; indicator: Indicator; change: BaselineChange }
  | { kind: 'commitment-baseline'; commitment: Commitment; change: BaselineChange<string> }
  | { kind: 'answer'; commitment: Commitment; was: CommitmentStatus; statement: Statement }
  | { kind: 'answer-check'; commitment: Commitment; statement: Statement; check: Check }
  | { kind: 'decision'; commitment: Commitment; was?: FinalDecision; decision?: FinalDecision }
);

const isSame = (a: IndicatorValue, b: IndicatorValue) =>
  a.at === b.at && a.value === b.value && a.by === b.by;

/** What was found since of what the report had. */
function checkedSince(commitment: Commitment, then: Commitment, frozenAt: Instant): Correction[] {
  const known = new Map((then.line ?? []).map((each) => [`${each.at} ${each.by}`, each.check?.at]));
  return (commitment.line ?? []).flatMap((statement): Correction[] => {
    const { check } = statement;
    const key = `${statement.at} ${statement.by}`;
    const isNew = check !== undefined && known.has(key) && check.at > frozenAt && check.at !== known.get(key);
    return isNew ? [{ kind: 'answer-check', commitment, statement, check, at: check.at }] : [];
  });
}

/** Of the closing report: a decision that was made, changed or taken back since. */
function decidedAnew(commitment: Commitment, then: Commitment, taken: Instant): Correction[] {
  const { decision } = commitment;
  const was = then.decision;
  if (decision?.at === was?.at && decision?.choice === was?.choice) return [];
  const at = Math.max(decision?.at ?? taken, taken);
  return [{ kind: 'decision', commitment, ...(was && { was }), ...(decision && { decision }), at }];
}

function ofIndicator(indicator: Indicator, then: Indicator, { round, at }: FrozenReport): Correction[] {
  const known = then.values ?? [];
  const was = valueAt(then, at)?.value;
  const values = (indicator.values ?? []).flatMap((value): Correction[] => {
    const old = known.find((each) => isSame(each, value));
    if (!old)
      return value.round === round || value.at <= at
        ? [
            {
              kind: 'value',
              indicator,
              value,
              at: value.saidAt ?? value.at,
              ...(was !== undefined && { was }),
            },
          ]
        : [];
    const { check } = value;
    const isNew = check !== undefined && check.at !== old.check?.at;
    return isNew ? [{ kind: 'check', indicator, value, at: check.at }] : [];
  });
  const baselines = (indicator.baselineChanges ?? [])
    .filter((change) => change.at > at)
    .map((change): Correction => ({ kind: 'baseline', indicator, change, at: change.at }));
  return [...values, ...baselines];
}

/** Every correction of a frozen report, the oldest first, of what the plan still has. */
export function correctionsOf(frozen: FrozenReport, plan: Plan): readonly Correction[] {
  const { round, at } = frozen;
  const indicators = new Map(indicatorsOf(frozen.plan).map((each) => [each.id, each]));
  const commitments = new Map(frozen.plan.commitments.map((each) => [each.id, each]));
  const counted = indicatorsOf(plan).flatMap((each) => {
    const then = indicators.get(each.id);
    return then ? ofIndicator(each, then, frozen) : [];
  });
  const said = plan.commitments.flatMap((commitment): Correction[] => {
    const then = commitments.get(commitment.id);
    if (!then) return [];
    const isClosing = round === closingReport;
    const late = (commitment.line ?? []).filter(
      (each) => (isClosing || each.round === round) && each.at > at,
    );
    const moved = (commitment.baselineChanges ?? []).filter((change) => change.at > at);
    const answers = late.map(
      (statement): Correction => ({
        kind: 'answer',
        commitment,
        was: statusAt(then, at),
        statement,
        at: statement.at,
      }),
    );
    return [
      ...answers,
      ...checkedSince(commitment, then, at),
      ...(isClosing ? decidedAnew(commitment, then, at) : []),
      ...moved.map(
        (change): Correction => ({ kind: 'commitment-baseline', commitment, change, at: change.at }),
      ),
    ];
  });
  return [...counted, ...said].toSorted((a, b) => a.at - b.at);
}
