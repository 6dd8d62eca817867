import { fromNow } from '../time/length.ts';
import { isRefusal } from '../time/parsed-time.ts';
import type { ActRule } from './act-rule.ts';
import { isUntil } from './find-times.ts';
import { isFaint } from './find-titles.ts';
import type { Heard } from './hear.ts';

export const awayRule: ActRule = {
  name: 'somebody is away',
  example: 'I will be away until 24 November',
  read(heard) {
    if (!heard.has('away') || heard.items.some((item) => !isFaint(item))) return undefined;
    if (heard.has('remind') || heard.has('add')) return undefined;
    const absence = absenceOf(heard);
    if (!absence) return undefined;
    const { options, standIn } = absence;
    return {
      reading: { kind: 'command', command: 'away', options },
      cues: ['away', 'until', 'will', 'not', 'need', 'back', 'take', 'ahead'],
      marks: ['away'],
      takes: ['date', 'length', ...(standIn ? (['person'] as const) : [])],
      // Whom to call, and when, is told in words of its own.
      guards: heard.words.every(({ cues, clause }) => !cues.includes('if') || clause === standIn?.clause)
        ? []
        : ['if'],
      // Why somebody is away, and that another stands in, is told in any words.
      claims: heard.words.flatMap(({ clause, cues, taken }, at) =>
        clause === standIn?.clause || (cues.length === 0 && taken === undefined) ? [at] : [],
      ),
    };
  },
};

type StandIn = { id: string; clause: number };

/** From when to when the one who writes is away, and who stands in; undefined where no day is told, or somebody else may be meant. */
export function absenceOf(
  heard: Heard,
): { options: Readonly<Record<string, string>>; standIn?: StandIn } | undefined {
  const [from, to] = awayDays(heard);
  const standIn = standInOf(heard);
  if (to === undefined || standIn === 'somebody') return undefined;
  const days = { through: to, ...(from !== undefined && { from }) };
  return standIn ? { options: { ...days, person: standIn.id }, standIn } : { options: days };
}

/** Who is named in a part of the line that has no day: “Luc covers for me”. Anybody else may be who is away. */
function standInOf({ people, words }: Heard): StandIn | 'somebody' | undefined {
  const [named, ...others] = people;
  if (!named) return undefined;
  const clause = words[named.words[0] ?? 0]?.clause ?? 0;
  const [person, ...more] = named.people;
  const isApart = !words.some(
    ({ clause: own, taken }) => own === clause && (taken === 'date' || taken === 'length'),
  );
  return person && more.length === 0 && others.length === 0 && isApart
    ? { id: person.id, clause }
    : 'somebody';
}

/** The first and the last day of an absence, in words that a date option reads. */
function awayDays(heard: Heard): [from: string | undefined, to: string | undefined] {
  const { dates, length } = heard;
  const [first, second] = dates;
  const range =
    first && !isRefusal(first.time) && first.time.kind === 'range' && first.time.of === 'days'
      ? first.time
      : undefined;
  if (range) return [range.from, range.to];
  if (second) return [first?.text, second.text];
  // “I am away on Friday” is of that day alone, “until Friday” of all that come before it.
  if (first && !isUntil(heard)) return [first.text, first.text];
  return [undefined, first?.text ?? (length && fromNow(length.steps))];
}
