import type { Words } from '../../locales/words.ts';
import type { Config } from '../../settings/config.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';

/** What the checks look at: the settings, and what is known of the data, where it could be had. */
export type DoctorContext = {
  config: Config;
  words: Words;
  facts?: Facts | undefined;
  /** What is wrong with settings that could not be read and count as absent. */
  unreadable?: readonly string[];
  /** Whether a bot holds the data and its port. */
  isRunning?: boolean;
};

/** Some checks that belong together; it gives what it found, and never rejects. */
export type Check = (context: DoctorContext) => Promise<readonly Finding[]>;
