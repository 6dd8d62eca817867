/** The longest text that is taken as typed, in characters. */
export const textLimit = 4000;

/** The largest body of a request, in bytes: a file that is given, with what is written beside it. */
export const bodyLimitBytes = 10.5 * 1024 * 1024;

/** Messages that a chat shows. */
export const shownMessages = 60;

/** Files and pictures that are kept for whoever was given them. */
export const keptFiles = 200;

/** Rows of a list before it goes on on a page of its own. */
export const rowsOfPage = 60;

/** Items of a lane of the timeline that are told in words. */
export const rowsOfLane = 12;
