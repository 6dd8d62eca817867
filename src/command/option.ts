import type { Commitment } from '../domain/commitment.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Organisation, Person } from '../domain/person.ts';
import type { Deadline, Objective } from '../domain/plan.ts';
import type { Moment, PlanDate } from '../domain/plan-date.ts';

/** A date as a person gave it, worked out; `dayFirst` when 03/04 was read as 3 April. */
export type GivenDate = {
  date: PlanDate;
  moment: Moment;
  dayFirst?: true;
  /** An hour was said, and no day. */
  hourAlone?: true;
};

/** Any item of the plan that has a history. */
export type Item = { id: string; title: string };

/** What an option takes. Its label is the sentence `option.<name>`, its examples `option.<name>.examples`. */
export type Option = {
  optional?: true;
  /** Chosen in a form or in a field of its own: of a typed sentence no word is taken for it. */
  picked?: true;
  /** Said by a button alone, such as where a list goes on. */
  pressed?: true;
} & (
  | { kind: 'deadline' }
  | { kind: 'objective' }
  | { kind: 'item' }
  | { kind: 'commitment' }
  | { kind: 'organisation' }
  | { kind: 'indicator' }
  /** A round of the follow-up, by its id. */
  | { kind: 'round' }
  | { kind: 'person' }
  /** With `fromNow`, a length alone counts from now: “3 days”; with `past`, a weekday is the last one, and of a week its first day counts. */
  | { kind: 'date'; fromNow?: true; past?: true }
  | { kind: 'request' }
  /** Several dates in one text. */
  | { kind: 'dates' }
  /** A question which date suits. */
  | { kind: 'poll' }
  /** A free reminder that the caller asked for. */
  | { kind: 'reminder' }
  /** How something comes again: in words, or a rule of RFC 5545. */
  | { kind: 'rule' }
  /** A question that was asked, by its number; those that wait for the secretary by their words, too. */
  | { kind: 'question' }
  /** One line, cleaned; at most `max` characters, 200 by default. */
  | { kind: 'text'; max?: number }
  /** A file: in the terminal its path, elsewhere the file itself is given. */
  | { kind: 'file' }
  | { kind: 'choice'; choices: readonly string[] }
);

type Value<O extends Option> = O extends { kind: 'deadline' }
  ? Deadline
  : O extends { kind: 'objective' }
    ? Objective
    : O extends { kind: 'item' }
      ? Item
      : O extends { kind: 'commitment' }
        ? Commitment
        : O extends { kind: 'organisation' }
          ? Organisation
          : O extends { kind: 'indicator' }
            ? Indicator
            : O extends { kind: 'person' }
              ? Person
              : O extends { kind: 'date' }
                ? GivenDate
                : O extends { kind: 'dates' }
                  ? readonly GivenDate[]
                  : O extends { kind: 'choice'; choices: readonly (infer C)[] }
                    ? C
                    : string;

export type Options = Readonly<Record<string, Option>>;

export type NamedOption = readonly [name: string, option: Option];

/** The values that a command's options resolve to. */
export type Values<S extends Options> = {
  [N in keyof S]: S[N] extends { optional: true } ? Value<S[N]> | undefined : Value<S[N]>;
};
