import { z } from 'zod';
import { commitmentStatuses } from '../domain/commitment.ts';
import { keptForADay } from '../domain/kept-for-a-day.ts';

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
  values: z
    .array(z.object({ id: z.string(), value: z.number(), url: z.string().exactOptional() }))
    .default([]),
});

/** Answers that somebody wrote and was shown, which are said once that is confirmed. */
export type KeptAnswers = z.infer<typeof schema>;

/** Keeps what somebody wrote last, and tells what they wrote within the last day. */
export const { keep: keepAnswers, kept: keptAnswers } = keptForADay<KeptAnswers>(
  'numbered-answers-',
  (value) => schema.safeParse(value).data,
);
