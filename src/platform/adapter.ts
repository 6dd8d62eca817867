import type { Reply } from '../command/command.ts';
import type { Invocation } from '../command/invocation.ts';
import type { Place } from '../domain/delivery.ts';
import type { Allowance } from '../domain/pace.ts';
import type { Plan } from '../domain/plan.ts';
import type { Destination } from '../domain/reminder.ts';
import type { Message, Reader } from '../message/message.ts';
import type { MayLeave } from './leave.ts';

/** The message below which what is about one deadline gathers: the platform's id of it, and the deadline's title. */
export type Thread = { root: string; title: string };

/** How reminders are put in one place. */
export type Post = {
  place: Place;
  /** Whom it is for: a person who gets it in a channel is mentioned there. */
  to: Destination;
  message: Message;
  reader: Reader;
  /** The message's key: a platform that can, uses it so that a repeat is not a second message. */
  key: string;
  /** The keys of the reminders of this bundle, where that is not `key` alone. */
  bundle?: readonly string[];
  /** It is to stay at hand: pinned where that is allowed, which is said where it is not; with `false` no longer. */
  pin?: boolean;
  /** It belongs below this message, where the place is a channel and the platform has threads; else beside it. */
  thread?: Thread;
  /** When it gives false no byte may leave any more, whatever was prepared: another process may be sending it. */
  mayLeave?: MayLeave;
};

/** How a platform's connection is. `starting`: not yet, or not again; `down`: it was given up, and `reason` says why. */
export type AdapterHealth = { state: 'starting' | 'up' | 'down'; reason?: string };

/**
 * A platform. It translates and does nothing else; none of its members is optional.
 * `send`, `update` and `find` fail with an AdapterError and nothing else. What they prepare may take long, so the first
 * two ask `mayLeave` where the bytes leave, and fail with `not-sent` when they may not.
 */
export type Adapter = {
  platform: string;
  /** Where somebody who has not chosen gets their reminders: some platforms frown on unasked private messages. */
  tells: 'private' | 'channel';
  start(): Promise<void>;
  stop(): Promise<void>;
  health(): AdapterHealth;
  /** Where this platform reaches the destination; undefined when it cannot. */
  placeOf(to: Destination, plan: Plan): Place | undefined;
  /**
   * The limits of the platform on which a message draws that is sent to a place, or updated there; empty where it has
   * none. An AdapterError with `scope` names one of them.
   */
  allowances(place: Place, call: 'send' | 'update'): Promise<readonly Allowance[]>;
  /** Sends once, without retries, and returns the platform's id of the message. */
  send(post: Post): Promise<string>;
  /** Replaces a message that was sent. */
  update(post: Post & { messageId: string }): Promise<void>;
  /**
   * Asks the platform whether a message with this key arrived; its id, or undefined when it surely did not. Nothing seen
   * by somebody who may not look is no answer: that fails with `closed`.
   */
  find(query: { place: Place; key: string; since: number; thread?: Thread }): Promise<string | undefined>;
  /**
   * Looks whether a place takes messages and shows them, as far as can be seen without writing there; fails with
   * `closed` when it does not, and with anything else when that could not be found out.
   */
  look(place: Place): Promise<void>;
  /** Gives an answer that a crash held up, where its event came from or, when that is closed by now, to the one who asked. */
  answer(invocation: Invocation, reply: Reply): Promise<void>;
};
