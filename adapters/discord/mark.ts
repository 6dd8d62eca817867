import { createHash } from 'node:crypto';

/** Below are the numbers that Discord gives to components itself. */
const lowest = 1_000;
const highest = 2 ** 31 - 1;

/**
 * The component id that stands for a reminder's key: Discord keeps it, shows it to nobody and gives it back, so that
 * a message can be found again long after its nonce has been forgotten.
 */
export function markOf(key: string): number {
  const number = createHash('sha256').update(key).digest().readUInt32BE(0);
  return lowest + (number % (highest - lowest));
}

const discordEpochMs = 1_420_070_400_000n;

/** The instant at which Discord gave out an id. */
export const snowflakeTime = (id: string): number => Number((BigInt(id) >> 22n) + discordEpochMs);
