import type { Asked } from '../domain/asked.ts';
import { askedIn } from '../domain/asked.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { TimedRound } from '../domain/rounds.ts';
import { type Block, type Button, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import {
  commitmentRow,
  congressName,
  organisationName,
  roundName,
  statusButtons,
} from './commitment-words.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

/** Commitments that one message asks about: the platform with the narrowest limits takes no more buttons. */
const shownCommitments = 4;

/** Commitments with a row of statuses each; the rest is one button away. */
export function commitmentBlocks(commitments: readonly Commitment[], view: View): Block[] {
  const { words } = view;
  const rest = commitments.length - shownCommitments;
  const others: Button = {
    label: words.text('button.answer-others', { count: rest }),
    command: 'round',
    options: {},
  };
  return [
    ...commitments
      .slice(0, shownCommitments)
      .flatMap((commitment) => [
        paragraph(...commitmentRow(commitment, view)),
        ...buttonRow(statusButtons(commitment, words)),
      ]),
    ...(rest > 0 ? buttonRow([others]) : []),
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
  const ids = items.map(({ about }) =>
    round.kind === 'comments' ? about : commitments.get(about)?.organisation,
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
  { view, notes = [] }: { view: View; notes?: readonly Text[] },
): Message | undefined {
  const { words, plan, reader } = view;
  const items = openFor(round, person, asking, view).filter(isMeant);
  if (items.length === 0) return undefined;
  const ask = round.kind === 'comments' ? commentsQuestion : statusQuestion;
  const { fact, need } = ask(items, round, asking, view);
  const about = new Set(items.map((item) => item.about));
  const body =
    round.kind === 'comments'
      ? buttonRow([
          { label: words.text('button.comment'), command: 'comment', options: {}, style: 'primary' },
          { label: words.text('button.no-comments'), command: 'comment none', options: {} },
        ])
      : commitmentBlocks(
          plan.commitments.filter(({ id }) => about.has(id)),
          view,
        );
  return messageOf(
    fact,
    [
      ...need.map((text) => paragraph(...text)),
      ...body,
      ...noteOf([...notes, ...reasons(items, round, view)]),
    ],
    reader,
  );
}
