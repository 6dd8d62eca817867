import { absoluteDate, type PlanDate } from '../domain/plan-date.ts';
import { languages } from '../language/language.ts';
import { detectLanguage } from '../language/lexicon.ts';
import { minutes } from '../language/lists/minutes.ts';
import type { MinutesSigns } from '../language/minutes.ts';
import { wordsOf as foldedWords } from '../language/token.ts';
import { parseTime, type TimeContext } from '../time/parse-time.ts';
import { isRefusal } from '../time/parsed-time.ts';
import { lexiconWords } from '../time/to-english.ts';
import { namedPromiser, namedSubject } from './named-promise.ts';
import { isNoPromise, type Promised, paragraphsOf, sentencesOf, wholeOf } from './promises.ts';
import { fold } from './text.ts';

/** What the minutes of a meeting say that somebody is to do by a day. */
export type ActionItem = {
  /** As it stands there. */
  text: string;
  /** Who does it, as they are called there. */
  owner: string;
  /** What is to be done, without who and when. */
  task: string;
  due: PlanDate;
  lines: readonly number[];
};

export type ActionContext = TimeContext & {
  /** Whether words name somebody whom the plan knows. */
  isKnown(words: string): boolean;
};

const anyOf = (kind: keyof MinutesSigns): string =>
  [...new Set(languages.flatMap((language) => minutes[language][kind]))]
    .toSorted((a, b) => b.length - a.length)
    .join('|');

const letter = String.raw`[\p{L}\p{N}]`;
const lead = new RegExp(`(?<!${letter})(?:${anyOf('leads')})(?!${letter})`, 'iu');
const nothing = new RegExp(`^(?:${anyOf('nothing')})(?!${letter})`, 'iu');
const everybody = new RegExp(`^(?:${anyOf('everybody')})$`, 'iu');
const beforeDay = new RegExp(String.raw`(?:^|[\s(\[,;:–—-])(?:${anyOf('beforeDay')})\s*$`, 'iu');
const owingBy = (owes: string) =>
  new RegExp(`(?<owner>${namedSubject})(?<act>(?:${owes})(?!${letter}))`, 'u');
const owing = owingBy(anyOf('owes'));
const owingInList = owingBy(`${anyOf('owes')}|${anyOf('owesInList')}`);
const endsBeforeVerb = new RegExp(String.raw`(?:^|\s)(?:${anyOf('beforeVerb')})$`, 'iu');

const longestDate = 7;
const longestHeading = 8;
const longestOwner = 6;
const linesOfHead = 12;
const longestItem = 500;
/** Of a document, by which its language is told. */
const longestSample = 4_000;

type Word = { text: string; at: number; end: number };

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}:./’'ªº°-]*[\p{L}\p{N}ªº°])?/gu)].map(
    ({ 0: word, index }) => ({
      text: word,
      at: index,
      end: index + word.length,
    }),
  );

/** Every word by which a language speaks of dates. */
const dateWords = new Set(languages.flatMap((language) => [...lexiconWords(language).keys()]));
const isOfDate = ({ text }: Word): boolean => /\d/.test(text) || dateWords.has(fold(text));

type Dated = { at: number; end: number; due: PlanDate };

function readDue(text: string, context: TimeContext): PlanDate | undefined {
  const time = parseTime(text, context);
  if (isRefusal(time)) return undefined;
  if (time.kind === 'day') return absoluteDate(time.on);
  if (time.kind === 'instant') return /\d/.test(text) ? absoluteDate(time.on, time.time) : undefined;
  return undefined;
}

/** The last date of a text: the longest run of words that is one. */
function lastDate(text: string, context: TimeContext): Dated | undefined {
  const words = wordsOf(text);
  for (let end = words.length; end > 0; end -= 1) {
    let found: Dated | undefined;
    for (let from = end - 1; from >= Math.max(0, end - longestDate); from -= 1) {
      const run = words.slice(from, end);
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last || !isOfDate(first)) break;
      const due = readDue(text.slice(first.at, last.end), context);
      if (due) found = { at: first.at, end: last.end, due };
    }
    if (found) return found;
  }
  return undefined;
}

/** The day of a meeting, as the head of its minutes says: days without a year are counted from there. */
function heldAt(document: string, context: TimeContext): TimeContext {
  for (const line of document.split(/\r?\n/).slice(0, linesOfHead)) {
    const found = /(?:19|20)\d\d/.test(line) ? lastDate(line.slice(0, longestItem), context) : undefined;
    const on = found && found.due.kind === 'absolute' ? found.due.on : undefined;
    const noon = on && parseTime(`${on} 12:00`, { ...context, locale: 'en' });
    if (noon && !isRefusal(noon) && noon.kind === 'instant') return { ...context, now: noon.at };
  }
  return context;
}

