export type Cell = string | number;
export type Table = {
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** How the width is shared; a column of figures has 0 and takes what it needs. */
  widths: readonly number[];
};
export type Section = { heading: string; paragraphs: readonly string[]; table?: Table };
