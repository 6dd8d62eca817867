import type { Instant } from './instant.ts';

export type DocumentFormat = 'text' | 'markdown' | 'docx' | 'odt' | 'xlsx' | 'html' | 'pdf';

/** What of a document is not used: hidden text, struck-out or deleted text, and comments in the margin. */
export type LeftOut = readonly ('hidden' | 'struck' | 'comments')[];

/** A document that a person gave to the committee; `body` is its text. */
export type LibraryDocument = {
  id: string;
  title: string;
  format: DocumentFormat;
  body: string;
  by: string;
  at: Instant;
};

/** What kind of fact a document seems to state, or that somebody promised something, or is to do it by a day. */
export type ProposalKind = 'date' | 'place' | 'host' | 'members' | 'list' | 'commitment' | 'action';
export type ProposalState = 'open' | 'taken' | 'left';

/** What a document seems to state. Nothing of it counts until a person has taken it into the plan. */
export type Proposal = {
  id: number;
  document: string;
  kind: ProposalKind;
  about: string;
  body: string;
  /** 1-based lines of the document. */
  lines: readonly number[];
  state: ProposalState;
};

/** `gap`: the plan had no answer. `closed`: it was set aside, and is no gap unless somebody puts it to the secretary. */
export type QuestionState = 'answered' | 'gap' | 'closed';

/** A question that people asked, with how often. */
export type AskedQuestion = {
  id: number;
  body: string;
  state: QuestionState;
  times: number;
  lastAt: Instant;
};

/** How many people found that answers helped, and how many that they did not. */
export type Tally = { helpful: number; notHelpful: number };

/** A file as somebody gave it. */
export type GivenFile = { name: string; bytes: Uint8Array };

/** Fetches a file that was given, once it is known that it may be. @throws {UserError} why it cannot be had */
export type FetchFile = () => Promise<GivenFile>;
