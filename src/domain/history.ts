import type { Instant } from './instant.ts';

/** The parts of a plan that hold items with an id. */
export const collections = [
  'organisations',
  'people',
  'objectives',
  'themes',
  'events',
  'instruments',
  'facts',
  'documents',
  'deadlines',
  'commitments',
  'indicators',
  'comments',
  'reviews',
  'personalReminders',
  'timeRequests',
  'freeReminders',
  'taught',
  'questions',
  'boards',
  'polls',
] as const;
export type Collection = (typeof collections)[number];

/** What people type the id of: one id stands for one thing of all of these. */
export const typedCollections = [
  'deadlines',
  'objectives',
  'commitments',
  'indicators',
  'events',
  'themes',
] as const satisfies readonly Collection[];

/** The parts of a plan that are one value rather than items. */
export const settingsOfPlan = [
  'locale',
  'ladders',
  'themeCount',
  'safeguarding',
  'followUp',
  'closing',
  'accepted',
] as const;

/**
 * One item before and after; `null` where it did not exist. `congress` stands for the congress itself, `plan` for a
 * setting of the plan.
 */
export type Change =
  | { collection: Collection; id: string; before: unknown; after: unknown }
  | { collection: 'congress'; id: 'congress'; before: unknown; after: unknown }
  | { collection: 'plan'; id: (typeof settingsOfPlan)[number]; before: unknown; after: unknown };

/** One kept change of the plan: who, when, from where, what before, what after. */
export type HistoryEntry = {
  id: number;
  at: Instant;
  /** Person id, or `plan-file` for an import. */
  by: string;
  /** The platform it came from. */
  via: string;
  /** The command's name, such as `deadline move`. */
  verb: string;
  changes: readonly Change[];
  undone: boolean;
};
