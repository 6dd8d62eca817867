import type { Answer } from '../ask/answer.ts';
import type { Plan } from '../domain/plan.ts';
import { anySmallWord } from '../language/every-small-word.ts';
import type { Language } from '../language/language.ts';
import { findNames } from '../understand/find-names.ts';
import type { Conversation, Reading } from '../understand/reading.ts';
import { wordsIn } from '../understand/words.ts';

type FollowUp = Extract<Reading, { kind: 'follow-up' }>;

const joiner = new RegExp(`^\\W*(?:${anySmallWord('and', 'but', 'goesOn')})\\b[\\s,]*`, 'iu');

/** The last question asked of the one person whom this one names: “what has Ana left?”, “and Rui?”. */
function askedOf(text: string, question: string, { plan, language }: { plan: Plan; language: Language }) {
  const namesIn = (said: string) => findNames(wordsIn(said), language, plan.people);
  const [named, ...others] = namesIn(text);
  const [before, ...more] = namesIn(question);
  const person = named?.people.length === 1 ? named.people[0] : undefined;
  if (!person || !before || others.length > 0 || more.length > 0) return undefined;
  const words = wordsIn(question);
  const [first, last] = [words[before.words[0] ?? 0], words[before.words.at(-1) ?? 0]];
  return first && last && `${question.slice(0, first.at)}${person.name}${question.slice(last.end)}`;
}

/** A question that goes on from the last one, in full: with the item that it is about, or with what was asked before. */
export async function followUpQuestion(
  { text, item }: FollowUp,
  { question }: Conversation,
  { plan, language, ask }: { plan: Plan; language: Language; ask(question: string): Promise<Answer> },
): Promise<string> {
  const plain = text.replace(joiner, '');
  const title = plan.deadlines.find(({ id }) => id === item)?.title;
  const swapped = question === undefined ? undefined : askedOf(plain, question, { plan, language });
  const goesOn = [
    ...(swapped === undefined ? [] : [swapped]),
    ...(title === undefined ? [] : [`${plain.replace(/[?\s]+$/, '')} ${title}?`]),
    ...(question === undefined ? [] : [`${plain.replace(/[?\s]+$/, '')}, ${question}`]),
  ];
  // A short question that points at nothing may be whole: `what is late` asks nothing of what was asked before.
  const isShort = title === undefined && plain === text;
  const tries = isShort ? [plain, ...goesOn] : [...goesOn, plain];
  for (const each of tries) if (!(await ask(each)).declined) return each;
  return tries[0] ?? text;
}
