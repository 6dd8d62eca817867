import { z } from 'zod';

/** Where in Slack something was asked, and so where its answer goes. Kept with the event. */
const originSchema = z.object({
  /** The workspace whose token is used. */
  team: z.string(),
  channel: z.string().optional(),
  user: z.string(),
  /** The thread in which it was asked. */
  thread: z.string().optional(),
  /** The message whose button was pressed. */
  message: z.string().optional(),
  /** That message is seen by the user alone. */
  ephemeral: z.literal('yes').optional(),
  /** Takes five answers within 30 minutes. */
  responseUrl: z.string().optional(),
});

export type Origin = z.output<typeof originSchema>;

/** Reads what was kept; undefined for what this adapter did not write. */
export const readOrigin = (value: unknown): Origin | undefined => originSchema.safeParse(value).data;

/** A private chat with one person: everything that is said there is private. */
export const isChat = ({ channel }: Origin): boolean => channel?.startsWith('D') ?? false;
