import { type Deadline, momentOf } from '../domain/plan.ts';
import { formatPlanDate, type PlanDate } from '../domain/plan-date.ts';
import { shiftPlanDate } from '../domain/shift-plan-date.ts';
import type { Cue } from '../language/acts.ts';
import { earFor } from '../language/cue-phrases.ts';
import type { Language } from '../language/language.ts';
import { smallWords } from '../language/lists/small-words.ts';
import { parseLength } from '../time/length.ts';
import { isRefusal } from '../time/parsed-time.ts';
import { lexiconWords } from '../time/to-english.ts';
import type { ActContext } from './act-rule.ts';
import { dayBeside } from './day-beside.ts';
import type { FoundDate } from './find-times.ts';
import type { Heard } from './hear.ts';
import {
  besideItsDay,
  dayOfItsMonth,
  fromItsDay,
  numberedAlike,
  putOff,
  withoutItsDay,
} from './item-days.ts';
import { type Word, wordsIn } from './words.ts';

/** Cues by which something gets another date. */
export const moving = ['move', 'later', 'sooner', 'ahead', 'back'] as const;

/** Cues beside which the new date of an item stands. */
export const dating: ReadonlySet<Cue> = new Set([
  ...moving,
  'pass',
  'until',
  'extension',
  'need',
  'more',
  'due',
]);

/** What leaves a new date in the air. */
export const dateGuards: readonly Cue[] = ['not', 'almost', 'wish', 'if', 'except'];

/** The date of an item moved by the length of a line; undefined when it has no hour and hours were said. */
function shifted(
  deadline: Deadline,
  heard: Heard,
  { plan, calendar }: ActContext,
  sign: 1 | -1,
): PlanDate | undefined {
  const steps = heard.length?.steps.map(({ count, unit }) => ({ count: count * sign, unit })) ?? [];
  return shiftPlanDate(deadline.due, steps, { due: momentOf(plan, deadline.due, calendar), calendar });
}

export const isEarlier = (heard: Heard) =>
  heard.has('sooner') || (heard.has('back') && !heard.has('later') && !heard.has('ahead'));

/** The one date of a line as it was written; the last of them where it names the item's present one first. */
export const dateText = ({ dates }: Heard): string | undefined => dates.at(-1)?.text;

/** "Antecipa … em três dias" is by three days, not in three days: of a date that is brought forward or put off. */
function lengthOf(said: string, heard: Heard) {
  if (!heard.has('later') && !heard.has('sooner')) return undefined;
  const by = smallWords[heard.language].by.find((word) => said.toLowerCase().startsWith(`${word} `));
  const rest = by === undefined ? undefined : said.slice(by.length).trim();
  return rest === undefined ? undefined : parseLength(rest, heard.language);
}

/** "A week later" is said of the date that an item has: a length with a word that puts it off. */
function laterBy(said: string, language: Language) {
  const { cues } = earFor(language);
  const words = wordsIn(said);
  for (const count of [1, 2]) {
    const last = words.slice(-count).map(({ word }) => word);
    const found = cues.at(last, 0);
    const rest = words.at(-count - 1);
    if (rest && found?.length === count && found.values.includes('ahead'))
      return parseLength(said.slice(0, rest.end), language);
  }
  return undefined;
}

/** Whether a date is one of the congress by its name alone, which a title may have as well: `closing`. */
const isNameAlone = ({ text, time }: FoundDate): boolean =>
  !isRefusal(time) && time.kind === 'day' && time.date.kind === 'relative' && !/\d/.test(text);

/** “At 16” is an hour, of the day that something has. */
const isHour = ({ dates }: Heard): boolean => {
  const time = dates.at(-1)?.time;
  return time !== undefined && !isRefusal(time) && time.notes.includes('hour-alone');
};

/** Two dates of which the last is an hour without a day: whether it is of the first is not known. */
const isHourOfAnother = (heard: Heard): boolean => heard.dates.length > 1 && isHour(heard);

const isMoving = ({ cues }: Word): boolean => cues.some((cue) => (moving as readonly Cue[]).includes(cue));

