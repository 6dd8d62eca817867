import type { Deadline, Plan } from '../domain/plan.ts';
import { guessIntent, shareOf } from '../language/intents/guess.ts';
import { languageOf } from '../language/language.ts';
import { smallWords } from '../language/lists/small-words.ts';
import { findTitles, isFaint } from './find-titles.ts';
import type { Heard } from './hear.ts';
import { isSameAct } from './intents-of-acts.ts';
import type { Order, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** “The press kit and the lanyards”, of which the first alone is an item: what stands beside it and is not known. */
export function besideItem(
  { words, items: [item, ...others], language }: Heard,
  plan: Plan,
): string | undefined {
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
      { plan, language, maySee: () => true, faintly: true },
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
export function describedItem(reading: Reading, heard: Heard): Order | undefined {
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
