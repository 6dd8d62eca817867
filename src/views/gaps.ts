import type { AskedQuestion, Tally } from '../domain/library.ts';
import type { PassedQuestion } from '../domain/passed-question.ts';
import type { Block, Inline, Message } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { joinedNames } from './person.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { askerNames, questionButtons } from './question-card.ts';
import type { View } from './view.ts';

const mostShown = 5;

/** What the secretary sees of the questions that were asked. */
export type Gaps = {
  /** Those that wait for the secretary, and how often each was asked. */
  passed: readonly { question: PassedQuestion; times: number }[];
  /** Those that found no answer and that nobody put to the secretary. */
  open: readonly AskedQuestion[];
  answered: number;
  declined: number;
  /** Those whose answer did not help somebody. */
  unhelpful: readonly (AskedQuestion & Tally)[];
  tally: Tally;
};

const strong = (text: string): Inline => ({ kind: 'strong', text });

function passedBlocks({ question, times }: Gaps['passed'][number], view: View): Block[] {
  const { words, plan } = view;
  const names = askerNames(question, plan);
  const at = { kind: 'time', at: question.askers[0]?.at ?? 0, zone: plan.congress.zone } as const;
  const said = {
    question: strong(question.body),
    times,
    names: joinedNames(names, words),
    count: names.length,
    at,
  };
  return [
    { kind: 'paragraph', text: words.say('gaps.waiting', said) },
    ...buttonRow(questionButtons(question, view)),
  ];
}

function openBlocks({ id, body, times }: AskedQuestion, { words }: View): Block[] {
  const options = { asked: String(id) };
  return [
    { kind: 'paragraph', text: words.say('gaps.asked', { question: strong(body), times }) },
    ...buttonRow([
      { label: words.text('button.answer-gap'), command: 'gap answer', options, style: 'primary' },
      { label: words.text('button.drop-gap'), command: 'gap drop', options },
    ]),
  ];
}

function ratingBlocks({ unhelpful, tally }: Gaps, { words }: View): Block[] {
  if (tally.helpful + tally.notHelpful === 0) return [];
  const items = unhelpful.map(({ body, helpful, notHelpful }) => ({
    text: words.say('gaps.poor', { question: strong(body), helpful, notHelpful }),
  }));
  const poor: Block[] =
    items.length > 0
      ? [
          { kind: 'paragraph', text: words.say('gaps.unhelpful') },
          { kind: 'list', items },
        ]
      : [];
  return [...poor, ...noteOf([words.say('gaps.tally', tally)])];
}

/**
 * Who waits for what, then the questions that the plan did not answer, each with a way to settle it; then the answers
 * that did not help.
 */
export function gapsMessage(gaps: Gaps, view: View): Message {
  const { words, reader } = view;
  const { passed, open, answered, declined } = gaps;
  const all = [
    ...passed.map((each) => passedBlocks(each, view)),
    ...open.map((each) => openBlocks(each, view)),
  ];
  const rest = all.length - mostShown;
  const more: Block[] = rest > 0 ? [{ kind: 'note', text: words.say('gaps.more', { count: rest }) }] : [];
  const title =
    all.length > 0
      ? words.say('gaps.counts', { passed: passed.length, open: open.length })
      : words.say('gaps.none');
  const soFar = answered + declined > 0 ? noteOf([words.say('gaps.so-far', { answered, declined })]) : [];
  return messageOf(
    title,
    [...all.slice(0, mostShown).flat(), ...more, ...soFar, ...ratingBlocks(gaps, view)],
    reader,
  );
}
