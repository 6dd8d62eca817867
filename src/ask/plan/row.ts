import type { CommitmentStatus, Level } from '../../domain/commitment.ts';
import type { Day } from '../../domain/instant.ts';
import type { Role } from '../../domain/person.ts';
import type { Source } from '../../domain/source.ts';
import { isWithin } from '../question/due.ts';
import { countryKey, isInRegion } from '../question/name.ts';
import type { Filter, Listed } from './query.ts';

/** Something of the plan as a list shows it, with what the conditions of a query look at. */
export type Row = {
  id: string;
  title: string;
  line: string;
  source: Source;
  /** Its days, as far as they are known. */
  starts?: Day | undefined;
  ends?: Day | undefined;
  state?: 'open' | 'done' | 'late' | 'cancelled' | undefined;
  status?: CommitmentStatus | undefined;
  isAnswered?: boolean | undefined;
  isMilestone?: boolean | undefined;
  /** Person id. */
  owner?: string | undefined;
  organisation?: string | undefined;
  isCommittee?: boolean | undefined;
  role?: Role | undefined;
  countries?: readonly (string | undefined)[] | undefined;
  region?: string | undefined;
  /** Objective ids. */
  objectives?: readonly (string | undefined)[] | undefined;
  level?: Level | undefined;
};

const ofBody = ['organisation', 'country', 'region'] as const;

/** The conditions that things of a kind can be asked for by; with any other, nothing is listed, for none is dropped. */
export const conditionsOf: Readonly<Record<Listed, readonly Filter['by'][]>> = {
  deadline: ['words', 'state', 'due', 'owner', 'no-owner', 'milestone', 'objective', ...ofBody],
  commitment: ['words', 'state', 'due', 'owner', 'objective', 'level', 'status', 'answered', ...ofBody],
  indicator: ['words', 'owner', 'objective', 'level', ...ofBody],
  person: ['role', 'organisation'],
  organisation: ['committee', ...ofBody],
  event: ['words', 'due'],
  objective: ['words'],
  theme: ['words'],
};

/** Whether a row meets a condition; what is not known of it meets none. */
export function meetsFilter(row: Row, filter: Filter): boolean {
  const { starts, ends = starts, countries = [] } = row;
  switch (filter.by) {
    case 'state':
      return row.state === filter.state || (filter.state === 'open' && row.state === 'late');
    case 'status':
      return row.status !== undefined && (row.status === filter.status) !== (filter.not === true);
    case 'answered':
      return row.isAnswered === filter.answered;
    case 'due':
      return starts !== undefined && isWithin(starts, filter.due, ends);
    case 'owner':
      return row.owner !== undefined && filter.people.includes(row.owner);
    case 'no-owner':
      return row.owner === undefined;
    case 'milestone':
      return row.isMilestone === true;
    case 'organisation':
      return row.organisation === filter.id;
    case 'committee':
      return row.isCommittee === true;
    case 'role':
      return row.role === filter.role;
    case 'country':
      return countries.some((country) => country !== undefined && countryKey(country) === filter.key);
    case 'region':
      return [undefined, ...countries].some((country) =>
        isInRegion({ region: row.region, country }, filter.key),
      );
    case 'objective':
      return row.objectives?.includes(filter.id) === true;
    case 'level':
      return row.level === filter.level;
    case 'words':
      return filter.ids?.has(row.id) === true;
  }
}
