import type { PassedQuestion } from '../domain/passed-question.ts';
import type { Destination, Reminder } from '../domain/reminder.ts';
import { type Inline, type Message, paragraph, type Text } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { tellableItem } from './item-card.ts';
import { personName } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

const strong = (text: string): Inline => ({ kind: 'strong', text });

/** Tells who asked how their question was settled; undefined while it waits, and for who does not wait for it. */
export function questionAnswer(
  question: PassedQuestion,
  to: Destination,
  { view, notes }: { view: View; notes: readonly Text[] },
): Message | undefined {
  const { words, plan, reader } = view;
  const { settled, state, askers } = question;
  if (!settled || !askers.some(({ by }) => to.kind === 'person' && by === to.person)) return undefined;
  const who = personName(settled.by, plan);
  const said = { who, question: strong(question.body) };
  const source = words.say('question.said-by', {
    who,
    at: { kind: 'time', at: settled.at, zone: plan.congress.zone },
  });
  if (state === 'declined') {
    const line = settled.text === undefined ? [] : [paragraph(settled.text)];
    return messageOf(
      words.say('question.declined-you', said),
      [...line, ...noteOf([source, ...notes])],
      reader,
    );
  }
  const item = tellableItem(settled.about, to, view);
  const about = item ? [paragraph(...words.say('question.about', { title: strong(item.title) }))] : [];
  const isInPlan = plan.facts.some(({ id }) => id === settled.fact);
  return messageOf(
    words.say('question.answered-you', said),
    [
      paragraph(settled.text ?? ''),
      ...about,
      ...(isInPlan ? [paragraph(...words.say('question.in-plan'))] : []),
      ...buttonRow(item ? [item.button] : []),
      ...noteOf([source, ...notes]),
    ],
    reader,
  );
}

/** What somebody who had an answer reads once it was taken back; undefined while it holds. */
export function answerTakenBack(
  question: PassedQuestion,
  { dueAt }: Pick<Reminder, 'dueAt'>,
  { words, reader }: View,
): Message | undefined {
  const { settled, body } = question;
  if (!settled) return messageOf(words.say('question.taken-back', { question: strong(body) }), [], reader);
  const isOther = Math.floor(settled.at / 1000) !== Math.floor(dueAt / 1000);
  return isOther
    ? messageOf(words.say('question.answered-anew', { question: strong(body) }), [], reader)
    : undefined;
}
