import { ordinalOf } from '../../time/ordinals.ts';
import { type Answerer, leftOver } from '../draft.ts';
import { listOf } from '../in-words.ts';
import { askedOf, asksFor, standsFor, type Word } from '../question/reading.ts';
import { planCitation } from './list.ts';
import { occasionsMeant, theCongress } from './occasions.ts';

/** Ideas in which it is asked what something is for. */
const aiming = new Set(['target', 'want', 'purpose', 'reason']);
const aims = ({ concepts }: Word): boolean => concepts.some((concept) => aiming.has(concept));

/** The number that a question asks for by its place: `the third goal`, `theme 5`. */
function numberIn(words: readonly Word[], count: number): number | undefined {
  for (const { word, isDate, names } of words) {
    const number =
      isDate || names.length > 0
        ? undefined
        : (ordinalOf(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined));
    if (number !== undefined && number <= count) return number;
  }
  return undefined;
}

/** Answers what the congress or one of its events is meant to achieve: all of it, one by its number, or how much there is. */
export const answerObjectives: Answerer = (inquiry) => {
  const { plan, reading, say } = inquiry;
  const asked = askedOf(reading);
  const asksAims = asksFor(reading, 'thing', 'objective');
  const isBeside = (word: Word) =>
    aims(word) ||
    standsFor(word, 'thing', 'objective') ||
    (word.names.length === 0 && ordinalOf(word.word) !== undefined);
  const found = occasionsMeant(inquiry, isBeside);
  const [occasion = theCongress(plan), ...others] = found?.occasions ?? [];
  const asksWhatFor =
    (asked === 'what' || asked === 'why') && reading.words.some(aims) && found !== undefined;
  if (
    !(asksAims || asksWhatFor) ||
    others.length > 0 ||
    (asked !== undefined && !['what', 'which', 'list', 'how-many', 'why'].includes(asked))
  )
    return undefined;
  const of = plan.objectives.filter((objective) => objective.of === occasion.id);
  const number = numberIn(reading.words, of.length);
  const rest = leftOver(reading, [
    'asked',
    'thing:objective',
    'operator',
    'order:last',
    'order:first',
    ...(asksWhatFor ? ['thing:deadline', 'attribute'] : []),
  ]).filter(
    (word) =>
      !found?.words.includes(word) &&
      !aims(word) &&
      !(number !== undefined && (ordinalOf(word.word) === number || word.word === String(number))),
  );
  if (rest.length > 0 || of.length === 0) return undefined;
  const position = number ?? (asksFor(reading, 'order', 'last') ? of.length : undefined);
  const one = position === undefined ? undefined : of[position - 1];
  if (one)
    return {
      short: `${position}. ${one.text || one.title}`,
      citations: inquiry.cite(one.source, one.title),
      about: one.id,
    };
  const count = `${say('answer.count-objective', { number: of.length })} (${occasion.name})`;
  const citations = of.slice(0, 3).flatMap(({ source, title }) => inquiry.cite(source, title));
  return {
    short: listOf(
      `${count}:`,
      of.map(({ text, title }) => text || title),
    ),
    citations,
  };
};

/** Answers how many themes the congress has, which it names, and what one is by its number. */
export const answerThemes: Answerer = (inquiry) => {
  const { plan, reading, say } = inquiry;
  if (!asksFor(reading, 'thing', 'theme')) return undefined;
  const count = plan.themeCount?.number ?? plan.themes.length;
  const number = numberIn(reading.words, count);
  const rest = leftOver(reading, ['asked', 'thing', 'operator', 'name:congress', 'name:city']).filter(
    ({ word }) => ordinalOf(word) !== number && word !== String(number),
  );
  if (rest.length > 0 || count === 0) return undefined;
  const one = number === undefined ? undefined : plan.themes.find((theme) => theme.number === number);
  if (number !== undefined)
    return (
      one && {
        short: `${number}. ${one.title}`,
        citations: inquiry.cite(one.source, one.title),
        about: one.id,
      }
    );
  const source = plan.themeCount?.source ?? plan.themes[0]?.source;
  const citations = source
    ? inquiry.cite(source, say('answer.count-theme', { number: count }))
    : planCitation(plan);
  const titles = plan.themes.map(({ number: at, title }) => `${at}. ${title}`);
  return { short: listOf(`${say('answer.count-theme', { number: count })}:`, titles), citations };
};
