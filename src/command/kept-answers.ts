import { z } from 'zod';
import { commitmentStatuses } from '../domain/commitment.ts';
import type { Instant } from '../domain/instant.ts';
import type { Context } from './command.ts';

const schema = z.object({
  round: z.string(),
  at: z.number(),
  answers: z.array(
    z.object({
      id: z.string(),
      status: z.enum([...commitmentStatuses, 'same']),
      text: z.string().exactOptional(),
    }),
  ),
});

/** Answers that somebody wrote and was shown, which are said once that is confirmed. */
export type KeptAnswers = z.infer<typeof schema>;

type Settings = Pick<Context['store'], 'getSetting' | 'setSetting'>;

const keptForMs = 24 * 60 * 60_000;
const settingOf = (by: string) => `numbered-answers-${by}`;

/** Keeps what somebody wrote last; undefined forgets it. */
export const keepAnswers = (
  settings: Settings,
  by: string,
  answers: KeptAnswers | undefined,
): Promise<void> => settings.setSetting(settingOf(by), answers);

/** What somebody wrote within the last day. */
export async function keptAnswers(
  settings: Settings,
  by: string,
  now: Instant,
): Promise<KeptAnswers | undefined> {
  const kept = schema.safeParse(await settings.getSetting(settingOf(by)));
  return kept.success && now - kept.data.at < keptForMs ? kept.data : undefined;
}
