import type { Words } from '../locales/words.ts';
import type { Config } from '../settings/config.ts';
import type { Arguments } from './parse-arguments.ts';

/** What a verb that needs no plan works with. */
export type ApartContext = {
  config: Config;
  words: Words;
  options: Arguments['options'];
  /** The words of the command line, without its options. */
  typed: readonly string[];
};
