/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A calendar day, `YYYY-MM-DD`, without a zone. */
export type Day = string;

/** A time on the wall, `HH:MM`, 00:00 to 23:59. */
export type LocalTime = string;

/** An IANA zone name such as `America/Sao_Paulo`; never an offset. */
export type Zone = string;

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
