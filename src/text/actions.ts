import { absoluteDate, type PlanDate } from '../domain/plan-date.ts';
import { languages } from '../language/language.ts';
import { minutes } from '../language/lists/minutes.ts';
import type { MinutesSigns } from '../language/minutes.ts';
import { parseTime, type TimeContext } from '../time/parse-time.ts';
import { isRefusal } from '../time/parsed-time.ts';
import { lexiconWords } from '../time/to-english.ts';
import { languageOfText } from './language-of-text.ts';
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
const whole = (kind: keyof MinutesSigns) => new RegExp(`^(?:${anyOf(kind)})$`, 'iu');
const begins = (kind: keyof MinutesSigns) => new RegExp(`^(?:${anyOf(kind)})(?!${letter})`, 'iu');
const [isOver, isUnderWay] = [whole('finished'), whole('underWay')];
const [resolved, fallsTo] = [begins('resolved'), begins('fallsTo')];
const label = new RegExp(`^(?:${anyOf('labels')}|${anyOf('leads')})(?!${letter})`, 'iu');
const labelled = new RegExp(
  String.raw`^(?:${anyOf('labels')})(?!${letter})\s*:?\s*(?<owner>[^.:;–—]{2,60}?)\s*(?:[.;:–—]|\s-)\s+(?<task>.+)$`,
  'iu',
);
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

/** The day of a meeting, as the head of its minutes says and in which line: days without a year are counted from there. */
function heldAt(document: string, context: TimeContext): { context: TimeContext; line?: number } {
  for (const [index, line] of document.split(/\r?\n/).slice(0, linesOfHead).entries()) {
    const found = /(?:19|20)\d\d/.test(line) ? lastDate(line.slice(0, longestItem), context) : undefined;
    const on = found && found.due.kind === 'absolute' ? found.due.on : undefined;
    const noon = on && parseTime(`${on} 12:00`, { ...context, locale: 'en' });
    if (noon && !isRefusal(noon) && noon.kind === 'instant')
      return { context: { ...context, now: noon.at }, line: index + 1 };
  }
  return { context };
}

const edges = /^[\s.,;:|)\]–—-]+|[\s.,;:|([–—-]+$/gu;
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

/** A part without what says that it is a task or whose it is: “ACTION (Ana)”, “Responsible: Ana”. */
const named = (part: string): string => bare(part.replace(label, '').replace(/^[\s:]*\(([^()]+)\)$/u, '$1'));

/** “Ana: book the hall”, “book the hall – Ana”: the part that names somebody is whose it is. */
function inParts(text: string, isListed: boolean, { isKnown }: ActionContext): Task | undefined {
  const parts = text
    .split(/\s+[–—|-]\s+|:\s+|\t+|\s*;\s+/u)
    .map(bare)
    .filter((part) => part !== '' && !/^\d+$/u.test(part) && !isUnderWay.test(part));
  const { owner: led, task: rest } = labelled.exec(text)?.groups ?? {};
  if (led !== undefined && rest !== undefined && isKnown(bare(led))) return { owner: bare(led), task: rest };
  if (parts.length < 2) return undefined;
  const known = parts.findIndex((part) => isShortName(named(part)) && isKnown(named(part)));
  const at = known >= 0 ? known : isListed && isShortName(parts[0] ?? '') ? 0 : -1;
  const owner = parts[at];
  if (owner === undefined) return undefined;
  const others = parts.filter((part, index) => index !== at && !label.test(part));
  return { owner: known >= 0 ? named(owner) : owner, task: others.join(' – ') };
}

/** Stands for a name. */
const stand = 'Xx';

const capital = (text: string) => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** Somebody whom the plan knows, at the beginning of a text: “Ana Maria is to …”, “the secretary …”. */
function knownSubject(text: string, { isKnown }: ActionContext): { owner: string; rest: string } | undefined {
  const words = text.split(' ');
  for (let count = Math.min(longestOwner, words.length - 1); count > 0; count -= 1) {
    const owner = words.slice(0, count).join(' ');
    if (!/[.:;]$/u.test(owner) && isKnown(bare(owner)))
      return { owner: bare(owner), rest: words.slice(count).join(' ') };
  }
  return undefined;
}

/** “It was resolved that Ana should book it”, “it falls to Ana to book it”: the meeting gives it to somebody. */
function inDecision(text: string, context: ActionContext): Task | undefined {
  const sign = [resolved, fallsTo].find((each) => each.test(text));
  const subject = sign && knownSubject(bare(text.replace(sign, '')), context);
  if (!subject) return undefined;
  const task = subject.rest.replace(/^(?:(?:should|shall|will|to|de|à|a|di)\s+|d[’'])/iu, '');
  return { owner: subject.owner, task };
}

/** “Ana is to book the hall”, “Ana has agreed to book it”, “Ana reservará la sala”. */
function inSentence(given: string, isListed: boolean, context: ActionContext): Task | undefined {
  const subject = knownSubject(given, context);
  // Whoever is known is called as the patterns want it: by one word with a capital.
  const text = subject ? `${stand} ${subject.rest}` : given;
  const owed = (isListed ? owingInList : owing).exec(text);
  const { owner = '', act = '' } = owed?.groups ?? {};
  const found = owed ? { owner: owner.trim(), act, end: owed[0].length } : namedPromiser(text);
  if (!found) return undefined;
  // A verb of the future is the task itself, and its sentence says it best.
  const rest = bare(text.slice(found.end));
  const next = /^(?:(?:to|de|à|a|di)\s+|d[’'])(.*)$/iu.exec(rest);
  const isVerbNext = endsBeforeVerb.test(found.act.trim());
  const task = isVerbNext ? rest : (next?.[1] ?? given);
  return { owner: subject?.owner ?? found.owner.replace(/^.*,\s*/u, ''), task };
}

const isTask = ({ owner, task }: Task): boolean =>
  task !== '' && !nothing.test(task) && !everybody.test(bare(owner)) && !nothing.test(owner);

function actionOf(
  { text, lines }: Promised,
  { isListed, isItem }: { isListed: boolean; isItem: boolean },
  context: ActionContext,
): ActionItem | undefined {
  const short = text.slice(0, longestItem);
  const dated = lastDate(short, context);
  if (!dated || isNoPromise(short)) return undefined;
  const rest = withoutDate(short, dated);
  if (short.split(' | ').some((cell) => isOver.test(bare(cell)))) return undefined;
  const isOwed = isListed || (isItem && knownSubject(rest, context) !== undefined);
  const found =
    inParts(rest, isListed, context) ?? inDecision(rest, context) ?? inSentence(rest, isOwed, context);
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
  const locale = languageOfText(document.slice(0, longestSample));
  const held = heldAt(document, { ...given, locale });
  const context = { ...given, ...held.context, locale };
  let isListed = false;
  return paragraphsOf(document).flatMap((paragraph): ActionItem[] => {
    const whole = wholeOf(paragraph);
    if (isLead(whole.text)) {
      isListed = true;
      return [];
    }
    const { isItem } = paragraph;
    if (!isItem) isListed = false;
    const points = isListed || isItem ? [whole] : sentencesOf(paragraph.pieces, locale);
    return points
      .filter(({ lines }) => held.line === undefined || !lines.includes(held.line))
      .flatMap((point) => actionOf(point, { isListed, isItem }, context) ?? []);
  });
}
