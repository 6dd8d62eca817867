import type { Instant } from '../domain/instant.ts';
import type { PassedQuestion } from '../domain/passed-question.ts';
import type { Block, ListItem, Message } from '../message/message.ts';
import { messageOf, noteOf } from './plain-text.ts';
import { settledText } from './question-card.ts';
import type { View } from './view.ts';

const mostShown = 10;

/** A person's own questions to the secretary, each with what became of it. */
export function myQuestionsMessage(
  own: readonly { question: PassedQuestion; at: Instant }[],
  view: View,
): Message {
  const { words, plan, reader } = view;
  const items = own.slice(0, mostShown).map(({ question, at }): ListItem => {
    const since = { kind: 'time', at, zone: plan.congress.zone } as const;
    const strong = { kind: 'strong', text: question.body } as const;
    return {
      text: settledText(question, view) ?? words.say('question.mine-open', { question: strong, at: since }),
    };
  });
  const list: Block[] = items.length > 0 ? [{ kind: 'list', items }] : [];
  const rest = own.length - items.length;
  const more = rest > 0 ? noteOf([words.say('question.mine-more', { count: rest })]) : [];
  return messageOf(words.say('question.mine', { count: own.length }), [...list, ...more], reader);
}
