import { weekdays } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import { parseTime } from '../time/parse-time.ts';
import { isRefusal } from '../time/parsed-time.ts';
import { planTimeContext } from '../time/plan-time.ts';
import { lexiconWords } from '../time/to-english.ts';
import type { ActContext } from './act-rule.ts';
import type { FoundDate } from './find-times.ts';
import type { Heard } from './hear.ts';
import { dayOfItsMonth } from './item-days.ts';
import { silent } from './order-words.ts';
import type { Order, Reading } from './reading.ts';
import { wordsIn } from './words.ts';

/** The option of a command that a date, or a person, said after it corrects. */
const corrected: Readonly<Record<string, { date?: string; person?: string }>> = {
  'deadline move': { date: 'to' },
  'more time': { date: 'to' },
  assign: { person: 'person' },
};

/** What of an order a later line may correct, without the words that were typed beside it; undefined of any other. */
export function correctableOf({ command, options }: Order): Order | undefined {
  if (command === 'deadline add') return { command, options: {} };
  const { date, person } = corrected[command] ?? {};
  const kept = ['deadline', date, person].flatMap((name) => {
    const value = name === undefined ? undefined : options[name];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return (date ?? person) ? { command, options: Object.fromEntries(kept) } : undefined;
}

/** A weekday said instead of a date is the one beside that date, not the one beside today. */
function correctedDate(
  said: FoundDate | undefined,
  before: string | undefined,
  { heard, context }: { heard: Heard; context: ActContext },
): string {
  const { plan, now, calendar } = context;
  const text = said?.text ?? '';
  const time = said?.time;
  const on = { now, zone: plan.congress.zone, locale: heard.language, calendar, ...planTimeContext(plan) };
  const former = before === undefined ? undefined : parseTime(before, on);
  if (!time || isRefusal(time) || !former || isRefusal(former)) return text;
  if ('on' in former && /\d/.test(text))
    return dayOfItsMonth(text, former.on, { ...context, language: heard.language }) ?? text;
  if (time.kind !== 'day' || former.kind === 'range' || /\d/.test(text) || time.date.kind !== 'absolute')
    return text;
  const weeks = Math.round(calendar.daysBetween(time.on, former.on) / 7);
  return weeks > 0 && isWeekday(text, heard.language) ? calendar.addDays(time.on, 7 * weeks) : text;
}

const isWeekday = (text: string, language: Language): boolean =>
  wordsIn(text).some(({ word }) =>
    (lexiconWords(language).get(word) ?? []).some((each) => (weekdays as readonly string[]).includes(each)),
  );

/** “No, Thursday” after a move, “sorry, to Nuno” after an assignment: the same once more, with what is said now. */
export function readCorrection(heard: Heard, context: ActContext): Reading | undefined {
  const { done, subject } = context.conversation;
  const { words, dates, people, items } = heard;
  if (!done || items.length > 0 || heard.isAsked) return undefined;
  const turns = words.filter(({ cues }) => cues.includes('not') || cues.includes('instead'));
  const rest = words.filter(
    ({ taken, cues }) =>
      taken === undefined &&
      !cues.some((cue) => silent.includes(cue) || cue === 'not' || cue === 'until' || cue === 'polite'),
  );
  if (turns.length === 0 || rest.length > (words[0]?.cues.includes('not') ? 1 : 0)) return undefined;
  // A new item is moved, not added once more.
  const last: Order =
    done.command === 'deadline add' && subject !== undefined
      ? { command: 'deadline move', options: { deadline: subject } }
      : done;
  const { date, person } = corrected[last.command] ?? {};
  const [only, ...more] = people[0]?.people ?? [];
  if (date && dates.length === 1 && people.length === 0)
    return {
      kind: 'command',
      command: last.command,
      options: { ...last.options, [date]: correctedDate(dates[0], last.options[date], { heard, context }) },
    };
  if (person && only && more.length === 0 && people.length === 1 && dates.length === 0)
    return { kind: 'command', command: last.command, options: { ...last.options, [person]: only.id } };
  return undefined;
}
