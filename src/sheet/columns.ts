import { type ColumnName, columnNames } from '../language/columns.ts';
import { languages } from '../language/language.ts';
import { columns } from '../language/lists/columns.ts';
import { fold } from '../text/text.ts';

const written: Readonly<Partial<Record<string, string>>> = {
  focal: 'focal_point',
  focalAccount: 'focal_account',
  alternateAccount: 'alternate_account',
};

/** How a column is called in what we write. */
export const headOf = (column: string): string => written[column] ?? column;

/** Everything that a column may be called, in every language that is read. */
export const namesOf = (column: ColumnName): readonly string[] => [
  ...new Set(languages.flatMap((language) => columns[language][column])),
];

/** A head without capitals, accents, hyphens and points. */
export const plainHead = (head: string): string =>
  fold(head)
    .replace(/[_\-.:/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const byName = new Map(
  columnNames.flatMap((column) => namesOf(column).map((name) => [plainHead(name), column])),
);

/** The column that a head names, whatever its case, accents and hyphens; none where it is not known. */
export function candidatesOf(head: string): readonly ColumnName[] {
  const column = byName.get(plainHead(head));
  return column ? [column] : [];
}
