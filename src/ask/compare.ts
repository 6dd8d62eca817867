import type { Concept } from '../language/concept.ts';
import { smallWords } from '../language/lists/small-words.ts';
import type { Answerer, Draft, Inquiry } from './draft.ts';
import { answerFromPassages } from './passages/answer-passage.ts';
import type { PassageIndex } from './passages/passage-index.ts';
import type { ValueKind } from './passages/typed.ts';
import { ofDeadline } from './plan/answer-deadline.ts';
import { answerOccasion } from './plan/answer-occasion.ts';
import { datedDeadlines, whenDue } from './plan/deadlines.ts';
import { meant } from './plan/meant.ts';
import { asksDaysLeft } from './question/days-left.ts';
import { asksFor, standsFor, type Word } from './question/reading.ts';

/** A question in two halves, parted by the first word inside it that parts; undefined when there is none. */
function halvesOf(inquiry: Inquiry, parts: (word: Word) => boolean): [Inquiry, Inquiry] | undefined {
  const { reading } = inquiry;
  const at = reading.words.findIndex(
    (word, index) => index > 0 && index < reading.words.length - 1 && (isOr(word, inquiry) || parts(word)),
  );
  const half = (words: readonly Word[]): Inquiry => ({ ...inquiry, reading: { ...reading, words } });
  return at < 1 ? undefined : [half(reading.words.slice(0, at)), half(reading.words.slice(at + 1))];
}

const isOr = ({ word }: Word, { reading }: Inquiry): boolean =>
  smallWords[reading.language].or.includes(word);

const without = (inquiry: Inquiry, isLeftOut: (word: Word) => boolean): Inquiry => ({
  ...inquiry,
  reading: { ...inquiry.reading, words: inquiry.reading.words.filter((word) => !isLeftOut(word)) },
});

/** Which of two deadlines or events comes first, or how they lie: both are told, the earlier first. */
export const compareDays: Answerer = (inquiry) => {
  const halves = halvesOf(inquiry, (word) => standsFor(word, 'order', 'before', 'after'));
  if (!halves || asksFor(halves[0].reading, 'asked', 'when', 'how-much', 'why', 'where')) return undefined;
  // How many days are left before something compares it with nothing.
  if (asksDaysLeft(inquiry.reading)) return undefined;
  const [first, second] = halves.map((half) => {
    const named = without(half, ({ marks }) => marks.some(({ kind }) => kind === 'order'));
    return deadlineDay(named) ?? occasionDay(named);
  });
  if (!first || !second || first.about === second.about) return undefined;
  const [earlier, later] = first.from <= second.from ? [first, second] : [second, first];
  return { short: `${earlier.short} ${later.short}`, citations: [...earlier.citations, ...later.citations] };
};

/** A draft with the day from which it tells of, and the hour where there is one; `2028-09-14 18:30` sorts as time does. */
type OnDay = Draft & { from: string };

function deadlineDay(inquiry: Inquiry): OnDay | undefined {
  const [fit] = meant(inquiry, ['deadline'], ofDeadline);
  const dated = datedDeadlines(inquiry).find(({ deadline }) => deadline.id === fit?.item.id);
  if (!dated) return undefined;
  const { title, source, id } = dated.deadline;
  const { on, time } = dated.moment;
  const short = `${inquiry.say('answer.due', { title, when: whenDue(inquiry, dated.moment) })}.`;
  return {
    short,
    citations: inquiry.cite(source, title),
    about: id,
    from: [on, time].filter(Boolean).join(' '),
  };
}

function occasionDay(inquiry: Inquiry): OnDay | undefined {
  const draft = answerOccasion(inquiry);
  const occasions = [{ ...inquiry.plan.congress, id: 'congress' }, ...inquiry.plan.events];
  const { starts, startTime } = occasions.find(({ id }) => id === draft?.about) ?? {};
  return draft && starts ? { ...draft, from: [starts, startTime].filter(Boolean).join(' ') } : undefined;
}

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

/**
 * Which of two is cheaper, nearer or quicker: what the documents state of each is told, and the reader sees. Undefined
 * when the question compares nothing, or one of the two is not told of.
 */
export function compareValues(inquiry: Inquiry, indexes: readonly PassageIndex[]): Draft | undefined {
  const wanted = inquiry.reading.words.map(valueCompared).find(Boolean);
  const halves = wanted && halvesOf(inquiry, ({ word }) => word === 'than' || word === 'que');
  const [first, second] = (halves ?? []).map((half) => {
    const { reading } = without(half, (word) => valueCompared(word) !== undefined);
    return answerFromPassages(
      { ...inquiry, reading: { ...reading, ...(wanted && { wanted: [wanted] }) } },
      indexes,
    ).draft;
  });
  if (!first || !second) return undefined;
  if (first.short === second.short) return first;
  return { short: `${first.short} ${second.short}`, citations: [...first.citations, ...second.citations] };
}
