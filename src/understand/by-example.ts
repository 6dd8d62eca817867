import { type Guess, guessIntent, shareOf } from '../language/intents/guess.ts';
import type { Intent } from '../language/intents/intents.ts';
import type { Talk } from '../language/talk.ts';
import { isRefusal } from '../time/parsed-time.ts';
import { type ActContext, aboutOf } from './act-rule.ts';
import type { Heard } from './hear.ts';
import { isEarlier, newDate } from './new-date.ts';
import type { Asks, Order, Reading } from './reading.ts';
import { reminderTime } from './reminder-time.ts';

/** From which share on what the examples tell is done, offered, or asked for. */
const sure = 0.8;
const surest = 0.9;
const likely = 0.4;

/** What a line does by its intent, for the acts whose parts are an item, a person, a day or a length. */
const acts: Partial<Record<Intent, string>> = {
  done: 'deadline done',
  reopen: 'deadline reopen',
  cancel: 'deadline cancel',
  move: 'deadline move',
  'more-time': 'more time',
  assign: 'assign',
  snooze: 'snooze',
  mute: 'mute',
  'person-leave': 'people leave',
};

/** How something is done is asked of a command. */
const ways: Partial<Record<Intent, string>> = {
  ...acts,
  new: 'deadline add',
  note: 'note',
  remind: 'remind',
  quiet: 'settings',
  language: 'settings',
  away: 'away',
  undo: 'undo',
  'person-add': 'people add',
};

const talks: Partial<Record<Intent, Talk>> = {
  thanks: 'thanks',
  hello: 'hello',
  bye: 'bye',
  'can-do': 'what-can-you-do',
};

const isAsking = (intent: Intent): boolean => /^(?:ask|list)-/.test(intent);
/** What must not be acted upon. */
const isIdle = (intent: Intent): boolean =>
  intent === 'unreal' || intent === 'not-done' || intent === 'chatter' || isAsking(intent);

/** The parts of an order that a line has; undefined when it has not all of them, or names several items. */
function orderOf(command: string, heard: Heard, context: ActContext): Order | undefined {
  if (command === 'people leave') {
    const person = personOf(heard);
    return person === undefined ? undefined : { command, options: { person } };
  }
  const about = aboutOf(heard, context);
  if (!('deadline' in about)) return undefined;
  const { deadline } = about;
  const options = { deadline: deadline.id };
  switch (command) {
    case 'deadline done':
    case 'deadline cancel':
    case 'mute':
      return deadline.state === 'open' && isPast(heard, context) ? { command, options } : undefined;
    case 'deadline reopen':
      return deadline.state === 'open' ? undefined : { command, options };
    case 'deadline move':
    case 'more time': {
      if (deadline.state !== 'open') return undefined;
      const to = newDate(deadline, heard, context);
      const own = deadline.owner === context.person && !context.mayChange && !isEarlier(heard);
      return to === undefined
        ? undefined
        : { command: own ? 'more time' : 'deadline move', options: { ...options, to } };
    }
    case 'assign': {
      const person = personOf(heard);
      return person === undefined ? undefined : { command, options: { ...options, person } };
    }
    case 'snooze': {
      const when = reminderTime(heard);
      return { command, options: { ...options, ...(when !== undefined && { when }) } };
    }
    default:
      return undefined;
  }
}

/** What is told as done, given up or silenced has no day to come in the same line. */
const isPast = ({ dates, length }: Heard, { now }: ActContext): boolean =>
  length === undefined &&
  dates.every(
    ({ time }) =>
      !isRefusal(time) &&
      (time.kind === 'instant' ? time.at <= now : time.kind === 'day' && Date.parse(time.on) <= now),
  );

/** The one person whom a line names. */
function personOf({ people }: Heard): string | undefined {
  const [named, ...others] = people;
  const [person, ...more] = named?.people ?? [];
  return others.length + more.length === 0 ? person?.id : undefined;
}

/** What is asked, and of which item: the one that is named, or that was talked about. */
function askedOf(guess: Guess, heard: Heard, context: ActContext): Asks {
  const intent = guess.find((each) => isAsking(each.intent))?.intent ?? 'ask-other';
  const isOfItem = /^ask-(?:when|owner|status|left|late-by)$/.test(intent);
  const about = aboutOf(heard, context);
  return { intent, ...(isOfItem && 'deadline' in about && { item: about.deadline.id }) };
}

/**
 * What a line is by the examples of its language, where the rules did not read it to the last word; and held back, where
 * the rules would do what the examples are sure is only asked, or said to be otherwise.
 */
export function readByExample(reading: Reading, heard: Heard, context: ActContext): Reading {
  const guess = guessIntent(heard);
  const [best] = guess;
  if (!best || !isOpenTo(reading, best)) return reading;
  const { intent, share } = best;
  const rule = reading.kind === 'unsure' ? reading.order : undefined;
  const command = acts[intent];
  if (rule && rule.command === command && share >= likely && isComplete(rule, heard))
    return share >= sure ? { kind: 'command', ...rule } : reading;
  const talk = talks[intent];
  if (talk && share >= sure && heard.items.length === 0) return { kind: 'talk', talk };
  if (intent === 'howto' && share >= likely) {
    const way = guess.find(({ intent: other }) => ways[other])?.intent;
    return { kind: 'how-to', ...(way && { command: ways[way] as string }) };
  }
  if (command !== undefined && share >= likely && !heard.isAsked) {
    const order = orderOf(command, heard, context);
    // That somebody is gone for good is asked first.
    if (order && share >= sure && command !== 'people leave') return { kind: 'command', ...order };
    if (order && (reading.kind !== 'unsure' || command === 'people leave'))
      return { kind: 'unsure', doubt: 'guess', order };
  }
  const asked = shareOf(guess, isAsking);
  if (asked < (reading.kind === 'unsure' ? sure : likely)) return reading;
  const asks = askedOf(guess, heard, context);
  const isGoing = reading.kind === 'question' || reading.kind === 'follow-up';
  return isGoing ? { ...reading, asks } : { kind: 'question', text: heard.line, asks };
}

/** Whether the rules left open what a line is; of what they hold back the examples must be surer. */
function isOpenTo(reading: Reading, { intent, share }: Guess[number]): boolean {
  switch (reading.kind) {
    case 'question':
    case 'follow-up':
    case 'form':
      return true;
    case 'unsure':
      return reading.doubt === 'words' || share >= (intent === 'person-leave' ? likely : surest);
    default:
      return false;
  }
}

/** Whether an order has all that its command needs. */
const isComplete = ({ command, options }: Order, heard: Heard): boolean =>
  options.deadline !== undefined &&
  heard.items.length <= 1 &&
  (command !== 'deadline move' || options.to !== undefined) &&
  (command !== 'more time' || options.to !== undefined) &&
  (command !== 'assign' || options.person !== undefined);

/** What is not done where another act is likelier. */
const weighty: ReadonlySet<string> = new Set([
  'deadline done',
  'deadline cancel',
  'deadline reopen',
  'assign',
]);

/** Whether the examples are sure that what the rules would do is not meant. */
export function isHeldBack({ command }: Order, heard: Heard): boolean {
  const guess = guessIntent(heard);
  const own = shareOf(guess, (intent) => acts[intent] === command || ways[intent] === command);
  const [best] = guess;
  const isAnother =
    weighty.has(command) && best !== undefined && acts[best.intent] !== undefined && best.share > 0.5;
  // A question tells nothing as done, unless it is sure to be a request.
  if (heard.isAsked && weighty.has(command) && own < sure) return true;
  return own < 0.05 && (isAnother || shareOf(guess, isIdle) > 0.85);
}
