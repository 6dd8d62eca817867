import type { Asked } from '../domain/asked.ts';
import { askedIn } from '../domain/asked.ts';
import type { Commitment } from '../domain/commitment.ts';
import { type Indicator, indicatorsOf } from '../domain/indicator.ts';
import { numberedFor, numbersFor } from '../domain/numbered.ts';
import type { TimedRound } from '../domain/rounds.ts';
import type { Words } from '../locales/words.ts';
import { type Block, type Button, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import {
  commitmentRow,
  congressName,
  organisationName,
  roundName,
  statusButtons,
} from './commitment-words.ts';
import { indicatorBlocks } from './indicator.ts';
import { noticeAbout, withNotice } from './notice.ts';
import { moreButton, pageOf } from './page.ts';
import { joinTexts, messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

/** Commitments that one message asks about: few words, and no more buttons than the narrowest platform takes. */
const shownCommitments = 3;

/** When something was last said of a commitment, and the last sentence. */
function lastSaid({ line = [] }: Commitment, { words, plan, calendar }: View): Text {
  const last = line.at(-1);
  if (!last) return [];
  const day = { kind: 'day', on: calendar.dayOf(last.at, plan.congress.zone) } as const;
  const text = line.findLast((said) => said.text !== undefined)?.text;
  return text === undefined
    ? words.say('round.last-said', { day })
    : words.say('round.last-said-text', { day, text });
}

/** The commitments in their order, the one with that id first and those before it at the end. */
function startingAt(commitments: readonly Commitment[], id: string | undefined): readonly Commitment[] {
  const index = commitments.findIndex((commitment) => commitment.id === id);
  return index > 0 ? [...commitments.slice(index), ...commitments.slice(0, index)] : commitments;
}

/**
 * Commitments with a row of statuses each, from the one with the id `from` on; the rest is one button away. `all` stands
 * beside that button.
 */
export function commitmentBlocks(
  commitments: readonly Commitment[],
  view: View,
  {
    from,
    all = [],
    size = shownCommitments,
    numbers = new Map(),
  }: {
    from?: string | undefined;
    all?: readonly Button[];
    size?: number;
    numbers?: ReadonlyMap<string, number>;
  } = {},
): Block[] {
  const { words } = view;
  const ordered = startingAt(commitments, from);
  const next = ordered[size];
  const others: Button[] = next
    ? [
        {
          label: words.text('button.answer-others', { count: ordered.length - size }),
          command: 'round',
          options: { row: next.id },
        },
      ]
    : [];
  return [
    ...ordered
      .slice(0, size)
      .flatMap((commitment) => [
        paragraph(
          ...(numbers.has(commitment.id) ? [`${numbers.get(commitment.id)}. `] : []),
          ...joinTexts([commitmentRow(commitment, view), lastSaid(commitment, view)], ' · '),
        ),
        ...buttonRow(statusButtons(commitment, words)),
      ]),
    ...buttonRow([...all, ...others]),
  ];
}

/** How somebody is asked: for the first time, about what came to them since, again, for the last time, or in another's place. */
export type Asking = 'ask' | 'new' | 'nudge' | 'last' | 'alternate';

/** What a round still wants to know from one person. */
export function openFor(round: TimedRound, person: string, asking: Asking, { plan }: View): Asked[] {
  const open = askedIn(plan, round).filter(({ answered }) => !answered);
  return open.filter(({ asked, alternate }) =>
    asking === 'alternate' ? alternate?.id === person && asked?.id !== person : asked?.id === person,
  );
}

/** Organisations in a sentence; none where nobody has one. */
function namesOf(items: readonly Asked[], round: TimedRound, view: View): string {
  const commitments = new Map(view.plan.commitments.map((commitment) => [commitment.id, commitment]));
  const indicators = new Map(indicatorsOf(view.plan).map((indicator) => [indicator.id, indicator]));
  const ids = items.map(({ about }) =>
    round.kind === 'comments' ? about : (commitments.get(about) ?? indicators.get(about))?.organisation,
  );
  const names = [...new Set(ids)].flatMap((id) => (id === undefined ? [] : organisationName(id, view)));
  return new Intl.ListFormat(view.reader.locale).format(names);
}

function reasons(items: readonly Asked[], round: TimedRound, view: View): Text[] {
  const { words, plan } = view;
  const organisations = namesOf(items, round, view);
  const secretary = plan.people.find(({ role }) => role === 'secretary');
  const isSecretary = secretary !== undefined && secretary.id === items[0]?.asked?.id;
  const why = isSecretary ? 'round.why-secretary' : 'round.why';
  return [
    organisations === '' ? words.say('round.why-alone') : words.say(why, { organisations }),
    ...(secretary && !isSecretary ? [words.say('round.successor', { secretary: secretary.name })] : []),
  ];
}

type Question = { fact: Text; need: readonly Text[] };

/** Numbers alone are asked for, the first time or again. */
function numbersQuestion(count: number, round: TimedRound, asking: Asking, view: View): Question {
  const { words, plan } = view;
  const said = { congress: congressName(plan), round: roundName(round, words), count };
  const last = asking === 'last' ? [words.say('round.nudge-last')] : [];
  const day = { kind: 'day', on: round.closesOn } as const;
  return {
    fact: words.say('round.numbers', said),
    need: [words.say('round.numbers-need', { day }), ...last],
  };
}

function statusQuestion(items: readonly Asked[], round: TimedRound, asking: Asking, view: View): Question {
  const { words, plan } = view;
  const said = { congress: congressName(plan), round: roundName(round, words), count: items.length };
  const by = { count: items.length, day: { kind: 'day', on: round.closesOn } as const };
  if (asking === 'ask' || asking === 'new')
    return { fact: words.say(`round.${asking}`, said), need: [words.say('round.need', by)] };
  if (asking === 'alternate') {
    const focal = items[0]?.asked?.name ?? words.text('round.nobody');
    const organisations = namesOf(items, round, view) || words.text('round.no-organisation');
    return {
      fact: words.say('round.alternate', { ...said, organisations }),
      need: [words.say('round.alternate-need', { focal })],
    };
  }
  const last = asking === 'last' ? [words.say('round.nudge-last')] : [];
  return { fact: words.say('round.nudge', said), need: [words.say('round.nudge-need', by), ...last] };
}

function commentsQuestion(items: readonly Asked[], round: TimedRound, asking: Asking, view: View): Question {
  const { words, plan } = view;
  const congress = congressName(plan);
  const day = { kind: 'day', on: round.closesOn } as const;
  const organisations = namesOf(items, round, view);
  const need = words.say('round.comments-need', { organisations });
  if (asking === 'ask' || asking === 'new')
    return { fact: words.say('round.comments-ask', { congress, day }), need: [need] };
  const fact = words.say('round.comments-nudge', { congress, day, organisations });
  if (asking !== 'alternate') return { fact, need: asking === 'last' ? [words.say('round.nudge-last')] : [] };
  const focal = items[0]?.asked?.name ?? words.text('round.nobody');
  return { fact, need: [words.say('round.comments-alternate-need', { focal, organisations })] };
}

/** Of commitments and of numbers, where one message asks for both: so many fit on every platform. */
const shownBesideNumbers = 2;
const shownNumbers = 3;

/** The numbers that a round asks for; the rest is one button away. */
function numberBlocks(
  indicators: readonly Indicator[],
  isBeside: boolean,
  view: View,
  numbers: ReadonlyMap<string, number>,
): Block[] {
  const { words } = view;
  const page = pageOf(indicators, { from: 0, size: shownNumbers });
  const count = indicators.length;
  const too = isBeside && count > 0 ? [paragraph(...words.say('round.numbers-too', { count }))] : [];
  const more = moreButton(page, { command: 'indicators', options: {} }, words);
  return [...too, ...indicatorBlocks(page.shown, view, numbers), ...buttonRow(more)];
}

/** Says of all that is open what was said last, or answers several by number; of one alone its own buttons do. */
const forAll = (count: number, { words, all }: { words: Words; all: number }): Button[] => [
  ...(count > 1
    ? [{ label: words.text('button.as-before', { count }), command: 'round same', options: {} }]
    : []),
  ...(all > shownCommitments
    ? [{ label: words.text('button.numbered', { count: all }), command: 'round answers', options: {} }]
    : []),
];

/**
 * What a round asks of one person, all in one message, of that only what `isMeant` where it is given; undefined when
 * nothing is left to ask.
 */
export function roundQuestion(
  {
    round,
    person,
    asking,
    isMeant = () => true,
  }: { round: TimedRound; person: string; asking: Asking; isMeant?(item: Asked): boolean },
  { view, notes = [], from }: { view: View; notes?: readonly Text[]; from?: string | undefined },
): Message | undefined {
  const { words, plan, reader } = view;
  const items = openFor(round, person, asking, view).filter(isMeant);
  if (items.length === 0) return undefined;
  const about = new Set(items.map((item) => item.about));
  const commitments = plan.commitments.filter(({ id }) => about.has(id));
  const indicators = indicatorsOf(plan).filter(({ id }) => about.has(id));
  const numbers = numbersFor(plan, round, person);
  const promised = items.filter((item) => commitments.some(({ id }) => id === item.about));
  const { fact, need } =
    round.kind === 'comments'
      ? commentsQuestion(items, round, asking, view)
      : promised.length > 0
        ? statusQuestion(promised, round, asking, view)
        : numbersQuestion(indicators.length, round, asking, view);
  const body =
    round.kind === 'comments'
      ? buttonRow([
          { label: words.text('button.comment'), command: 'comment', options: {}, style: 'primary' },
          { label: words.text('button.no-comments'), command: 'comment none', options: {} },
        ])
      : [
          ...commitmentBlocks(commitments, view, {
            from,
            all: forAll(commitments.length, { words, all: numberedFor(plan, round, person).length }),
            numbers,
            ...(indicators.length > 0 && { size: shownBesideNumbers }),
          }),
          ...numberBlocks(indicators, commitments.length > 0, view, numbers),
        ];
  const message = messageOf(
    fact,
    [
      ...need.map((text) => paragraph(...text)),
      ...body,
      ...noteOf([...notes, ...reasons(items, round, view)]),
    ],
    reader,
  );
  const names = [...commitments, ...indicators].map(({ title }) => title);
  return withNotice(message, noticeAbout(names, fact, view));
}
