import type { Instant } from './instant.ts';

/** Where a fact of the plan comes from. */
export type Source =
  /** A document of the committee; `lines` are 1-based line numbers of its text. */
  | { kind: 'document'; document: string; lines: readonly number[] }
  /** Proposed by the plan's template; not stated by any document. */
  | { kind: 'template' }
  /** Said by a person in chat. */
  | { kind: 'person'; by: string; at: Instant; via: string };
