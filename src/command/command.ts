import type { Answer } from '../ask/answer.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { Instant } from '../domain/instant.ts';
import type { FetchFile } from '../domain/library.ts';
import type { Person, Role } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import type { Words } from '../locales/words.ts';
import type { Message, Reader } from '../message/message.ts';
import type { Saved, Store } from '../store/store.ts';
import type { CalendarFeeds } from './calendar-feeds.ts';
import type { LinkCodes } from './link-codes.ts';
import type { Option, Options, Values } from './option.ts';
import type { PageLinks } from './page-links.ts';
import type { Scope } from './scope.ts';
import type { Tokens } from './tokens.ts';

/** Who speaks: a person of the plan, or somebody it does not know. */
export type Caller = {
  account: string;
  platform: string;
  person?: Person;
  /** The person's role, or `secretary` for an administrator of the configuration; absent for a stranger. */
  role?: Role;
  /** Others read the answer too. */
  inPublic?: true;
  /** The platform's id of the channel in which they speak; absent in a private chat. */
  place?: string;
  /** A program speaks in their name, and may do so much. */
  program?: Scope;
  /** What the platform says of them: BCP 47 tag and IANA zone. */
  reported: { locale?: string; zone?: string };
  reader: Reader;
};

/** One thing that may be chosen for an option. */
export type Choice = { value: string; label: string };

/** One option of a command as it is asked for. */
export type FormField = {
  name: string;
  label: string;
  option: Option;
  examples?: string;
  /** The first of what may be chosen; a platform's own search finds the rest. */
  choices: readonly Choice[];
  /** The raw text that is known already. */
  value?: string;
  /** What that text stands for, as people call it. */
  shown?: string;
  /** Without it the command cannot run. */
  missing: boolean;
};

/** What is asked for a command to run: every option, with what is known of it. */
export type Form = {
  command: string;
  /** Raw texts of the options that are known already. */
  known: Readonly<Record<string, string>>;
  fields: readonly FormField[];
};

/** What a command answers: a message, with `data` for machines, or a form for what it lacks. */
export type Reply =
  | {
      kind: 'message';
      message: Message;
      visibility: Visibility;
      data?: unknown;
      failed?: true;
      /** It holds a secret: it is given once, and not kept until then. */
      isSecret?: true;
      /** Of a refusal: what it is called for machines, the same in every language. */
      code?: string;
    }
  | { kind: 'form'; message: Message; form: Form; visibility: Visibility };

export type Visibility = 'public' | 'private';

/** What a command may use. Everything but `change` only reads. */
export type Context = {
  plan: Plan;
  now: Instant;
  calendar: Calendar;
  caller: Caller;
  words: Words;
  commands: readonly Command[];
  store: Pick<
    Store,
    'history' | 'frozen' | 'forget' | 'ledger' | 'documents' | 'questions' | 'getSetting' | 'setSetting'
  >;
  /** Makes a one-time code for the caller's person, and tells whose code one is. */
  linkCodes: LinkCodes;
  /** Makes a link with which a person opens the page. */
  pageLinks: Pick<PageLinks, 'give'>;
  /** Makes and ends the address that a person's calendar follows. */
  calendarFeeds: Pick<CalendarFeeds, 'give' | 'end'>;
  /** Makes, lists and ends what programs speak with in the caller's name. */
  tokens: Pick<Tokens, 'give' | 'list' | 'end' | 'endAll'>;
  /**
   * Sends a message to an address, to see whose it is; absent where there is no e-mail.
   * @throws {AdapterError} when the mail server does not take it
   */
  mail?(to: string, message: Message, reader: Reader): Promise<void>;
  /** Answers a question from the plan and its documents, as far as the caller may see. */
  ask(question: string): Promise<Answer>;
  /** Fetches the file that was given with the command. */
  file?: FetchFile;
  /**
   * Saves `update(plan)`. When somebody else saved in between, `update` runs again on their plan.
   * @throws {UserError} what `update` throws: it must refuse what is no longer possible
   */
  change(update: (plan: Plan) => Plan, options?: { undoes?: number }): Promise<Saved>;
};

/**
 * What somebody may do. `anyone`: no plan is shown. `see`: reads the plan, as far as the caller may. `inside`: reads what
 * the committee keeps to itself: who is who, its documents, its history and the reasons in it. `own`: changes what is
 * one's own, such as settings and personal reminders. `finish`: finishes a deadline or asks for more time. `review`: says
 * of what others gave whether it is right. `change`: changes the plan.
 */
export type Right = 'anyone' | 'see' | 'inside' | 'own' | 'finish' | 'review' | 'change';

/** The names of the options of a kind without which a command cannot run; any name where the options are not known. */
type Needed<S extends Options, K extends Option['kind']> = string extends keyof S
  ? string
  : {
      [N in keyof S]: S[N] extends { optional: true } ? never : S[N] extends { kind: K } ? N : never;
    }[keyof S];

/**
 * What a command needs: a right as such, or one to the item that an option names. `finish`: the deadline of that option.
 * `speakFor`: the commitment of that option, to answer for it. `handOver`: the deadline of that option, to say whose it is.
 */
export type CommandRight<S extends Options = Options> =
  | Exclude<Right, 'finish'>
  | { finish: Needed<S, 'deadline'> }
  | { speakFor: Needed<S, 'commitment'> }
  | { handOver: Needed<S, 'deadline'>; to: Needed<S, 'person'> };

/** A command, declared once: from it come the parser, the forms, the help and the platforms' registrations. */
export type Command<S extends Options = Options> = {
  /** One or two words, such as `deadline move`; its description is the sentence `command.<name>`. */
  name: string;
  right: CommandRight<S>;
  /** Static, because a platform must know it when it acknowledges. */
  visibility: Visibility;
  /**
   * Of a private one: asked where others read along, it is answered there, with what everybody may read. Without it the
   * answer goes to the private chat.
   */
  aloud?: true;
  /** Of a public one: its answer is a message of its own, and never takes the place of the card that was pressed. */
  anew?: true;
  /** What it does to what is kept: nothing, or it only adds. Without it, it may change or end what is there. */
  effect?: 'reads' | 'adds';
  /** Done by people themselves, never by a program in their name: it opens or closes a way in, or belongs to a chat. */
  inPerson?: true;
  /** In the order in which they are typed. */
  options: S;
  run(context: Context, values: Values<S>): Promise<Reply> | Reply;
};

/** Declares a command; gives its `run` the types of its options. */
export function defineCommand<const S extends Options>(command: Command<S>): Command {
  return command as unknown as Command;
}

/** A plain answer of a command. */
export function reply(
  message: Message,
  options: { visibility?: Visibility; data?: unknown; isSecret?: true } = {},
): Reply {
  const { visibility = 'private', ...rest } = options;
  return { kind: 'message', message, visibility, ...rest };
}
