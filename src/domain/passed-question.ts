import type { Instant } from './instant.ts';

/** Somebody who waits for the answer to a question, and the platform on which they asked. */
export type Asker = { by: string; at: Instant; via: string };

/** How a question was settled: answered with `text`, or declined with it. */
export type Settled = {
  by: string;
  at: Instant;
  /** Absent when it was declined without a word. */
  text?: string;
  /** The item of the plan that the answer is about. */
  about?: string;
  /** The fact of the plan that the answer became. */
  fact?: string;
};

/** A question that the plan did not answer and that was put to the secretary. */
export type PassedQuestion = {
  /** `question.<asked>`: no other item of a plan has a dot in its id. */
  id: string;
  /** The question as it is counted in the store. */
  asked: number;
  body: string;
  /** Empty when the secretary answered it without being asked. */
  askers: readonly Asker[];
  /** The item of the plan that came closest. */
  closest?: string;
  state: 'open' | 'answered' | 'declined';
  /** Absent while it is open. */
  settled?: Settled;
};
