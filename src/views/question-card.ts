import type { PassedQuestion } from '../domain/passed-question.ts';
import type { Plan } from '../domain/plan.ts';
import { isSettled } from '../domain/question.ts';
import type { Destination } from '../domain/reminder.ts';
import {
  type Block,
  type Button,
  type Inline,
  type Message,
  paragraph,
  type Text,
} from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { undoButton } from './changed.ts';
import { tellableItem } from './item-card.ts';
import { joinedNames, mentionOf, personName } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

const strong = (text: string): Inline => ({ kind: 'strong', text });

/** What may be done about a question that waits, the likeliest first. */
export function questionButtons({ asked }: Pick<PassedQuestion, 'asked'>, { words }: View): Button[] {
  const options = { asked: String(asked) };
  return [
    { label: words.text('button.answer-question'), command: 'question answer', options, style: 'primary' },
    { label: words.text('button.add-answer'), command: 'gap answer', options },
    { label: words.text('button.not-for-us'), command: 'question decline', options },
  ];
}

/** Who waits for the answer, as names; whoever gave it does not. */
export const askerNames = (
  { askers }: PassedQuestion,
  plan: Pick<Plan, 'people'>,
  answerer?: string,
): string[] =>
  [...new Set(askers.map(({ by }) => by))].filter((by) => by !== answerer).map((by) => personName(by, plan));

function closestBlocks(
  { closest }: PassedQuestion,
  to: Destination,
  view: View,
): { blocks: Block[]; buttons: Button[] } {
  const item = tellableItem(closest, to, view);
  if (!item) return { blocks: [], buttons: [] };
  const text = view.words.say('answer.closest', { title: strong(item.title) });
  return { blocks: [paragraph(...text)], buttons: [item.button] };
}

function othersText({ askers }: PassedQuestion, { plan, words }: View): Text {
  const [, ...others] = askers;
  if (others.length === 0) return [];
  const names = others.map(({ by }) => personName(by, plan));
  return words.say('question.also', { names: joinedNames(names, words), count: names.length });
}

/** A question as it is put to the secretary; to the committee it is only said that one waits. */
export function questionCard(
  question: PassedQuestion,
  to: Destination,
  { view, notes }: { view: View; notes: readonly Text[] },
): Message {
  const { words, plan, reader } = view;
  const [first] = question.askers;
  if (to.kind === 'committee' || !first) {
    const need = paragraph(...words.say('question.waits-need'));
    return messageOf(words.say('question.waits'), [need, ...noteOf(notes)], reader);
  }
  const { blocks, buttons } = closestBlocks(question, to, view);
  const others = othersText(question, view);
  return messageOf(
    words.say('question.asks', { person: mentionOf(first.by, plan), question: strong(question.body) }),
    [
      ...(others.length > 0 ? [paragraph(...others)] : []),
      ...blocks,
      paragraph(...words.say('question.need')),
      ...buttonRow([...questionButtons(question, view), ...buttons]),
      ...noteOf(notes),
    ],
    reader,
  );
}

/** How a question was settled, by whom and when; undefined while it waits. */
export function settledText(
  { body, state, settled }: PassedQuestion,
  { words, plan }: View,
): Text | undefined {
  if (!settled) return undefined;
  const said = {
    who: personName(settled.by, plan),
    at: { kind: 'time', at: settled.at, zone: plan.congress.zone } as const,
    question: strong(body),
  };
  if (state === 'answered')
    return words.say('question.was-answered', { ...said, answer: settled.text ?? '' });
  return settled.text === undefined
    ? words.say('question.was-set-aside', said)
    : words.say('question.was-declined', { ...said, reason: settled.text });
}

/** Takes a given answer into the plan; none when it is there. */
export const keepButtons = (question: PassedQuestion, { words, plan }: View): Button[] =>
  question.state === 'answered' && (question.settled?.fact === undefined || !isSettled(question, plan))
    ? [
        {
          label: words.text('button.add-answer'),
          command: 'question keep',
          options: { asked: String(question.asked) },
        },
      ]
    : [];

/** The secretary's message once it is settled: by whom, when and how; the channel reads no more than that. */
export function settledCard(question: PassedQuestion, to: Destination, view: View): Message | undefined {
  const text = settledText(question, view);
  if (!text) return undefined;
  if (to.kind === 'committee') return messageOf(view.words.say('question.waits-over'), [], view.reader);
  const undo = question.settled?.by === to.person ? [undoButton(question.id, view)] : [];
  return messageOf(text, buttonRow([...undo, ...keepButtons(question, view)]), view.reader);
}
