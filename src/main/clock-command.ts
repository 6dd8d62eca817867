import type { Caller } from '../command/command.ts';
import { dayMs, hourMs, type Instant, minuteMs } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { wordsFor } from '../locales/index.ts';
import { type Inline, type Message, paragraph, type Text } from '../message/message.ts';
import type { Clock } from '../process/clock.ts';
import { parseTime } from '../time/parse-time.ts';
import { isRefusal } from '../time/parsed-time.ts';
import { planTimeContext } from '../time/plan-time.ts';
import { rehearsalStart } from './plan-clock.ts';
import type { Passage, Rehearsal } from './rehearsal.ts';

const units = { second: 1000, minute: minuteMs, hour: hourMs, day: dayMs, week: 7 * dayMs } as const;
const unitPattern = '(second|minute|hour|day|week)s?';
const stepPattern = new RegExp(`^\\+\\s*(\\d{1,4})\\s*${unitPattern}$`, 'i');
const pacePattern = new RegExp(`^(\\d{1,4})\\s*${unitPattern}\\s*(?:per|a|/)\\s*s(?:econd)?$`, 'i');

const lengthOf = (match: RegExpExecArray): number =>
  Number(match[1]) * (units[(match[2] ?? '').toLowerCase() as keyof typeof units] ?? 0);

/** Where `/clock <text>` wants to go; a day without an hour means its first minute. */
function targetOf(text: string, plan: Plan, now: Instant, caller: Caller): Instant | undefined {
  const step = stepPattern.exec(text);
  if (step) return now + lengthOf(step);
  const { zone } = plan.congress;
  const parsed = parseTime(text, { now, zone, locale: caller.reader.locale, ...planTimeContext(plan) });
  if (isRefusal(parsed) || parsed.kind === 'range') return undefined;
  if (parsed.kind === 'instant') return parsed.at;
  const midnight = parseTime(`${parsed.on} 00:00`, { now, zone, locale: 'en' });
  return isRefusal(midnight) || midnight.kind !== 'instant' ? undefined : midnight.at;
}

const said = (...texts: Text[]): Message => {
  const plain = texts.flat().map((inline) => (typeof inline === 'string' ? inline : ''));
  return { summary: plain.join(''), blocks: texts.map((text) => paragraph(...text)) };
};

/** Shows the plan's time, or moves it when it is rehearsed: `next`, `+1 week`, a date, `1 day per second`, `pause`, `stop`, `begin 2008-10-01`. */
export function createClockCommand(parts: {
  clock: Clock;
  /** The one that runs, once there is one. */
  rehearsal(): Rehearsal | undefined;
  plan(): Promise<Plan | undefined>;
}): (text: string, caller: Caller) => Promise<Message> {
  const { clock } = parts;

  return async (text, caller) => {
    const rehearsal = parts.rehearsal();
    const words = wordsFor(caller.reader.locale);
    const plan = await parts.plan();
    const zone = plan?.congress.zone ?? 'UTC';
    const time = (): Inline => ({ kind: 'time', at: clock.now(), zone });
    const wanted = text.trim();
    if (!rehearsal || !plan) return said(words.say('clock.real', { time: time() }));
    const landed = ({ due, left, interrupted }: Passage): Message => {
      if (interrupted) return said(words.say('clock.interrupted', { time: time() }));
      if (left > 0) return said(words.say('clock.stuck', { time: time(), count: left }));
      return said(words.say('clock.jumped', { time: time(), count: due }));
    };
    if (wanted === '') {
      const pace = rehearsal.pace();
      const fast = pace <= 1 ? [] : [words.say('clock.pace', { pace: `×${pace}` })];
      if (pace === 0) return said(words.say('clock.paused', { time: time() }), words.say('clock.try'));
      return said(words.say('clock.now', { time: time() }), ...fast, words.say('clock.try'));
    }
    if (/^pause$/i.test(wanted)) {
      await rehearsal.pause();
      return said(words.say('clock.paused', { time: time() }));
    }
    if (/^(?:stop|normal|run)$/i.test(wanted)) {
      await rehearsal.resume();
      return said(words.say('clock.normal', { time: time() }));
    }
    if (/^next$/i.test(wanted)) {
      const next = await rehearsal.next();
      if (next === undefined) return said(words.say('clock.nothing-next', { time: time() }));
      return landed(await rehearsal.jump(next));
    }
    const begin = /^begin(?: again)?(?: (?:at|on))?(?:\s+(.+))?$/i.exec(wanted);
    if (begin) {
      const at =
        begin[1] === undefined ? rehearsalStart(plan) : targetOf(begin[1], plan, clock.now(), caller);
      if (at === undefined)
        return said(words.say('clock.unreadable', { text: begin[1] ?? '' }), words.say('clock.try'));
      await rehearsal.begin(at);
      return said(words.say('clock.begun', { time: time() }), words.say('clock.begun-plan'));
    }
    const pace = pacePattern.exec(wanted);
    if (pace) {
      const faster = lengthOf(pace) / 1000;
      if (faster <= 0) return said(words.say('clock.unreadable', { text: wanted }));
      rehearsal.run(faster);
      return said(words.say('clock.now', { time: time() }), words.say('clock.pace', { pace: `×${faster}` }));
    }
    const target = targetOf(wanted, plan, clock.now(), caller);
    if (target === undefined)
      return said(words.say('clock.unreadable', { text: wanted }), words.say('clock.try'));
    if (target < clock.now()) return said(words.say('clock.back', { time: time() }));
    return landed(await rehearsal.jump(target));
  };
}