const isMore = ({ cues }: Word): boolean => cues.includes('more') || cues.includes('extension');

/** “Three days”, and not “a few days”. */
function isCountedOut({ words, length, language }: Heard): boolean {
  const { word = '' } = words[length?.words[0] ?? -1] ?? {};
  return /^\d/.test(word) || (lexiconWords(language).get(word) ?? []).some((each) => /^\d/.test(each));
}

const saysLittle: ReadonlySet<Cue> = new Set([
  'empty',
  'me',
  'it',
  'be',
  'polite',
  'not',
  'instead',
  'until',
]);

/** A part of a line that holds hardly more than a day: “sorry, I mean the 18th”. */
const isCorrection = ({ words }: Heard, clause: number | undefined): boolean =>
  words.filter(
    ({ clause: own, taken, cues }) =>
      own === clause &&
      taken !== 'date' &&
      taken !== 'length' &&
      !(cues.length > 0 && cues.every((cue) => saysLittle.has(cue))),
  ).length < 2;

/**
 * What a line is moved by stands in the part of it that moves: a day in another one is a reason or an aside, unless it
 * takes the first one back.
 */
function ofItsPart(heard: Heard): Heard {
  const { words, dates, length, beside, ...rest } = heard;
  const clauseAt = (at: number | undefined) => words[at ?? -1]?.clause;
  const clauseOf = (date: FoundDate) => clauseAt(date.words[0]);
  const parts = new Set(dates.map(clauseOf));
  // “Two days earlier, the 30th is too late.”
  const counted = clauseAt(length?.words[0]);
  const isCounted = words.some(
    (word) => word.clause === counted && (isMoving(word) || (isMore(word) && isCountedOut(heard))),
  );
  if (isCounted && !parts.has(counted)) return { ...heard, dates: [] };
  const moved = new Set(
    words.flatMap(({ clause, cues }) => (cues.some((cue) => dating.has(cue)) ? [clause] : [])),
  );
  const named = new Set(heard.items.map(({ words: [at] }) => clauseAt(at)));
  const besideMove = dates.filter((date) => moved.has(clauseOf(date) ?? -1));
  // Where nothing says which day is the new one, it is that of the part that names the item.
  const own = besideMove.length > 0 ? besideMove : dates.filter((date) => named.has(clauseOf(date)));
  const isBeside = own.length > 0 && beside !== undefined && !moved.has(clauseAt(beside.words[0]) ?? -1);
  const kept = { ...rest, words, ...(length && { length }), ...(beside && !isBeside && { beside }) };
  const last = dates.at(-1);
  if (parts.size < 2 || own.length === 0 || (last && isCorrection(heard, clauseOf(last))))
    return { ...kept, dates };
  return { ...kept, dates: own };
}

/** The text of a new date for an item: as it was said, or counted from the one that it has. */
export function newDate(deadline: Deadline, given: Heard, context: ActContext): string | undefined {
  const heard = withoutItsDay(ofItsPart(given), deadline, context);
  const beside = dayBeside(heard, deadline, context);
  if (beside) return beside;
  const said = dateText(heard);
  const steps = said === undefined ? undefined : (lengthOf(said, heard) ?? laterBy(said, heard.language));
  if (heard.length && heard.dates.length > 0 && heard.dates.every(isNameAlone))
    return newDate(deadline, { ...heard, dates: [] }, context);
  const range = fromItsDay(heard, deadline, context);
  if (range) return range;
  if (steps) return newDate(deadline, { ...heard, dates: [], length: { steps, words: [] } }, context);
  if (said !== undefined)
    return isHourOfAnother(heard)
      ? undefined
      : (besideItsDay(said, deadline, { heard, context }) ??
          numberedAlike(said, given, context) ??
          (isHour(heard)
            ? undefined
            : dayOfItsMonth(said, momentOf(context.plan, deadline.due, context.calendar).on, {
                ...context,
                language: heard.language,
              })) ??
          putOff(said, deadline, { heard, context }));
  if (!heard.length) return undefined;
  const date = shifted(deadline, heard, context, isEarlier(heard) ? -1 : 1);
  return date && formatPlanDate(date);
}
