import { type Collection, collections } from '../domain/history.ts';

/** Lists that a plan file does not have: they come about in use. */
const madeInUse = [
  'comments',
  'reviews',
  'personalReminders',
  'timeRequests',
  'taught',
  'questions',
  'freeReminders',
  'boards',
  'polls',
] as const;

type Sourced = Exclude<Collection, (typeof madeInUse)[number] | 'documents'>;

/** The lists of a plan file whose items say where they come from. */
export const sourcedCollections: readonly Sourced[] = collections.filter(
  (name): name is Sourced => name !== 'documents' && !madeInUse.some((made) => made === name),
);

export type FileCollection = Sourced | 'documents';

/** The lists of a plan file whose items have an id. */
export const fileCollections: readonly FileCollection[] = ['documents', ...sourcedCollections];