const edges = /^[\s.,;:)\]–—-]+|[\s.,;:([–—-]+$/gu;
const bare = (text: string): string => text.replace(edges, '').trim();

/** A text without its date and the words that lead to it. */
function withoutDate(text: string, { at, end }: Dated): string {
  let before = text.slice(0, at);
  for (let last = ''; last !== before; ) {
    last = before;
    before = before
      .replace(/[\s([,;:–—-]+$/u, ' ')
      .replace(beforeDay, ' ')
      .trimEnd();
  }
  const after = bare(text.slice(end));
  return bare([before, after].filter(Boolean).join(' '));
}

const isShortName = (text: string): boolean =>
  text.split(/\s+/).length <= longestOwner && /^[^\p{L}]*\p{Lu}/u.test(text);

type Task = { owner: string; task: string };

/** “Ana: book the hall”, “book the hall – Ana”: the part that names somebody is whose it is. */
function inParts(text: string, isListed: boolean, { isKnown }: ActionContext): Task | undefined {
  const parts = text
    .split(/\s+[–—|-]\s+|:\s+|\t+|\s*;\s+/u)
    .map(bare)
    .filter(Boolean);
  if (parts.length < 2) return undefined;
  const named = parts.findIndex((part) => isShortName(part) && isKnown(part));
  const at = named >= 0 ? named : isListed && isShortName(parts[0] ?? '') ? 0 : -1;
  const owner = parts[at];
  if (owner === undefined) return undefined;
  return { owner, task: parts.filter((_, index) => index !== at).join(' – ') };
}

const capital = (text: string) => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** “Ana is to book the hall”, “Ana has agreed to book it”, “Ana reservará la sala”. */
function inSentence(text: string, isListed: boolean): Task | undefined {
  const owed = (isListed ? owingInList : owing).exec(text);
  const { owner = '', act = '' } = owed?.groups ?? {};
  const found = owed ? { owner: owner.trim(), act, end: owed[0].length } : namedPromiser(text);
  if (!found) return undefined;
  // A verb of the future is the task itself, and its sentence says it best.
  const rest = bare(text.slice(found.end));
  const next = /^(?:(?:to|de|à|a|di)\s+|d[’'])(.*)$/iu.exec(rest);
  const isVerbNext = endsBeforeVerb.test(found.act.trim());
  const task = isVerbNext ? rest : (next?.[1] ?? text);
  return { owner: found.owner.replace(/^.*,\s*/u, ''), task };
}

const isTask = ({ owner, task }: Task): boolean =>
  task !== '' && !nothing.test(task) && !everybody.test(bare(owner)) && !nothing.test(owner);

function actionOf(
  { text, lines }: Promised,
  isListed: boolean,
  context: ActionContext,
): ActionItem | undefined {
  const short = text.slice(0, longestItem);
  const dated = lastDate(short, context);
  if (!dated || isNoPromise(short)) return undefined;
  const rest = withoutDate(short, dated);
  const found = inParts(rest, isListed, context) ?? inSentence(rest, isListed);
  if (!found || !isTask(found)) return undefined;
  return { text, owner: bare(found.owner), task: capital(bare(found.task)), due: dated.due, lines };
}

const isLead = (text: string): boolean =>
  text.split(/\s+/).length <= longestHeading && !/[.!?]$/u.test(text) && lead.test(text);

/**
 * What the minutes of a meeting say that somebody is to do by a day: points of a list of tasks, and sentences that say
 * who does what. What nobody does, everybody does, or has no day is none. A guess that a person confirms one by one.
 */
export function actionsIn(document: string, given: Omit<ActionContext, 'locale'>): ActionItem[] {
  const sample = document.slice(0, longestSample);
  const locale = detectLanguage(sample, foldedWords(sample), 'en');
  const context = { ...given, ...heldAt(document, { ...given, locale }), locale };
  let isListed = false;
  return paragraphsOf(document).flatMap((paragraph): ActionItem[] => {
    const whole = wholeOf(paragraph);
    if (isLead(whole.text)) {
      isListed = true;
      return [];
    }
    if (!paragraph.isItem) isListed = false;
    const points = isListed ? [whole] : sentencesOf(paragraph.pieces, locale);
    return points.flatMap((point) => actionOf(point, isListed, context) ?? []);
  });
}
