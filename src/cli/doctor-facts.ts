import { readFacts } from '../main/doctor/facts.ts';
import { readJson } from '../main/doctor/read-json.ts';
import { differingSettings } from '../main/doctor/settings.ts';
import type { CliContext } from './context.ts';
import { json, type Outcome } from './output.ts';

/** Enough that some are left when those are taken out that are not for whoever asks. */
const readReminders = 50;

/**
 * What the running bot knows of its data, for `doctor` in another process, which gives the digests of its settings on
 * standard input. Whoever may pass it a command may read the data.
 */
export async function runDoctorFacts({ session, stdin }: CliContext): Promise<Outcome> {
  const { store, config } = session;
  const facts = await readFacts(store, { config, reminders: readReminders });
  return json({ facts, differing: differingSettings(config, readJson(stdin)) });
}
