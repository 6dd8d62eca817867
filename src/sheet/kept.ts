import { z } from 'zod';
import { type KeptValues, keptForADay } from '../domain/kept-for-a-day.ts';
import { type PartName, partNames } from './parts.ts';

const exportedSchema = z.record(z.string(), z.record(z.string(), z.string()));
const exportedSetting = (part: PartName) => `sheet-${part}`;

/** The cells of a part that were last exported, to tell what a sheet changed from what people changed since. */
export async function exportedCells(
  settings: KeptValues,
  part: PartName,
): Promise<ReadonlyMap<string, Record<string, string>> | undefined> {
  const kept = exportedSchema.safeParse(await settings.getSetting(exportedSetting(part)));
  return kept.success ? new Map(Object.entries(kept.data)) : undefined;
}

export const keepExported = (
  settings: KeptValues,
  part: PartName,
  exported: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<void> => settings.setSetting(exportedSetting(part), exported);

const givenSchema = z.object({
  file: z.string(),
  part: z.enum(partNames),
  records: z.array(z.array(z.string())),
  at: z.number(),
});

/** A sheet that somebody gave and was shown, which changes nothing until they say so. */
export type GivenSheet = z.infer<typeof givenSchema>;

/** Keeps the newest sheet that somebody gave, and tells which they gave within the last day. */
export const { keep: keepGivenSheet, kept: givenSheet } = keptForADay<GivenSheet>(
  'given-sheet-',
  (value) => givenSchema.safeParse(value).data,
);
