import type { Concept } from '../../language/concept.ts';
import type { Citation, Nearest } from '../answer.ts';
import { quoteOf } from '../cite.ts';
import { type Draft, dayWords, type Inquiry, leftOver, soughtWords } from '../draft.ts';
import { least, meets, type Sought } from '../match.ts';
import { isPlaceOf } from '../question/name.ts';
import { askedOf, asksFor, type Reading, type Word } from '../question/reading.ts';
import { isLikelyVerb } from '../question/verb.ts';
import { type Account, accountFor } from './account.ts';
import type { PassageIndex, Unit } from './passage-index.ts';
import { rules } from './rules.ts';
import { type Held, isValueWord, wantedValues } from './wanted.ts';

/** Things that every text of a congress is about, and need not name. */
const understood = [
  ...['asked', 'operator:mine', 'operator:all', 'operator:other', 'operator:more', 'operator:not'],
  ...['thing:congress', 'thing:person', 'thing:event', 'thing:committee', 'thing:document'],
  ...['attribute:due', 'attribute:duration', 'attribute:state', 'attribute:place', 'attribute:owner'],
  ...['name:congress', 'order:before', 'order:after', 'order:until', 'order:since', 'order:during'],
  ...['order:next-days', 'role:member'],
];

/** The city and the country of the congress are those that its texts speak of. */
const isHere = ({ names }: Word, { plan: { congress } }: Inquiry): boolean =>
  names.some((name) => isPlaceOf(name, congress));

/** Ideas of how something came to be said, which a text that says it need not have. */
const telling: readonly Concept[] = ['decide', 'discuss', 'inform', 'announce', 'write'];

/** Ideas by which a passage says that it states what is asked for: of the interrogative, and how it came to be said. */
const askedIdeas: Partial<Record<string, readonly Concept[]>> = {
  'how-long': ['duration'],
  'how-much': ['price'],
};
const ideasOf = (reading: Reading): Concept[] => [
  ...(askedIdeas[askedOf(reading) ?? ''] ?? []),
  ...reading.words.flatMap(({ concepts }) => concepts.filter((concept) => telling.includes(concept))),
];

const mostCandidates = 24;
const mostNearest = 3;
/** The least share of a question's weight by which a passage is worth showing. */
const worthShowing = 0.34;
/** The least share that an answer itself has, without its heading and paragraph. */
const leastOwn = 0.5;
/** The same where a value is asked for, which tells much by itself. */
const leastOfValue = 0.4;

type Candidate = {
  unit: Unit;
  index: PassageIndex;
  score: number;
  account: Account;
  refused: boolean;
  /** It says that it states what is asked for. */
  hasIdea: boolean;
};

/** What the documents and facts have for a question: an answer, or what comes nearest. */
export type Found = { draft?: Draft; nearest: readonly (Nearest & { held: number })[] };

/** Looks for an answer in passages: one that accounts for every word and states what is asked. */
export function answerFromPassages(inquiry: Inquiry, indexes: readonly PassageIndex[]): Found {
  const { reading } = inquiry;
  const words = leftOver(reading, understood).filter(
    (word) =>
      !isHere(word, inquiry) &&
      // Who wrote something is not told by what merely speaks of it.
      (askedOf(reading) === 'who' || !word.concepts.some((concept) => telling.includes(concept))),
  );
  // Where all its words are understood anyway, nothing tells which passage answers.
  // Where the sessions are is told by what speaks of them and of a place.
  const asksWhere = askedOf(reading) === 'where' && asksFor(reading, 'thing', 'event');
  const isVague = words.length === 0 && dayWords(reading).length === 0 && !asksWhere;
  const loose = words.length > 0 ? words : leftOver(reading, ['asked', 'operator']);
  const required = soughtWords([...loose, ...dayWords(reading)], reading);
  if (required.length === 0) return { nearest: [] };
  const weigh = (sought: Sought) => Math.max(...indexes.map((index) => index.weight(sought)));
  const known = required.map((sought) => ({ sought, weight: weigh(sought) }));
  const heaviest = Math.max(1, ...known.map(({ weight }) => weight));
  // A word that no text has is as telling as the rarest.
  const weightOf = new Map(known.map(({ sought, weight }) => [sought, weight > 0 ? weight : heaviest]));
  const ideas = ideasOf(reading);
  const candidates = indexes.flatMap((index) =>
    index.find(required, mostCandidates).map(({ unit, score }): Candidate => {
      const held: Held = { unit, beside: index.beside(unit), reading, required };
      const account = accountFor(held, (sought) => weightOf.get(sought) ?? 1);
      return {
        unit,
        index,
        score,
        account,
        refused: rules.some((rule) => rule.refuses(held)),
        hasIdea: ideas.some((idea) => unit.text.concepts.has(idea)),
      };
    }),
  );
  // Who is named alone is not told of: every sentence about somebody, or about a place, would answer.
  const isName = (sought: Sought) =>
    sought.concepts.includes('meeting') ||
    reading.words.some(
      ({ word, names }) => word === sought.word && names.some(({ kind }) => kind !== 'event'),
    );
  const asksForValue = wantedValues(reading).length > 0;
  const sorted = candidates.sort((a, b) => rankOf(b) - rankOf(a));
  const nearest = nearestOf(sorted);
  if (isVague || (required.every(isName) && !asksForValue)) return { nearest };
  const enough = asksForValue && askedOf(reading) !== undefined ? leastOfValue : leastOwn;
  const whole = sorted.find(
    ({ account, refused }) => !refused && account.missing.length === 0 && account.own >= enough,
  );
  const best = whole ?? almostAnswering(sorted, inquiry, required);
  return best ? { draft: tell(best, required), nearest } : { nearest };
}

