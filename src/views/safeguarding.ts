import { isGone } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { wordsFor } from '../locales/index.ts';
import { type Message, paragraph, type Reader, type Text } from '../message/message.ts';
import { messageOf, noteOf } from './plain-text.ts';
import type { View } from './view.ts';

/** Who is told when a child may be harmed: whom the plan names, else its secretary; empty where it has neither. */
export function safeguardingLine({ plan, words }: Pick<View, 'plan' | 'words'>): Text {
  if (plan.safeguarding) return words.say('safeguarding.contact', plan.safeguarding);
  const secretary = plan.people.find((person) => person.role === 'secretary' && !isGone(person));
  return secretary ? words.say('safeguarding.secretary', { name: secretary.name }) : [];
}

/** The answer to what seems to report harm to a child. */
export function safeguardingMessage(plan: Plan, reader: Reader): Message {
  const words = wordsFor(reader.locale);
  const line = safeguardingLine({ plan, words });
  return messageOf(
    words.say('safeguarding.first'),
    [...(line.length > 0 ? [paragraph(...line)] : []), ...noteOf([words.say('safeguarding.unkept')])],
    reader,
  );
}
