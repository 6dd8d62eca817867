import type { Commitment, CommitmentStatus } from '../../src/domain/commitment.ts';
import type { Store } from '../../src/store/store.ts';

/** Something said, as the raw history of the plan has it. */
export type Told = {
  commitment: string;
  status: CommitmentStatus;
  round: string | undefined;
  at: number;
  url: string | undefined;
};

/** What was promised and said, from the raw history alone: no function of the follow-up is used. */
export async function recount(store: Store) {
  const told: Told[] = [];
  const promised: Commitment[] = [];
  const comments: { organisation: string; at: number }[] = [];
  for (const { changes, at, verb } of (await store.history({ limit: 1_000_000 })).toReversed())
    for (const change of changes) {
      if (change.collection === 'comments' && change.after) {
        const { organisation } = change.after as { organisation: string };
        comments.push({ organisation, at });
      }
      if (change.collection !== 'commitments' || !change.after) continue;
      const after = change.after as Commitment;
      if (verb === 'commitments import') promised.push(after);
      const { status, round, url } = after.line?.at(-1) ?? {};
      if (status) told.push({ commitment: after.id, status, round, at, url });
    }
  return { told, promised, comments };
}
