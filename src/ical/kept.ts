import { z } from 'zod';
import { type KeptValues, keptForADay } from '../domain/kept-for-a-day.ts';
import type { Imported } from './import-meetings.ts';

const meetingSchema = z.object({
  key: z.string(),
  title: z.string(),
  on: z.string(),
  at: z.string().optional(),
  ends: z.object({ on: z.string(), at: z.string().optional() }).optional(),
  repeat: z.object({ rule: z.string(), except: z.array(z.string()) }).optional(),
  isPrivate: z.boolean(),
  isCancelled: z.boolean(),
});
const givenSchema = z.object({ file: z.string(), found: z.array(meetingSchema), at: z.number() });

/** The meetings of a calendar file that somebody gave and was shown, which change nothing until they say so. */
export type GivenMeetings = z.infer<typeof givenSchema>;

/** Keeps the newest calendar file that somebody gave, and tells which they gave within the last day. */
export const { keep: keepGivenMeetings, kept: givenMeetings } = keptForADay<GivenMeetings>(
  'given-calendar-',
  (value) => givenSchema.safeParse(value).data,
);

const importedSetting = 'calendar-imported';

/** What calendar files said last. */
export async function importedMeetings(values: KeptValues): Promise<Imported> {
  return z.record(z.string(), z.string()).safeParse(await values.getSetting(importedSetting)).data ?? {};
}

export const keepImported = (values: KeptValues, imported: Imported): Promise<void> =>
  values.setSetting(importedSetting, imported);
