import type { Words } from '../locales/words.ts';
import type { Config, SettingTroubles } from '../settings/config.ts';
import type { Arguments } from './parse-arguments.ts';

/** What a verb that needs no plan works with. */
export type ApartContext = {
  config: Config;
  words: Words;
  options: Arguments['options'];
  /** The words of the command line, without its options. */
  typed: readonly string[];
  /** What is wrong with settings that could not be read and count as absent. */
  unreadable?: readonly string[];
  /** Names of the environment that are nearly those of settings. */
  misspelled?: SettingTroubles['misspelled'];
  /** Prints a line at once; without it a verb gives all that it says at its end. */
  print?: (line: string) => void;
};
