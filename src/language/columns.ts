/** The columns of a sheet of commitments. */
export const columnNames = [
  'id',
  'title',
  'organisation',
  'focal',
  'focalAccount',
  'alternate',
  'alternateAccount',
  'level',
  'country',
  'region',
  'objective',
  'theme',
  'baseline',
  'due',
  'status',
  'reason',
  'progress',
  'evidence',
  'decision',
  'visibility',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** What each column may be called in one language. */
export type ColumnNames = Readonly<Record<ColumnName, readonly string[]>>;
