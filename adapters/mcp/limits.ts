/** The largest file that goes along with an answer, in bytes. */
export const largestFile = 512 * 1024;

/** The most that an answer carries for machines, in characters: its text says the same in words. */
export const longestData = 16_000;

/** The most calls that an answer offers. */
export const mostNext = 8;
