/**
 * What somebody types, and what it means: a day `2008-11-07`; an hour in the plan's zone `2008-11-07 17:00`; an instant
 * `2008-11-07T19:00Z`; a range `2008-11-03 .. 2008-11-09`; a refusal `! no-such-day`. The third part, where there is
 * one, is the date that the plan keeps.
 *
 * It is noon of Saturday 1 November 2008 in São Paulo. The congress is from Tuesday 25 to Friday 28 November 2008.
 */
export type Expression = readonly [text: string, meaning: string, kept?: string];
