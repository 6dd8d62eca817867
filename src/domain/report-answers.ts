import type { Commitment, CommitmentStatus, ShieldedField } from './commitment.ts';
import type { Instant } from './instant.ts';
import type { GivenAnswer } from './review.ts';

/** What was said of a commitment and found in doubt. */
export type Doubted = { commitment: Commitment; status: CommitmentStatus; because?: string };

/** A sentence that somebody said of a commitment. */
export type Said = { commitment: Commitment; at: Instant; text: string; url?: string };

/** Whether the reader may see a field. */
type Rights = { may(commitment: Commitment, field: ShieldedField): boolean };

/** What was said of commitments and found in doubt by an instant; its reason as far as the reader may read it. */
export function doubtedOf(answers: readonly GivenAnswer[], asOf: Instant, { may }: Rights): Doubted[] {
  return answers.flatMap(({ commitment, statement: { status, check } }) => {
    if (check?.state !== 'disputed' || check.at > asOf) return [];
    const because = may(commitment, 'reason') ? check.because : undefined;
    return { commitment, status, ...(because !== undefined && { because }) };
  });
}

/** Every sentence that was said between two instants, as far as the reader may read it, with its link. */
export function saidIn(
  commitments: readonly Commitment[],
  asOf: Instant,
  since: Instant | undefined,
  { may }: Rights,
): Said[] {
  const from = since ?? Number.NEGATIVE_INFINITY;
  return commitments.flatMap((commitment) => {
    if (!may(commitment, 'progress')) return [];
    return (commitment.line ?? []).flatMap(({ at, text, url }) => {
      if (text === undefined || at > asOf || at <= from) return [];
      return { commitment, at, text, ...(url !== undefined && may(commitment, 'evidence') && { url }) };
    });
  });
}

/** Links that were known by an instant, as far as the reader may see them. */
export function linksBy(commitment: Commitment, asOf: Instant): string[] {
  const said = (commitment.line ?? []).flatMap(({ at, url }) => (at <= asOf ? (url ?? []) : []));
  return [...new Set([...(commitment.evidence ?? []), ...said])];
}
