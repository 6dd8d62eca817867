import { type Faults, startLocalPlatform } from '../fakes/local-platform.ts';

/** The platform in a process of its own: says its URL first, and what it has stored whenever it is asked. */
export async function runPlatform(seed: number, faults: Faults): Promise<void> {
  const platform = await startLocalPlatform({ seed, faults });
  process.on('message', () => process.send?.(platform.stored()));
  process.once('disconnect', () => process.exit());
  process.send?.(platform.url);
}
