import { type Answerer, leftOver, soughtWords } from '../draft.ts';
import { askedOf, asksFor, type Reading } from '../question/reading.ts';
import { asksFiner } from './answer-occasion.ts';
import { findItems, soleFit } from './find-items.ts';

const used = ['asked', 'operator', 'attribute', 'thing:congress'];
/** Ideas of how a convention or a study came to be. */
const making = new Set(['accept', 'sign', 'ratify', 'publish', 'author', 'write', 'year', 'date', 'edition']);

/** Who wrote a text, or owns it, need not be who adopted it. */
const isOfAuthor = (reading: Reading): boolean =>
  asksFor(reading, 'attribute', 'owner') ||
  reading.words.some(({ concepts }) => concepts.includes('write') || concepts.includes('author'));

/** Answers of which year a convention or a study is that the congress builds on, and who adopted it. */
export const answerInstrument: Answerer = (inquiry) => {
  const { plan, reading, say } = inquiry;
  const asked = askedOf(reading);
  const rest = leftOver(reading, used).filter(
    ({ concepts }) => !concepts.some((concept) => making.has(concept)),
  );
  const fits = findItems(
    inquiry.items.filter(({ kind }) => kind === 'instrument'),
    { required: soughtWords(rest, reading) },
  );
  const found = soleFit(fits);
  const instrument = found && plan.instruments.find(({ id }) => id === found.id);
  if (!instrument) return undefined;
  const { name, year, adoptedBy, source } = instrument;
  const citations = inquiry.cite(source, name);
  const asksYear =
    asked === 'year' || asked === 'when' || reading.words.some(({ concepts }) => concepts.includes('year'));
  if (asksYear && year !== undefined && !asksFiner(reading))
    return { short: say('answer.is-of', { name, year }), citations, about: instrument.id };
  if ((asked === 'who' || asked === 'which') && adoptedBy !== undefined && !isOfAuthor(reading))
    return { short: say('answer.adopted-by', { name, by: adoptedBy }), citations, about: instrument.id };
  return undefined;
};
