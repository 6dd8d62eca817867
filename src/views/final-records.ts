import type { Commitment, ShieldedField } from '../domain/commitment.ts';
import type { Report } from '../domain/report.ts';

/** Of the closing report what was not kept and what becomes of it, for machines; undefined of another report. */
export const finalRecords = (
  { finals }: Report,
  may: (commitment: Commitment, field: ShieldedField) => boolean,
) =>
  finals?.map((each) => {
    const { id, title, status, decision } = each;
    return {
      ...{ id, title, status },
      decision: decision?.choice ?? null,
      handedTo: decision?.to ?? null,
      because: may(each, 'reason') ? (decision?.because ?? null) : null,
    };
  });
