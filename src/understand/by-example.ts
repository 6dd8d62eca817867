import { cues } from '../language/acts.ts';
import { frameOf } from '../language/intents/frame-of.ts';
import { type Guess, guessIntent, isTelling, shareOf } from '../language/intents/guess.ts';
import { type Intent, itemIntents } from '../language/intents/intents.ts';
import type { Talk } from '../language/talk.ts';
import { isRefusal } from '../time/parsed-time.ts';
import { absenceOf } from './act-away.ts';
import { type ActContext, aboutOf } from './act-rule.ts';
import { isFaint } from './find-titles.ts';
import type { Heard } from './hear.ts';
import { areAkin, isAsking, isIdle, isSameAct, shareOfAct, ways } from './intents-of-acts.ts';
import { dating } from './new-date.ts';
import { acts, isAboutPeople, newItemOf, orderOf } from './order-of.ts';
import { isPastDate, leftOver } from './order-words.ts';
import type { Asks, Order, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** From which share on what the examples tell is done, offered, or asked for. */
const sure = 0.8;
const surest = 0.9;
/** The same of an item that is named by more than a word; of other acts where the rules agree. */
const enough: Readonly<Record<string, number>> = {
  'deadline done': 0.55,
  'deadline cancel': sure,
  'deadline reopen': sure,
  assign: sure,
};
/** From which share on the examples are enough where the rules agree; and of a plain act, alone. */
const agreed = 0.5;
const alone = 0.6;
const likely = 0.4;
/** Up to which share on what must not be acted upon is out of the question. */
const doubtful = 0.2;

const talks: Partial<Record<Intent, Talk>> = {
  thanks: 'thanks',
  hello: 'hello',
  bye: 'bye',
  'can-do': 'what-can-you-do',
};

/** What is asked, and of which item: the one that is named, or that was talked about. */
function askedOf(guess: Guess, heard: Heard, context: ActContext): Asks {
  const intent = guess.find((each) => isAsking(each.intent))?.intent ?? 'ask-other';
  const isOfItem = itemIntents.includes(intent);
  const about = aboutOf(heard, context);
  const isMeant = 'deadline' in about && (about.from !== 'talk' || asksNothingElse(heard, intent));
  return { intent, ...(isOfItem && isMeant && { item: about.deadline.id }) };
}

/** “And till when?”: the question has no word but those that any of its kind has. */
function asksNothingElse({ words }: Heard, intent: Intent): boolean {
  const around = frameOf(intent);
  return words.every(({ word, taken }) => taken !== undefined || around.has(word));
}

/**
 * What a line is by the examples of its language, where the rules did not read it to the last word; and held back, where
 * the rules would do what the examples are sure is only asked, or said to be otherwise.
 */
export function readByExample(reading: Reading, heard: Heard, context: ActContext): Reading {
  const guess = guessIntent(heard);
  const [best] = guess;
  if (!best || !isOpenTo(reading, guess)) return reading;
  const { intent } = best;
  const isHere = context.conversation.about !== undefined;
  const share = shareOfAct(guess, intent, isHere);
  const rule = reading.kind === 'unsure' ? reading.order : undefined;
  const command = acts[intent];
  if (rule && isSameAct(rule.command, intent) && share >= likely && isComplete(rule, heard)) {
    const isPlain = isClear(rule, heard, context) && shareOf(guess, isIdle) <= doubtful;
    const least = !weighty.has(rule.command) ? agreed : isPlain ? (enough[rule.command] ?? sure) : sure;
    return share >= least ? { kind: 'command', ...rule } : reading;
  }
  // A reminder is of whatever it says.
  if (rule?.options.when !== undefined && reading.kind === 'unsure' && reading.doubt === 'words')
    if (share >= sure && intent === 'remind' && areAkin(intent, rule.command))
      return { kind: 'command', ...rule };
  const talk = talks[intent];
  if (talk && share >= sure && heard.items.every(isFaint)) return { kind: 'talk', talk };
  const left = intent === 'not-done' && share >= sure ? notDone(heard, context) : undefined;
  if (left) return left;
  if (
    intent === 'new' &&
    share >= sure &&
    context.mayChange &&
    reading.kind !== 'form' &&
    reading.kind !== 'unsure'
  ) {
    const order = newItemOf(heard);
    if (order) return { kind: 'unsure', doubt: 'guess', order };
  }
  const pause = pauseOf(guess, heard);
  if (pause && reading.kind !== 'form') return { kind: 'unsure', doubt: 'guess', order: pause };
  if (intent === 'howto' && share >= likely) {
    const way = guess.find(({ intent: other }) => ways[other])?.intent;
    return { kind: 'how-to', ...(way && { command: ways[way] as string }) };
  }
  if (command !== undefined && share >= likely && !heard.isAsked) {
    const order = orderOf(command, heard, context);
    // Who comes, goes or gets another part is asked first.
    const isPeople = isAboutPeople(command);
    const isDated = !isDating(command) || heard.words.some(tellsDate) || !isPastDate(heard, context.now);
    const least = isClear(order, heard, context) && isDated ? (enough[command] ?? alone) : sure;
    const isSaid =
      isTold(heard) ||
      (isHere && share >= surest) ||
      (order !== undefined && isPlainMove(order, heard, context));
    if (order && share >= least && !isPeople && isSaid) return { kind: 'command', ...order };
    if (order && (reading.kind !== 'unsure' || isPeople))
      return { kind: 'unsure', doubt: isPeople && share >= sure ? 'people' : 'guess', order };
    const form = share >= sure && reading.kind !== 'form' ? formOf(command, heard, context) : undefined;
    if (form) return form;
  }
  const asked = shareOf(guess, isAsking);
  if (asked < (reading.kind === 'unsure' ? sure : likely)) return reading;
  const asks = askedOf(guess, heard, context);
  const isGoing = reading.kind === 'question' || reading.kind === 'follow-up';
  return isGoing ? { ...reading, asks } : { kind: 'question', text: heard.line, asks };
}

/** Whether a command gives an item another date. */
const isDating = (command: string): boolean => command === 'deadline move' || command === 'more time';

/** Whether a word tells that a date is another one: “they gave us the permit today” has none. */
const tellsDate = ({ cues }: Word): boolean => cues.some((cue) => dating.has(cue));

/** Whether some word tells what is to be done, and not only the thing and the day that are named. */
const isTold = ({ words }: Heard): boolean =>
  words.some(
    ({ word, taken, cues }) =>
      taken === undefined &&
      isTelling(word) &&
      !(cues.length > 0 && cues.every((cue) => cue === 'empty' || cue === 'link' || cue === 'polite')),
  );

/** Whether the one item of an order is named by more than a word of its title, or is what the line answers. */
function isClear(order: Order | undefined, { items }: Heard, { conversation }: ActContext): boolean {
  const [item, ...others] = items;
  const isAnswered = conversation.about !== undefined && order?.options.deadline === conversation.about;
  if (order !== undefined && isAnswered && items.every(isFaint)) return true;
  return order !== undefined && item !== undefined && others.length === 0 && !isFaint(item);
}

/** “Badges: Friday the 28th”, of who may move it: nothing but an item, named clearly, and a day. */
const isPlainMove = (order: Order, heard: Heard, context: ActContext): boolean =>
  order.command === 'deadline move' &&
  context.mayChange &&
  isClear(order, heard, context) &&
  heard.people.length === 0 &&
  leftOver(heard, new Set(heard.words.map(({ clause }) => clause)), cues).length === 0;

/** What is told of an item that is not done yet: it stays open, and what was said may be noted. */
function notDone(heard: Heard, context: ActContext): Reading | undefined {
  const about = aboutOf(heard, context);
  const isHere = context.conversation.about !== undefined || ('deadline' in about && about.from === 'line');
  if (heard.isAsked || !isHere || !('deadline' in about) || about.deadline.state !== 'open') return undefined;
  const item = about.deadline.id;
  const order = { command: 'note', options: { deadline: item, remark: heard.given } };
  return { kind: 'unsure', doubt: 'not-done', item, order };
}

/** “No reminders until Monday”, of none in particular: what is offered is an absence until then. */
function pauseOf(guess: Guess, heard: Heard): Order | undefined {
  const isQuiet = guess[0]?.intent === 'mute' || guess[0]?.intent === 'quiet';
  const share = shareOf(guess, (intent) => intent === 'mute' || intent === 'quiet' || intent === 'away');
  const days = isQuiet && share >= sure && heard.items.every(isFaint) ? absenceOf(heard) : undefined;
  const isDay = heard.dates.every(({ time }) => !isRefusal(time) && time.kind !== 'instant');
  return days && isDay ? { command: 'away', options: days.options } : undefined;
}

/** The form of an act for which only its day, or its person, was not said. */
function formOf(command: string, heard: Heard, context: ActContext): Reading | undefined {
  const lacksPart = command === 'deadline move' || command === 'more time' || command === 'assign';
  const about = aboutOf(heard, context);
  if (!lacksPart || !('deadline' in about) || about.deadline.state !== 'open') return undefined;
  const own = about.deadline.owner === context.person && !context.mayChange;
  const asked = command === 'deadline move' && own ? 'more time' : command;
  return { kind: 'form', command: asked, options: { deadline: about.deadline.id } };
}

/** Whether the rules left open what a line is; of what they hold back the examples must be surer. */
function isOpenTo(reading: Reading, guess: Guess): boolean {
  const [best] = guess;
  if (!best) return false;
  const { intent } = best;
  const share = shareOfAct(guess, intent);
  switch (reading.kind) {
    case 'question':
    case 'follow-up':
    case 'form':
      return true;
    case 'unsure':
      if (reading.doubt === 'words') return true;
      // What is said under a condition is not done, however it sounds.
      if (reading.doubt === 'condition' && !isIdle(intent)) return false;
      // A negation that stands beside the point: “it is signed, and not one of them complained”.
      if ((reading.doubt === 'not-done' || reading.doubt === 'negated') && reading.order)
        if (isSameAct(reading.order.command, intent) && shareOf(guess, isIdle) <= doubtful)
          return share >= agreed;
      return share >= (intent.startsWith('person-') ? likely : isIdle(intent) ? surest : sure);
    default:
      return false;
  }
}

/** Whether an order has all that its command needs. */
const isComplete = ({ command, options }: Order, heard: Heard): boolean =>
  (options.deadline !== undefined || (command === 'shift' && options.day !== undefined)) &&
  heard.items.length <= 1 &&
  (command !== 'deadline move' || options.to !== undefined) &&
  (command !== 'more time' || options.to !== undefined) &&
  (command !== 'assign' || options.person !== undefined);

/** What is not done where another act is likelier. */
const weighty: ReadonlySet<string> = new Set([
  'deadline done',
  'deadline cancel',
  'deadline reopen',
  'deadline add',
  'assign',
  'away',
]);

/** Whether the examples are sure that what the rules would do is not meant. */
export function isHeldBack({ command }: Order, heard: Heard): boolean {
  const guess = guessIntent(heard);
  const own = shareOf(guess, (intent) => acts[intent] === command || ways[intent] === command);
  const [best] = guess;
  const isAnother =
    best !== undefined &&
    ways[best.intent] !== undefined &&
    best.share > 0.5 &&
    !areAkin(best.intent, command);
  // A question tells nothing as done, unless it is sure to be a request.
  if (heard.isAsked && weighty.has(command) && own < sure) return true;
  // “A week more”: what is counted is asked for, whatever is told beside it.
  const isCounted = heard.has('more') && heard.length !== undefined;
  const least = weighty.has(command) && isAnother ? 0.2 : 0.05;
  return own < least && (isAnother || (!isCounted && shareOf(guess, isIdle) > 0.85));
}
