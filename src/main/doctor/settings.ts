import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Words } from '../../locales/words.ts';
import { type Config, configProblems, type SettingTroubles } from '../../settings/config.ts';
import { type Finding, fix, ok } from './finding.ts';

/** Settings that may well be others for a command than for the bot that runs. */
const ownToEach: readonly (keyof Config)[] = [
  ...(['CONGRESS_AS', 'CONGRESS_LANG', 'CONGRESS_PLAN', 'CONGRESS_ROLE'] as const),
  ...(['DATA_DIR', 'LOG_LEVEL'] as const),
];

const digestsSchema = z.record(z.string(), z.string());

/** Each setting as a digest, by which two processes can tell whether theirs are the same without showing them. */
export const settingDigests = (config: Config): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(config)
      .filter(([name, value]) => value !== undefined && !ownToEach.includes(name as keyof Config))
      .map(([name, value]) => [name, createHash('sha256').update(JSON.stringify(value)).digest('base64url')]),
  );

/** The names of the settings that are others there than here; none when what came is no list of digests. */
export function differingSettings(config: Config, theirs: unknown): string[] {
  const given = digestsSchema.safeParse(theirs).data;
  if (!given) return [];
  const own = settingDigests(config);
  const names = new Set([...Object.keys(own), ...Object.keys(given)]);
  return [...names].filter((name) => own[name] !== given[name]).sort();
}

const nameIn = (problem: string): string => problem.split(':')[0] ?? '';

/**
 * What is wrong with the settings: those that cannot be read, those that do not fit together, and names that are nearly
 * one. Of a setting that cannot be read it is not said that it is missing, too.
 */
export function checkSettings(
  config: Config,
  { unreadable, misspelled }: Pick<SettingTroubles, 'unreadable' | 'misspelled'>,
  words: Words,
): Finding[] {
  const unread = unreadable.map(nameIn);
  const unfit = configProblems(config).filter((problem) => !unread.includes(nameIn(problem)));
  const strange = misspelled.map((each) => words.text('doctor.setting-misspelled', each));
  const problems = [...unreadable, ...unfit, ...strange];
  return problems.length > 0
    ? problems.map((problem) => fix('settings', problem))
    : [ok('settings', words.text('doctor.settings'))];
}
