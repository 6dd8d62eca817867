import type { ColumnNames } from '../columns.ts';

/** What the columns of a sheet of commitments are called in English. */
export const columns: ColumnNames = {
  id: [
    'code',
    'id',
    'ref',
    'reference',
  ],
  title: [
    'commitment',
    'description',
    'text',
    'title',
  ],
  organisation: [
    'agency',
    'entity',
    'institution',
    'org',
    'organisation',
    'organisation name',
    'organization',
    'organization name',
    'party',
  ],
  focal: [
    'contact',
    'focal',
    'focal person',
    'focal point',
    'focal point name',
    'owner',
  ],
  focalAccount: [
    'account',
    'focal account',
    'focal point account',
  ],
  alternate: [
    'alternate',
    'alternate focal point',
    'deputy',
  ],
  alternateAccount: [
    'alternate account',
  ],
  level: [
    'level',
  ],
  country: [
    'country',
  ],
  region: [
    'region',
  ],
  objective: [
    'objective',
  ],
  theme: [
    'theme',
  ],
  baseline: [
    'baseline',
  ],
  due: [
    'date',
    'deadline',
    'due',
    'due date',
    'due on',
    'target date',
  ],
  status: [
    'state',
    'status',
  ],
  reason: [
    'reason',
  ],
  progress: [
    'note',
    'notes',
    'progress',
    'progress note',
  ],
  evidence: [
    'evidence',
    'evidence link',
    'link',
    'links',
  ],
  decision: [
    'decision',
  ],
  visibility: [
    'visibility',
  ],
};
