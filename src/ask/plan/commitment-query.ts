import type { CommitmentStatus, Level } from '../../domain/commitment.ts';
import { leftOver } from '../draft.ts';
import { askedOf, asksFor, namesIn, type Reading, valuesOf } from '../question/reading.ts';
import type { Filter } from './query.ts';

/** Where a commitment stands, as only commitments do. */
const followed = ['fulfilled', 'withdrawn', 'not-started', 'in-progress', 'answered'] as const;

/** `How many are fulfilled in Latin America?`, `who has not answered?`: nothing else is said than whose, where and how it stands. */
export const isOfFollowUp = (reading: Reading): boolean =>
  asksFor(reading, 'state', ...followed) &&
  ([...namesIn(reading, 'country'), ...namesIn(reading, 'region')].length > 0 ||
    (askedOf(reading) !== 'when' &&
      leftOver(reading, [
        ...['asked', 'operator', 'state', 'attribute:state', 'thing:organisation', 'thing:person'],
        ...['thing:round', 'name:organisation', 'name:person', 'name:congress'],
      ]).length === 0));

const statuses: readonly CommitmentStatus[] = ['fulfilled', 'withdrawn', 'not-started', 'in-progress'];

/** How the commitments stand that a question asks for. */
export function commitmentFilters(reading: Reading, isNot: boolean): Filter[] {
  const states = valuesOf(reading, 'state');
  const filters: Filter[] = [];
  const isNotBegun = states.includes('in-progress') && isNot;
  const status = statuses.find((each) => states.includes(each as (typeof states)[number]));
  const isTurned = isNot && !states.includes('answered');
  if (isNotBegun) filters.push({ by: 'status', status: 'not-started' });
  else if (status) filters.push({ by: 'status', status, ...(isTurned && { not: true as const }) });
  else if (states.includes('late')) filters.push({ by: 'state', state: 'late' });
  else if (states.includes('open')) filters.push({ by: 'state', state: 'open' });
  else if (states.includes('cancelled')) filters.push({ by: 'status', status: 'withdrawn' });
  else if (states.includes('done'))
    filters.push({ by: 'status', status: 'fulfilled', ...(isTurned && { not: true as const }) });
  if (states.includes('answered')) filters.push({ by: 'answered', answered: !isNot });
  for (const level of ['national', 'regional', 'international'] as const satisfies readonly Level[])
    if (asksFor(reading, 'attribute', `level-${level}`)) filters.push({ by: 'level', level });
  return filters;
}
