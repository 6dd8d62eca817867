/** The longest line that is taken as typed, in characters. */
export const lineLimit = 4000;

/** The width of text, in columns, where the output is no terminal. */
export const plainWidth = 96;

/** Text is never wider than this, however wide the window: longer lines are hard to read. */
export const widest = 110;

/** Text is never narrower than this, however narrow the window. */
export const narrowest = 40;