/** Ideas that turn round what is told: what was dropped is another than what is there, and the beginning is not the end. */
const turning: readonly Concept[] = [
  ...(['begin', 'end', 'open', 'close'] as const),
  ...(['cancel', 'reject', 'remove', 'postpone', 'replace', 'resign'] as const),
];

/** By how much a passage that lacks a word must lead what comes next. */
const clearLead = 0.08;

/**
 * The one passage that lacks no more than the verb of the question, which it may say otherwise: `why was the boat dropped`,
 * and `the trip by boat was rejected because …`; or the one word of a question for a value of which nothing is known.
 */
function almostAnswering(
  sorted: readonly Candidate[],
  { reading }: Inquiry,
  required: readonly Sought[],
): Candidate | undefined {
  const [best, ...others] = sorted.filter(({ refused }) => !refused);
  const [missing, ...more] = best?.account.missing ?? [];
  if (!best || !missing || more.length > 0 || best.account.own < leastOwn || best.unit.passage.isList)
    return undefined;
  const asked = askedOf(reading);
  if (asked !== 'why' && missing.concepts.some((idea) => turning.includes(idea))) return undefined;
  // Of a name alone there is much to tell.
  const told = required.filter((each) => !isValueWord(each, reading) && meets(each, best.unit.text) >= least);
  if (told.length < 2 && told.every((sought) => isNamed(sought, reading))) return undefined;
  // A word of no idea that is known may stand there as another; a value is told of few things.
  const isUnheard = missing.concepts.length === 0 && !isNamed(missing, reading);
  if (wantedValues(reading).length > 0 && isUnheard && best.account.own > leastOwn) return best;
  // Who did what, where and which of them hangs on the verb.
  if (asked !== undefined && wantedValues(reading).length === 0) return undefined;
  const at = reading.words.findIndex(({ word }) => word === missing.word);
  if (!isLikelyVerb(reading.words, at, reading.language)) return undefined;
  const { block, document } = best.unit.passage;
  const next = others.find(
    ({ unit: { passage } }) => passage.block !== block || passage.document !== document,
  );
  return next && best.account.held - next.account.held < clearLead ? undefined : best;
}

/** Whether a word is a number or a name. */
const isNamed = ({ word }: Sought, reading: Reading): boolean =>
  /\d/.test(word) ||
  reading.words.some(
    (each) => each.word === word && (each.names.length > 0 || (/^\p{Lu}/u.test(each.text) && each.at > 0)),
  );

/** A passage that has more of the question itself comes first; among equals, the one that is about less else. */
const rankOf = ({ account, refused, hasIdea, score }: Candidate): number =>
  account.held + 0.3 * account.own + 0.01 * score + (hasIdea ? 0.1 : 0) - (refused ? 0.25 : 0);

const longestQuote = 600;

/** Quotes the passage, and the one beside it that has what it goes on about. */
function tell({ unit, index }: Candidate, required: readonly Sought[]): Draft {
  const { lead } = unit.passage;
  const said = lead?.endsWith(':') ? `${lead} ${unit.passage.text}` : unit.passage.text;
  const text = said.slice(0, longestQuote);
  const lacking = required.filter(
    (sought) => meets(sought, unit.text) < least && meets(sought, unit.context) < least,
  );
  const beside =
    lacking.length === 0
      ? undefined
      : index.beside(unit).find(({ text: other }) => lacking.some((sought) => meets(sought, other) >= least));
  const more = beside ? [beside.passage.text] : [];
  return {
    short: text,
    more,
    citations: [citationOf(unit), ...(beside ? [citationOf(beside)] : [])],
  };
}

/** Cites a passage with a quote of at most 25 words. */
function citationOf({ passage }: Unit): Citation {
  return {
    document: passage.document,
    title: passage.title,
    ...(passage.section !== undefined && { section: passage.section }),
    lines: passage.lines,
    quote: quoteOf(passage.text),
  };
}

function nearestOf(sorted: readonly Candidate[]): (Nearest & { held: number })[] {
  const worth = sorted.filter(({ account }) => account.held >= worthShowing);
  const each = new Map(worth.map((candidate) => [candidate.unit.passage.text, candidate]));
  return [...each.values()].slice(0, mostNearest).map(({ unit: { passage }, account }) => ({
    document: passage.document,
    lines: passage.lines,
    text: passage.text,
    held: account.held,
  }));
}
