import type { Plan } from './plan.ts';

type Item = { id: string; source: { kind: string }; since?: number };

/** What people added beside the items of a plan file, which the file does not have. */
const added = <T extends Item>(present: readonly T[], filed: readonly T[]): T[] => {
  const known = new Set(filed.map(({ id }) => id));
  return present.filter(
    ({ id, source, since }) => (source.kind === 'person' || since !== undefined) && !known.has(id),
  );
};

/**
 * The plan of a file with what people have said since the congress: a plan file holds no answers, so taking it over
 * again loses none. Commitments, organisations and people that were added in chat or from a sheet stay as well.
 */
export function carryFollowUp(present: Plan | undefined, filed: Plan): Plan {
  if (!present) return filed;
  const spoken = new Map(present.commitments.map((commitment) => [commitment.id, commitment]));
  const commitments = filed.commitments.map((commitment) => {
    const { line, status, reason } = spoken.get(commitment.id) ?? {};
    return line && status
      ? { ...commitment, line, status, ...(reason !== undefined && { reason }) }
      : commitment;
  });
  return {
    ...filed,
    organisations: [...filed.organisations, ...added(present.organisations, filed.organisations)],
    people: [...filed.people, ...added(present.people, filed.people)],
    commitments: [...commitments, ...added(present.commitments, filed.commitments)],
    ...(present.comments && { comments: present.comments }),
    ...(present.closing && { closing: present.closing }),
    ...(present.questions && { questions: present.questions }),
  };
}
