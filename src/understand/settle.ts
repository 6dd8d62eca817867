import type { Command } from '../command/command.ts';
import type { ResolveContext } from '../command/resolve-option.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import { guessIntent, shareOf } from '../language/intents/guess.ts';
import { type Language, languageOf } from '../language/language.ts';
import { smallWords } from '../language/lists/small-words.ts';
import type { ActContext } from './act-rule.ts';
import { isHeldBack, readByExample } from './by-example.ts';
import { findTitles, isFaint } from './find-titles.ts';
import type { Heard } from './hear.ts';
import { isSameAct } from './intents-of-acts.ts';
import { isSpeltOut, typedIn } from './read-command.ts';
import type { Order, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** What the rules read, with what the examples say where the rules are not sure; what is typed as a command stands. */
export function settled(
  given: { reading: Reading; language: Language; heard: Heard },
  acting: ActContext,
  context: ResolveContext & { commands: readonly Command[] },
): { reading: Reading; language: Language } {
  const { reading, language } = weighed(given, acting, context);
  const other = reading.kind === 'command' ? besideItem(given.heard, acting.plan) : undefined;
  const isPartial = other !== undefined && reading.kind === 'command' && isAct(reading.command, context);
  if (!isPartial) return { reading, language };
  const { kind: _, ...order } = reading;
  return { reading: { kind: 'unsure', doubt: 'words', order, words: other }, language };
}

/** “The press kit and the lanyards”, of which the first alone is an item: what stands beside it and is not known. */
function besideItem({ words, items: [item, ...others], language }: Heard, plan: Plan): string | undefined {
  const [deadline] = item?.deadlines ?? [];
  if (!item || !deadline || others.length > 0) return undefined;
  // As it is written: Italian “è” is no “e”.
  const isAnd = ({ text }: Word) => smallWords[language].and.includes(text.toLowerCase());
  const isSmall = ({ cues }: Word) => cues.length > 0 && cues.every((cue) => cue === 'empty' || cue === 'it');
  const [first = 0, last = 0] = [item.words[0], item.words.at(-1)];
  const clause = words[last]?.clause;
  // “Grants and tickets”, of “tickets of the grant holders”: two things, of which the other may be an item, too.
  const isParted = (at: number, step: number) => {
    const between = words.slice(at + 1, item.words[step + 1] ?? at);
    return between.some(isAnd) && between.every((word) => isAnd(word) || isSmall(word));
  };
  const joint = isOfSeveral(deadline, plan) ? undefined : words[item.words.find(isParted) ?? -1];
  if (joint) return joint.text;
  const isUnknown = (word: Word | undefined): word is Word =>
    word !== undefined && word.clause === clause && word.taken === undefined && word.cues.length === 0;
  // Of a title that names several things itself the other is one of them, unless it is an idea of another title.
  const isOther = (word: Word) =>
    !isOfSeveral(deadline, plan) ||
    findTitles(
      words.map((each) => each.word),
      [words.indexOf(word)],
      {
        ...{ plan, language, maySee: () => true, faintly: true },
      },
    ).some(({ deadlines }) => !deadlines.includes(deadline));
  const after = words.slice(last + 1);
  const next = after[0] && isAnd(after[0]) ? after.slice(1).findIndex((word) => !isSmall(word)) + 1 : 0;
  const one = next > 0 ? after[next] : undefined;
  if (isUnknown(one) && !isUnknown(after[next + 1]) && isOther(one)) return one.text;
  const before = words.slice(0, first).findLastIndex((word) => isAnd(word) || !isSmall(word));
  const former = words[before] && isAnd(words[before]) ? words[before - 1] : undefined;
  return isUnknown(former) && isOther(former) ? former.text : undefined;
}

/** Whether a title names several things itself. */
function isOfSeveral({ title }: Deadline, { locale }: Plan): boolean {
  const { and } = smallWords[languageOf(locale) ?? 'en'];
  return title
    .toLowerCase()
    .split(/\s+/)
    .some((word) => and.includes(word) || word === '&');
}

/** From which share on the examples bear out an order of which only words beside the item are not known. */
const sure = 0.8;

/** “Done plane tickets”: the order, where the words that are not known stand beside those that name its item. */
function describedItem(reading: Reading, heard: Heard): Order | undefined {
  if (reading.kind !== 'unsure' || reading.doubt !== 'words' || !reading.order) return undefined;
  const { words, items } = heard;
  const [item, ...others] = items;
  if (!item || others.length > 0 || isFaint(item)) return undefined;
  const isPartOf = (word: Word | undefined) =>
    word !== undefined && (word.taken === 'item' || (word.taken === undefined && word.cues.length === 0));
  const unknown = words.filter(({ taken, cues }) => taken === undefined && cues.length === 0);
  const isBeside = (word: Word) => {
    const at = words.indexOf(word);
    const [before, after] = [words.slice(0, at), words.slice(at + 1)];
    const run = [before.findLast((each) => !isPartOf(each)), after.find((each) => !isPartOf(each))];
    const [from, to] = [run[0] ? words.indexOf(run[0]) : -1, run[1] ? words.indexOf(run[1]) : words.length];
    return words.slice(from + 1, to).some(({ taken }) => taken === 'item');
  };
  const share = shareOf(guessIntent(heard), (intent) => isSameAct(reading.order?.command ?? '', intent));
  return unknown.length > 0 && unknown.every(isBeside) && share >= sure ? reading.order : undefined;
}

function weighed(
  { reading, language, heard }: { reading: Reading; language: Language; heard: Heard },
  acting: ActContext,
  context: ResolveContext & { commands: readonly Command[] },
): { reading: Reading; language: Language } {
  const typed = typedIn(heard, context.commands, context.caller.reader.locale);
  const isTyped = typed !== undefined;
  const described = isTyped && !isSpeltOut(typed, heard.language) ? describedItem(reading, heard) : undefined;
  if (described) return { reading: { kind: 'command', ...described }, language };
  // Whoever types a command is told which of its words do not fit; one that asks may be a question as well.
  if (isTyped && (isSpeltOut(typed, heard.language) || !isInterrogative(typed.command)))
    return { reading, language };
  if (reading.kind !== 'command') return { reading: readByExample(reading, heard, acting), language };
  const { kind: _, ...order } = reading;
  const isHeld = !isTyped && isAct(order.command, context) && isHeldBack(order, heard);
  return { reading: isHeld ? heldBack(order, heard, acting) : reading, language };
}

/** Of an order that is held back: what the examples tell in its place, where they are sure, or the order to be confirmed. */
function heldBack(order: Order, heard: Heard, acting: ActContext): Reading {
  const instead = readByExample({ kind: 'question', text: heard.line }, heard, acting);
  return instead.kind === 'command' ? instead : { kind: 'unsure', doubt: 'guess', order };
}

/** Commands whose verb begins a question, too. */
const isInterrogative = ({ name }: Command): boolean => name === 'when' || name === 'why' || name === 'ask';

const isAct = (name: string, { commands }: { commands: readonly Command[] }): boolean =>
  commands.some((command) => command.name === name && command.effect !== 'reads');
