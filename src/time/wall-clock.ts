import type { LocalTime } from '../domain/instant.ts';
import { isRefusal, refuse, type TimeNote, type TimeRefusal } from './parsed-time.ts';

/** A time of the day: `nextDay` when it is the midnight that ends the day named. */
export type WallClock = { time: LocalTime; seconds: number; nextDay: boolean; notes: readonly TimeNote[] };

/** A text whose clock times were replaced by `@0`, `@1`, and the clocks. */
export type ClockReading = { rest: string; clocks: readonly WallClock[] };

type Part = 'morning' | 'afternoon' | 'evening' | 'night';

const meridiem = `(?: ?(?<half>am|pm))`;
const clockPattern = new RegExp(
  [
    String.raw`(?<![\w:.])(?:at )?(?<h1>\d{1,2})[:h](?<m1>\d{2})(?::(?<s1>\d{2}))?${meridiem}?(?![\w:])`,
    String.raw`(?<![\w:.])(?:at )?(?<h2>\d{1,2}) ?h(?: plus(?<p2>\d{2}))?(?![\w:])`,
    String.raw`\bat (?<h3>\d{1,2})\.(?<m3>\d{2})(?![\w.])`,
    String.raw`(?<![\w:./-])(?:at )?(?<h4>\d{1,2})${meridiem.replace('half', 'half4')}(?![\w:])`,
    String.raw`(?<![\w])(?:at )?(?<name>noon|midnight|closebusiness)\b`,
    String.raw`\bat (?<h5>\d{1,2}) (?<sign>plus|minus)(?<p5>\d{2})(?: ?(?<half5>am|pm))?\b`,
    String.raw`(?<![\w])(?<h6>\d{1,2}) plus(?<p6>\d{2})\b`,
    String.raw`\bat (?<h7>\d{1,2})(?: hour)?(?= in(?:morning|afternoon|evening|night)|$| (?:to|@|today|tomorrow|overmorrow|\w+day|next|this|on)\b)`,
    String.raw`(?<![\w:./-])(?<h8>\d{1,2})(?= in(?:morning|afternoon|evening|night)\b)`,
    String.raw`\bat (?<h9>\d{1,2}) hour\b`,
  ].join('|'),
  'g',
);

/** When offices close, where nobody says it. */
const closeOfBusiness = '17:00';

const two = (value: number) => String(value).padStart(2, '0');

/** The hour on a 24-hour clock; undefined when the part of the day and the hour do not go together. */
function hourIn(part: Part, hour: number): number | undefined {
  if (part === 'morning') return hour <= 11 ? hour : undefined;
  if (hour >= 12) return part === 'afternoon' || hour > 12 ? hour : undefined;
  if (part === 'afternoon') return hour >= 1 && hour <= 9 ? hour + 12 : undefined;
  return hour >= 5 ? hour + 12 : undefined;
}

type SpokenTime = { hour: number; minute: number; second: number; half: string | undefined; bare: boolean };

function clockOf(spoken: SpokenTime, part: Part | undefined): WallClock | TimeRefusal {
  const { hour, minute, second, half, bare } = spoken;
  const shown = { time: `${hour}:${two(minute)}` };
  const either = {
    early: `${two(hour % 12)}:${two(minute)}`,
    late: `${two((hour % 12) + 12)}:${two(minute)}`,
  };
  if (second === 60) return refuse('leap-second');
  if (minute > 59 || minute < 0 || second > 59 || hour > 24 || hour < 0) return refuse('no-such-time', shown);
  const plain = { seconds: second, nextDay: false, notes: [] };
  if (half) {
    if (hour < 1 || hour > 12) return refuse('no-such-time', shown);
    return { ...plain, time: `${two((hour % 12) + (half === 'pm' ? 12 : 0))}:${two(minute)}` };
  }
  if (part && hour < 24) {
    const inPart = hourIn(part, hour);
    if (inPart === undefined)
      return part === 'night' ? refuse('ambiguous-hour', either) : refuse('no-such-time', shown);
    return { ...plain, time: `${two(inPart)}:${two(minute)}` };
  }
  if (hour === 24) {
    if (minute > 0 || second > 0 || part === 'morning' || part === 'afternoon')
      return refuse('no-such-time', shown);
    return { ...plain, time: '00:00', nextDay: true, notes: ['hour-24'] };
  }
  if (bare && hour >= 1 && hour <= 6) return refuse('ambiguous-hour', either);
  const time = `${two(hour)}:${two(minute)}`;
  return { ...plain, time, notes: bare && hour >= 7 && hour <= 11 ? ['morning'] : [] };
}

function readClock(
  groups: Record<string, string | undefined>,
  part: Part | undefined,
): WallClock | TimeRefusal {
  if (groups.name === 'noon') return { time: '12:00', seconds: 0, nextDay: false, notes: [] };
  if (groups.name === 'closebusiness')
    return { time: closeOfBusiness, seconds: 0, nextDay: false, notes: ['close-of-business'] };
  if (groups.name) return { time: '00:00', seconds: 0, nextDay: true, notes: ['midnight-ends-day'] };
  const first = (...names: string[]) =>
    names.map((name) => groups[name]).find((value) => value !== undefined);
  const hour = Number(first('h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'h8', 'h9'));
  const minute = Number(first('m1', 'm3', 'p2', 'p5', 'p6') ?? 0);
  const half = first('half', 'half4', 'half5');
  const second = Number(groups.s1 ?? 0);
  const bare = groups.h1 === undefined && groups.h2 === undefined && groups.h3 === undefined;
  if (groups.sign === 'minus') {
    const earlier = hour === 1 ? 12 : hour - 1;
    return clockOf({ hour: earlier, minute: 60 - minute, second, half, bare }, part);
  }
  return clockOf({ hour, minute, second, half, bare }, part);
}

const sharedHalf = /(?<![\w:./-])(\d{1,2}(?::\d{2})?) ?(?:to|-|and) ?(\d{1,2}(?::\d{2})?) ?(am|pm)\b/g;

/** `9 to 11 am` names its half of the day once; `11 to 1 pm` starts in the morning. */
const shareHalf = (text: string) =>
  text.replace(sharedHalf, (_, from: string, to: string, half: string) => {
    const crosses = Number.parseInt(from, 10) % 12 > Number.parseInt(to, 10) % 12;
    return `${from}${crosses ? 'am' : half} to ${to}${half}`;
  });

/** Takes the clock times out of an English text, with the part of the day that goes with them. */
export function takeClocks(text: string): ClockReading | TimeRefusal {
  const parts = [...text.matchAll(/\bin(morning|afternoon|evening|night)\b/g)];
  const part = parts[0]?.[1] as Part | undefined;
  if (parts.length > 1) return refuse('not-understood');
  const clocks: WallClock[] = [];
  let refusal: TimeRefusal | undefined;
  const marked = shareHalf(text).replace(clockPattern, (match, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const before = String(rest.at(-2)).slice(0, Number(rest.at(-3)));
    if (/\bin $/.test(before) && !groups.h1) return match;
    const clock = readClock(groups, part);
    if (isRefusal(clock)) {
      refusal ??= clock;
      return '@';
    }
    clocks.push(clock);
    return `@${clocks.length - 1}`;
  });
  if (refusal) return refusal;
  if (part && clocks.length === 0) return refuse('vague-hour', { part });
  const rest = marked
    .replace(/\bin(?:morning|afternoon|evening|night)\b/g, ' ')
    .replace(/@(\d)-@/g, '@$1 to @');
  return { rest: rest.replace(/\s+/g, ' ').trim(), clocks };
}
