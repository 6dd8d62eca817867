import type { CommitmentStatus, Level } from '../../domain/commitment.ts';
import type { Role } from '../../domain/person.ts';
import type { Due } from '../question/due.ts';
import type { Word } from '../question/reading.ts';

/** The kinds of things that a plan can be asked to list. */
export type Listed =
  | 'deadline'
  | 'objective'
  | 'commitment'
  | 'indicator'
  | 'event'
  | 'person'
  | 'organisation'
  | 'theme';

/** One condition on what is listed. */
export type Filter =
  | { by: 'state'; state: 'open' | 'done' | 'late' | 'cancelled' }
  /** Any of these people. */
  | { by: 'owner'; people: readonly string[] }
  | { by: 'no-owner' }
  | { by: 'milestone' }
  | { by: 'due'; due: Due }
  | { by: 'organisation'; id: string }
  | { by: 'committee' }
  | { by: 'role'; role: Role }
  | { by: 'country'; key: string }
  | { by: 'region'; key: string }
  | { by: 'objective'; id: string }
  | { by: 'level'; level: Level }
  | { by: 'status'; status: CommitmentStatus; not?: true }
  | { by: 'answered'; answered: boolean }
  /** Its title has all the words; `ids` are those of which it does, once they are looked up. */
  | { by: 'words'; words: readonly Word[]; ids?: ReadonlySet<string> };

/** Things of the plan, asked for by conditions that all hold. */
export type Query = {
  of: Listed;
  filters: readonly Filter[];
  want: 'list' | 'count' | 'next' | 'first' | 'last';
  /** It asks for what is somebody's own, and nobody knows who asks. */
  ofNobody?: true;
};
