const epochMs = 1_420_070_400_000n;
let count = 0n;

/** A fresh id, as Discord would give it out at this instant: later ones are greater. */
export const newSnowflake = (): string =>
  (((BigInt(Date.now()) - epochMs) << 22n) | (count++ & 0x3fffffn)).toString();
