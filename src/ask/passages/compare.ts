import type { Concept } from '../../language/concept.ts';
import { smallWords } from '../../language/lists/small-words.ts';
import type { Draft, Inquiry } from '../draft.ts';
import type { Word } from '../question/reading.ts';
import { answerFromPassages } from './answer-passage.ts';
import type { PassageIndex } from './passage-index.ts';
import type { ValueKind } from './typed.ts';

/** Ideas in which two things are compared, and the kind of value that tells them apart. */
const compared: Partial<Record<Concept, ValueKind>> = {
  cheap: 'money',
  expensive: 'money',
  price: 'money',
  far: 'length',
  near: 'length',
  speed: 'length',
  duration: 'length',
  long: 'length',
};

const valueCompared = ({ concepts }: Word): ValueKind | undefined =>
  concepts.map((concept) => compared[concept]).find(Boolean);

/** Words that part the two sides of a comparison, beside that for `or`. */
const parting: ReadonlySet<string> = new Set(['than', 'que', 'ou']);

/**
 * Which of two is cheaper, nearer or quicker: what the documents state of each is told, and the reader sees. Undefined
 * when the question compares nothing, or one of the two is not told of.
 */
export function compareFromPassages(inquiry: Inquiry, indexes: readonly PassageIndex[]): Draft | undefined {
  const { reading } = inquiry;
  const wanted = reading.words.map(valueCompared).find(Boolean);
  if (wanted === undefined) return undefined;
  const { or } = smallWords[reading.language];
  const at = reading.words.findIndex(
    ({ word }, index) =>
      index > 0 && index < reading.words.length - 1 && (or.includes(word) || parting.has(word)),
  );
  if (at < 1) return undefined;
  const sides = [reading.words.slice(0, at), reading.words.slice(at + 1)].map((words) => {
    const own = words.filter(
      (word) => valueCompared(word) === undefined && !word.marks.some(({ kind }) => kind === 'asked'),
    );
    return answerFromPassages({ ...inquiry, reading: { ...reading, words: own, wanted: [wanted] } }, indexes)
      .draft;
  });
  const [first, second] = sides;
  if (!first || !second) return undefined;
  if (first.short === second.short) return first;
  return { short: `${first.short} ${second.short}`, citations: [...first.citations, ...second.citations] };
}
