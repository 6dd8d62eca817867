import type { Place } from './domain/delivery.ts';
import type { Plan } from './domain/plan.ts';
import type { Destination } from './domain/reminder.ts';
import type { Message, Reader } from './message.ts';

/** How one reminder is put in one place. */
export type Post = {
  place: Place;
  message: Message;
  reader: Reader;
  /** The reminder's key: a platform that can, uses it so that a repeat is not a second message. */
  key: string;
};

/**
 * A platform. It translates and does nothing else; none of its members is optional.
 * `send`, `update` and `find` fail with an AdapterError and nothing else.
 */
export type Adapter = {
  platform: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Where this platform reaches the destination; undefined when it cannot. */
  placeOf(to: Destination, plan: Plan): Place | undefined;
  /** Sends once, without retries, and returns the platform's id of the message. */
  send(post: Post): Promise<string>;
  /** Replaces a message that was sent. */
  update(post: Post & { messageId: string }): Promise<void>;
  /** Asks the platform whether a message with this key arrived; its id, or undefined when it surely did not. */
  find(query: { place: Place; key: string; since: number }): Promise<string | undefined>;
};
