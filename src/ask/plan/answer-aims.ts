import type { Source } from '../../domain/source.ts';
import { ordinalOf } from '../../time/ordinals.ts';
import { type Answerer, type Draft, type Inquiry, leftOver } from '../draft.ts';
import { listOf } from '../in-words.ts';
import { askedOf, asksFor, type Word } from '../question/reading.ts';
import { planCitation } from './list.ts';
import { occasionsMeant, theCongress } from './occasions.ts';

/** Ideas in which it is asked what something is for. */
const aiming = new Set(['target', 'want', 'purpose', 'reason']);
const aims = ({ concepts }: Word): boolean => concepts.some((concept) => aiming.has(concept));

/** The place in an order that a word names: `the third goal`, `theme 5`. */
const placeOf = ({ word, isDate, names }: Word): number | undefined =>
  isDate || names.length > 0
    ? undefined
    : (ordinalOf(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined));

const isAsked = new Set<string | undefined>([undefined, 'what', 'which', 'list', 'how-many', 'why']);

/** Answers what the congress or one of its events is meant to achieve: all of it, one by its number, or how much there is. */
export const answerObjectives: Answerer = (inquiry) => {
  const { plan, reading, say } = inquiry;
  const asked = askedOf(reading);
  const isBeside = (word: Word) => aims(word) || placeOf(word) !== undefined;
  const found = occasionsMeant(inquiry, isBeside);
  const [occasion = theCongress(plan), ...others] = found?.occasions ?? [];
  const asksWhatFor = found && (asked === 'what' || asked === 'why') && reading.words.some(aims);
  if (!(asksFor(reading, 'thing', 'objective') || asksWhatFor) || others.length > 0 || !isAsked.has(asked))
    return undefined;
  const used = ['asked', 'thing:objective', 'operator', 'order:last', 'order:first'];
  const rest = leftOver(reading, asksWhatFor ? [...used, 'thing:deadline', 'attribute'] : used).filter(
    (word) => !found?.words.includes(word) && !isBeside(word),
  );
  const all = plan.objectives.filter(({ of }) => of === occasion.id);
  if (rest.length > 0 || all.length === 0) return undefined;
  const lead = `${say('answer.count-objective', { number: all.length })} (${occasion.name})`;
  return tellOneOrAll(
    inquiry,
    lead,
    all.map((each, at) => ({ ...each, title: each.text || each.title, number: at + 1 })),
  );
};

/** Answers how many themes the congress has, which it names, and what one is by its number. */
export const answerThemes: Answerer = (inquiry) => {
  const { plan, reading, say } = inquiry;
  const number = plan.themeCount?.number ?? plan.themes.length;
  const rest = leftOver(reading, ['asked', 'thing', 'operator', 'name:congress', 'name:city']);
  if (!asksFor(reading, 'thing', 'theme') || number === 0) return undefined;
  if (rest.some((word) => placeOf(word) === undefined)) return undefined;
  return tellOneOrAll(inquiry, say('answer.count-theme', { number }), plan.themes, plan.themeCount?.source);
};

type Numbered = { id: string; number: number; title: string; source: Source };

/** One by the number that the question has, or the last; all where it has none. */
function tellOneOrAll(
  inquiry: Inquiry,
  lead: string,
  all: readonly Numbered[],
  counted?: Source,
): Draft | undefined {
  const { reading, plan } = inquiry;
  const number =
    reading.words.map(placeOf).find((each) => each !== undefined) ??
    (asksFor(reading, 'order', 'last') ? all.at(-1)?.number : undefined);
  if (number === undefined) {
    const cited = all.slice(0, 3).flatMap(({ source, title }) => inquiry.cite(counted ?? source, title));
    const titles = all.map((each) => `${counted ? `${each.number}. ` : ''}${each.title}`);
    return { short: listOf(`${lead}:`, titles), citations: cited.length > 0 ? cited : planCitation(plan) };
  }
  const one = all.find((each) => each.number === number);
  if (!one) return undefined;
  const citations = inquiry.cite(one.source, one.title);
  return { short: `${one.number}. ${one.title}`, citations, about: one.id };
}
