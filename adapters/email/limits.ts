/** Longer subjects are cut by whoever shows them. */
export const subjectLimit = 150;
/** Of pictures and files together; most mail servers take no more than 10 MB once it is encoded. */
export const attachedBytes = 6_000_000;
