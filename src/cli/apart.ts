import type { ApartContext } from './apart-context.ts';
import { runConnectDiscord } from './discord.ts';
import { runDoctor } from './doctor.ts';
import { checkHealth } from './health.ts';
import { type Outcome, refused } from './output.ts';
import type { OptionName } from './parse-arguments.ts';
import { runRestore } from './restore.ts';
import { runConnectSlack, runSlackManifest } from './slack.ts';

type ApartVerb = {
  words: readonly string[];
  options: readonly OptionName[];
  /** Goes on without the settings that cannot be read. */
  isPatient?: boolean;
  run(context: ApartContext): Promise<Outcome>;
};

/** The verbs of the command line that need no plan. */
const apart: readonly ApartVerb[] = [
  { words: ['health'], options: [], run: ({ config, words }) => checkHealth(config, words) },
  { words: ['doctor'], options: [], isPatient: true, run: runDoctor },
  { words: ['slack', 'manifest'], options: ['url', 'steps'], run: runSlackManifest },
  { words: ['restore'], options: ['yes'], run: runRestore },
  { words: ['connect', 'slack'], options: [], run: runConnectSlack },
  { words: ['connect', 'discord'], options: [], run: runConnectDiscord },
  { words: ['connect'], options: [], run: async ({ words }) => refused(words.text('connect.which'), 2) },
];

/** The verb that a command line begins with, when it is one that needs no plan. */
export const apartVerb = (words: readonly string[]): ApartVerb | undefined =>
  apart.find((verb) => verb.words.every((word, index) => words[index]?.toLowerCase() === word));
