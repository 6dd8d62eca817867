import { stringify } from 'csv-stringify/sync';
import type { Correction } from '../domain/corrections.ts';
import { toIso } from '../time/iso.ts';

const columns = ['at', 'kind', 'id', 'title', 'was', 'is', 'because', 'source'] as const;

function rowOf(correction: Correction): Partial<Record<(typeof columns)[number], string | number>> {
  const { kind } = correction;
  const at = toIso(correction.at);
  if (correction.kind === 'answer') {
    const { commitment, was, statement } = correction;
    return { at, kind, id: commitment.id, title: commitment.title, was, is: statement.status };
  }
  if (correction.kind === 'answer-check') {
    const { commitment, statement, check } = correction;
    const { id, title } = commitment;
    const { state, because = '' } = check;
    return { at, kind, id, title, was: statement.status, is: state, because };
  }
  if (correction.kind === 'decision') {
    const { commitment, was, decision } = correction;
    const { id, title } = commitment;
    const because = decision?.because;
    return {
      at,
      kind,
      id,
      title,
      was: was?.choice ?? '',
      is: decision?.choice ?? '',
      ...(because && { because }),
    };
  }
  if (correction.kind === 'commitment-baseline') {
    const { commitment, change } = correction;
    const { from = '', to = '', because } = change;
    return { at, kind: 'baseline', id: commitment.id, title: commitment.title, was: from, is: to, because };
  }
  const { id, title } = correction.indicator;
  if (correction.kind === 'baseline') {
    const { from, to, because } = correction.change;
    return { at, kind, id, title, was: from?.value ?? '', is: to?.value ?? '', because };
  }
  const { value } = correction;
  if (correction.kind === 'value')
    return { at, kind, id, title, was: correction.was ?? '', is: value.value, source: value.url ?? '' };
  const { state = 'reported', because = '' } = value.check ?? {};
  return { at, kind, id, title, was: value.value, is: state, because };
}

/** What was corrected since a report was frozen as CSV, in the same form as its commitments. */
export const correctionSheet = (corrections: readonly Correction[]): string =>
  stringify(corrections.map(rowOf), {
    ...{ header: true, columns: [...columns], bom: true, escape_formulas: true },
    record_delimiter: 'windows',
  });
