import type { AskedQuestion } from '../domain/library.ts';
import type { Block, Message } from '../message.ts';
import { buttonRow } from './buttons.ts';
import { personName } from './person.ts';
import { messageOf } from './plain-text.ts';
import type { View } from './view.ts';

const mostShown = 5;

/** The questions that the plan did not answer, each with a way to answer it, and those whose answer did not help. */
export function gapsMessage(
  { gaps, unhelpful }: { gaps: readonly AskedQuestion[]; unhelpful: readonly AskedQuestion[] },
  { plan, words, reader }: View,
): Message {
  const shown = gaps.slice(0, mostShown);
  const blocks = shown.flatMap(({ id, body, times, passedBy }): Block[] => {
    const options = { asked: String(id) };
    const question = { kind: 'strong', text: body } as const;
    const text = passedBy
      ? words.say('gaps.passed', { question, times, person: personName(passedBy, plan) })
      : words.say('gaps.asked', { question, times });
    return [
      { kind: 'paragraph', text },
      ...buttonRow([
        { label: words.text('button.answer-gap'), command: 'gap answer', options, style: 'primary' },
        { label: words.text('button.drop-gap'), command: 'gap drop', options },
      ]),
    ];
  });
  const rest = gaps.length - shown.length;
  const more: Block[] = rest > 0 ? [{ kind: 'note', text: words.say('gaps.more', { count: rest }) }] : [];
  const title = gaps.length > 0 ? words.say('gaps.title', { count: gaps.length }) : words.say('gaps.none');
  const items = unhelpful.map(({ body }) => ({ text: [body] }));
  const poor: Block[] =
    items.length > 0
      ? [
          { kind: 'paragraph', text: words.say('gaps.unhelpful') },
          { kind: 'list', items },
        ]
      : [];
  return messageOf(title, [...blocks, ...more, ...poor], reader);
}
