import type { Commitment } from '../domain/commitment.ts';
import type { Reminder } from '../domain/reminder.ts';
import {
  broughtBy,
  frozenAt,
  type GivenAnswer,
  type GivenNumber,
  inDoubt,
  reviewOf,
  reviewUntil,
  unchecked,
} from '../domain/review.ts';
import type { TimedRound } from '../domain/rounds.ts';
import { type Block, type Button, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { bareCheck, checkWords } from './check-words.ts';
import { capitalised, congressName, roundName, statusWord, titledCommitment } from './commitment-words.ts';
import { amountWords, titledIndicator } from './indicator-words.ts';
import { moreButton, pageOf } from './page.ts';
import { personName } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

const strong = (text: string) => ({ kind: 'strong', text }) as const;

/** What was said, by whom and when, with its link. */
function givenText(
  title: string,
  said: { what: string; at: number; by: string; more: readonly (string | undefined)[] },
  { words, plan }: View,
): Text {
  return words.say('review.row', {
    title: strong(title),
    what: said.what,
    at: { kind: 'time', at: said.at, zone: plan.congress.zone },
    who: personName(said.by, plan),
    more: said.more
      .filter((part) => part !== undefined)
      .map((part) => ` · ${part}`)
      .join(''),
  });
}

const checkButtons = (indicator: string, { words }: View): Button[] =>
  (['verified', 'disputed'] as const).map((check) => ({
    label: words.text(`button.${check}`),
    command: 'value check',
    options: { indicator, check },
  }));

/** One number to look at, with what can be said of it. */
function numberBlocks(given: GivenNumber, mayCheck: boolean, view: View): Block[] {
  const { indicator, value } = given;
  const what = amountWords(value.value, indicator, view);
  const more = [
    ...(value.check ? [checkWords(value, view)] : []),
    value.url ?? view.words.text('review.no-evidence'),
  ];
  const text = givenText(titledIndicator(indicator, view), { ...value, what, more }, view);
  return [
    paragraph(...text),
    ...buttonRow(mayCheck && value.check === undefined ? checkButtons(indicator.id, view) : []),
  ];
}

const answerButtons = (commitment: string, { words }: View): Button[] =>
  (['verified', 'disputed'] as const).map((check) => ({
    label: words.text(`button.${check}`),
    command: 'answer check',
    options: { commitment, check },
  }));

/** What was said of one commitment, with what can be said of that. */
function answerBlocks(
  { commitment, statement }: GivenAnswer,
  may: { read: MayRead; checkAnswer(given: GivenAnswer): boolean },
  view: View,
): Block[] {
  const mayRead = may.read;
  const { check } = statement;
  const { status, text, reason, url } = statement;
  const more = [
    mayRead(commitment, 'progress') ? text : undefined,
    mayRead(commitment, 'reason') ? reason : undefined,
    mayRead(commitment, 'evidence') ? (url ?? view.words.text('review.no-evidence')) : undefined,
  ];
  const what = statusWord(status, view.words);
  const found = check
    ? [checkWords({ check: mayRead(commitment, 'reason') ? check : bareCheck(check) }, view)]
    : [];
  const said = { ...statement, what, more: [...found, ...more] };
  const canCheck = check === undefined && may.checkAnswer({ commitment, statement });
  return [
    paragraph(...givenText(titledCommitment(commitment, view), said, view)),
    ...buttonRow(canCheck ? answerButtons(commitment.id, view) : []),
  ];
}

type MayRead = (
  commitment: Commitment,
  field: 'title' | 'status' | 'progress' | 'reason' | 'evidence',
) => boolean;

/** Of each message and page of what was said: so many fit on every platform. */
const shownRows = 5;

/** What a round has brought, for a reviewer: first the numbers that nobody has looked at, then everything else. */
export function reviewList(
  round: TimedRound,
  {
    view,
    from,
    may,
  }: {
    view: View;
    from: number;
    may: { check(given: GivenNumber): boolean; checkAnswer(given: GivenAnswer): boolean; read: MayRead };
  },
): Message {
  const { words, plan, calendar, reader, now } = view;
  const { numbers, answers } = broughtBy(round, plan, calendar);
  const open = unchecked(numbers);
  const readable = answers.filter(
    ({ commitment }) => may.read(commitment, 'title') && may.read(commitment, 'status'),
  );
  const rows: (() => Block[])[] = [
    ...[...open, ...numbers.filter((each) => !open.includes(each))].map(
      (given) => () => numberBlocks(given, may.check(given), view),
    ),
    ...readable.map((given) => () => answerBlocks(given, may, view)),
  ];
  const page = pageOf(rows, { from, size: shownRows });
  const said = { round: capitalised(roundName(round, words), reader.locale), numbers: open.length };
  const fact = words.say('review.title', { ...said, answers: readable.length });
  const review = reviewOf(plan, round.id);
  const canEnd = !review && now > round.closesAt && now < frozenAt(round, plan, calendar);
  const done: Button[] = canEnd
    ? [{ label: words.text('button.review-done'), command: 'review done', options: {} }]
    : [];
  return messageOf(
    fact,
    [
      ...page.shown.flatMap((blocks) => blocks()),
      ...buttonRow([
        ...moreButton(page, { command: 'review', options: { round: round.id } }, words),
        ...done,
      ]),
      ...noteOf([reviewStands(round, view)]),
    ],
    reader,
  );
}

/** Until when a review is waited for, or by whom it was done. */
export function reviewStands(round: TimedRound, { words, plan, calendar, now }: View): Text {
  const review = reviewOf(plan, round.id);
  if (review)
    return words.say('review.stands-done', {
      who: personName(review.by, plan),
      day: { kind: 'day', on: calendar.dayOf(review.at, plan.congress.zone) },
    });
  const day = { kind: 'day', on: reviewUntil(round, plan, calendar) } as const;
  return now < frozenAt(round, plan, calendar) ? words.say('review.stands-open', { day }) : [];
}

const shownInMessage = 3;

/** The one message of a round to a reviewer: what waits to be looked at; undefined when nothing waits any more. */
export function reviewRequest(round: TimedRound, view: View, notes: readonly Text[]): Message | undefined {
  const { words, plan, calendar, reader, now } = view;
  if (reviewOf(plan, round.id) || now >= frozenAt(round, plan, calendar)) return undefined;
  const { numbers, answers } = broughtBy(round, plan, calendar);
  const open = unchecked(numbers);
  const said = { congress: congressName(plan), round: roundName(round, words) };
  const fact = words.say('review.waits', { ...said, numbers: open.length, answers: answers.length });
  const need = words.say('review.need', {
    day: { kind: 'day', on: reviewUntil(round, plan, calendar) },
  });
  const all: Button = { label: words.text('button.review'), command: 'review', options: { round: round.id } };
  const done: Button = { label: words.text('button.review-done'), command: 'review done', options: {} };
  return messageOf(
    fact,
    [
      paragraph(...need),
      ...open.slice(0, shownInMessage).flatMap((given) => numberBlocks(given, true, view)),
      ...buttonRow([{ ...all, style: 'primary' }, done]),
      ...noteOf([...notes, words.say('review.why')]),
    ],
    reader,
  );
}

const doubtsOf = (
  round: TimedRound,
  person: string,
  view: View,
  isAsked: (given: GivenNumber) => string | undefined,
) => inDoubt(broughtBy(round, view.plan, view.calendar).numbers).filter((given) => isAsked(given) === person);

/** Tells whoever is asked for numbers that they are in doubt, and asks for others; undefined when none is any more. */
export function doubtMessage(
  round: TimedRound,
  { person, askedFor }: { person: string; askedFor(given: GivenNumber): string | undefined },
  view: View,
  notes: readonly Text[] = [],
): Message | undefined {
  const { words, plan, calendar, reader, now } = view;
  if (now >= frozenAt(round, plan, calendar)) return undefined;
  const own = doubtsOf(round, person, view, askedFor);
  if (own.length === 0) return undefined;
  const fact = words.say('review.doubt', { congress: congressName(plan), count: own.length });
  const day = { kind: 'day', on: reviewUntil(round, plan, calendar) } as const;
  return messageOf(
    fact,
    [
      paragraph(...words.say('review.doubt-need', { day })),
      ...own.slice(0, shownRows).flatMap(({ indicator, value }): Block[] => [
        paragraph(
          ...words.say('review.doubt-row', {
            title: strong(titledIndicator(indicator, view)),
            amount: amountWords(value.value, indicator, view),
            found: checkWords(value, view),
          }),
        ),
        ...buttonRow([
          { label: words.text('button.value'), command: 'value', options: { indicator: indicator.id } },
        ]),
      ]),
      ...noteOf(notes),
    ],
    reader,
  );
}

/** What the message to a reviewer says once the review is done or was waited for long enough. */
export function reviewEnded(reminder: Reminder, round: TimedRound, view: View): Message | undefined {
  const { words, plan, calendar, reader, now } = view;
  const review = reviewOf(plan, round.id);
  const isOver = now >= frozenAt(round, plan, calendar);
  const name = capitalised(roundName(round, words), reader.locale);
  if (reminder.kind === 'review') {
    if (review) return messageOf(reviewStands(round, view), [], reader);
    return isOver ? messageOf(words.say('review.over', { round: name }), [], reader) : undefined;
  }
  const { numbers } = broughtBy(round, plan, calendar);
  if (!isOver && inDoubt(numbers).length > 0) return undefined;
  return messageOf(words.say('round.closed-meanwhile', { round: name }), [], reader);
}
