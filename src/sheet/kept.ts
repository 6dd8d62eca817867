import { z } from 'zod';
import type { Instant } from '../domain/instant.ts';
import { type PartName, partNames } from './parts.ts';

/** Keeps named values. */
type Settings = {
  getSetting(name: string): Promise<unknown>;
  setSetting(name: string, value: unknown): Promise<void>;
};

const exportedSchema = z.record(z.string(), z.record(z.string(), z.string()));
const exportedSetting = (part: PartName) => `sheet-${part}`;

/** The cells of a part that were last exported, to tell what a sheet changed from what people changed since. */
export async function exportedCells(
  settings: Settings,
  part: PartName,
): Promise<ReadonlyMap<string, Record<string, string>> | undefined> {
  const kept = exportedSchema.safeParse(await settings.getSetting(exportedSetting(part)));
  return kept.success ? new Map(Object.entries(kept.data)) : undefined;
}

export const keepExported = (
  settings: Settings,
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

const keptForMs = 24 * 60 * 60_000;
const givenSetting = (by: string) => `given-sheet-${by}`;

/** Keeps the newest sheet that somebody gave; undefined forgets it. */
export const keepGivenSheet = (
  settings: Settings,
  by: string,
  sheet: GivenSheet | undefined,
): Promise<void> => settings.setSetting(givenSetting(by), sheet);

/** The sheet that somebody gave within the last day. */
export async function givenSheet(
  settings: Settings,
  by: string,
  now: Instant,
): Promise<GivenSheet | undefined> {
  const kept = givenSchema.safeParse(await settings.getSetting(givenSetting(by)));
  return kept.success && now - kept.data.at < keptForMs ? kept.data : undefined;
}
