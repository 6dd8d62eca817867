import { z } from 'zod';

const schema = z.object({
  channel: z.string(),
  user: z.string(),
  /** In a private chat with the bot. */
  private: z.literal('yes').optional(),
  /** Among people who are not of the committee's server: whatever is answered is seen by who asked alone. */
  apart: z.literal('yes').optional(),
  /** Of an interaction: with what it is answered, for fifteen minutes. */
  interaction: z.object({ application: z.string(), id: z.string(), token: z.string() }).optional(),
  /** Of an interaction: it came from a message, which can be edited in place. */
  inPlace: z.literal('yes').optional(),
  /** Of a message: what is replied to. */
  replyTo: z.string().optional(),
});

/** Where an answer goes. Kept with the event, so that it can be given after a restart. */
export type Origin = z.output<typeof schema>;

/** The origin as the inbox keeps it. */
export const keptOrigin = (origin: Origin): Readonly<Record<string, string>> => ({
  discord: JSON.stringify(origin),
});

/** Reads it back; undefined when it is of no version that this program knows. */
export function readOrigin(kept: Readonly<Record<string, string>> | undefined): Origin | undefined {
  try {
    return schema.safeParse(JSON.parse(kept?.discord ?? '')).data;
  } catch {
    return undefined;
  }
}
