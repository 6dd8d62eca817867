import { defineCommand, type Reply, reply } from '../../src/command/command.ts';
import { formatPlanDate } from '../../src/domain/plan-date.ts';
import { UserError } from '../../src/message/errors.ts';
import type { Inline, Text } from '../../src/message/message.ts';
import { parseTime } from '../../src/time/parse-time.ts';
import { describeTime, isRefusal, type ParsedTime } from '../../src/time/parsed-time.ts';
import { planTimeContext } from '../../src/time/plan-time.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';
import { viewOf } from '../deadline/changes.ts';

const dayInline = (on: string): Inline => ({ kind: 'day', on });

/** Shows how a date is understood. */
export const when = defineCommand({
  name: 'when',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: { text: { kind: 'text' } },
  run(context, { text }): Reply {
    const { plan, words, now, caller } = context;
    const { zone } = plan.congress;
    const parsed = parseTime(text, { now, zone, locale: caller.reader.locale, ...planTimeContext(plan) });
    if (isRefusal(parsed)) throw new UserError(`date-${parsed.refused}`, { text, ...parsed.params });
    const said = (value: ParsedTime): Text => {
      if (value.kind === 'instant')
        return words.say('when.instant', { text, at: { kind: 'time', at: value.at, zone } });
      if (value.kind === 'day') return words.say('when.day', { text, day: dayInline(value.on) });
      const [from, to] =
        value.of === 'days'
          ? [dayInline(value.from), dayInline(value.to)]
          : [value.from, value.to].map((at): Inline => ({ kind: 'time', at, zone }));
      return words.say('when.range', { text, from: from ?? '', to: to ?? '' });
    };
    const relative = parsed.kind !== 'range' && parsed.date.kind === 'relative';
    const notation = relative ? formatPlanDate(parsed.date) : '';
    const order =
      parsed.kind !== 'range' && parsed.notes.includes('day-first')
        ? [words.say('date.day-first', { day: dayInline(parsed.on) })]
        : [];
    const notes = noteOf([
      ...(parsed.notes.includes('close-of-business') ? [words.say('when.close-of-business')] : []),
      ...(relative ? [words.say('when.counts', { notation })] : []),
      ...order,
    ]);
    return reply(messageOf(said(parsed), notes, viewOf(context).reader), { data: describeTime(parsed) });
  },
});
