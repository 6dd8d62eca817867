import type { Answer } from '../ask/answer.ts';
import type { Plan } from '../domain/plan.ts';
import { anySmallWord } from '../language/every-small-word.ts';
import type { Conversation, Reading } from '../understand/reading.ts';

type FollowUp = Extract<Reading, { kind: 'follow-up' }>;

const joiner = new RegExp(`^\\W*(?:${anySmallWord('and', 'but', 'goesOn')})\\b[\\s,]*`, 'iu');

/** A question that goes on from the last one, in full: with the item that it is about, or with what was asked before. */
export async function followUpQuestion(
  { text, item }: FollowUp,
  { question }: Conversation,
  { plan, ask }: { plan: Plan; ask(question: string): Promise<Answer> },
): Promise<string> {
  const plain = text.replace(joiner, '');
  const title = plan.deadlines.find(({ id }) => id === item)?.title;
  const goesOn = [
    ...(title === undefined ? [] : [`${plain.replace(/[?\s]+$/, '')} ${title}?`]),
    ...(question === undefined ? [] : [`${plain.replace(/[?\s]+$/, '')}, ${question}`]),
  ];
  // A short question that points at nothing may be whole: `what is late` asks nothing of what was asked before.
  const isShort = title === undefined && plain === text;
  const tries = isShort ? [plain, ...goesOn] : [...goesOn, plain];
  for (const each of tries) if (!(await ask(each)).declined) return each;
  return tries[0] ?? text;
}
