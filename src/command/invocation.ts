import type { Role } from '../domain/person.ts';
import type { InboxKey } from '../store/store.ts';
import type { Scope } from './scope.ts';

/** What a command, a button, a submitted form and a sentence addressed to the bot all become. */
export type Invocation = {
  /** The platform's own id of the event, for the inbox. */
  event: InboxKey;
  platform: string;
  /** The platform account, `<platform>:<id>`, that speaks. */
  account: string;
  /** BCP 47 tag that the platform reports; the person's own setting wins. */
  locale?: string;
  /** IANA zone that the platform reports; the person's own setting wins. */
  zone?: string;
  /** The role of the plan that the platform's own roles stand for, when they were mapped; it adds to the person's. */
  role?: Role;
  /** Said where everybody reads the answer: nothing private is shown, whoever asks. */
  inPublic?: true;
  /** The platform's id of the channel in which it was said; absent in a private chat. */
  place?: string;
  /** Where the platform is to put the answer, in its own terms: a channel, a thread. Kept with the event. */
  origin?: Readonly<Record<string, string>>;
  /** The platform's ids of the messages that this may answer, the nearest first: the one replied to, that of its thread. */
  repliesTo?: readonly string[];
  /** A program speaks in the name of the account, and may do so much. */
  program?: Scope;
  /** A command line by itself: what is said later answers neither its form nor its question. */
  once?: true;
  input: /** Typed words; `chat` when they were said to the bot rather than after a slash command. */
    | { kind: 'text'; text: string; chat?: boolean }
    /** A button, a submitted form or a platform's typed options: command name and raw option texts. */
    | { kind: 'command'; command: string; options: Readonly<Record<string, string>> }
    /** A file was given, whose bytes are kept in no inbox; `text` is what was written beside it. */
    | { kind: 'file'; name: string; text?: string };
};
