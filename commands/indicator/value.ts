import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import {
  type Indicator,
  type IndicatorValue,
  indicatorMadeAt,
  inOrder,
  lastValue,
} from '../../src/domain/indicator.ts';
import { isOver, roundsOf, type TimedRound } from '../../src/domain/rounds.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { roundName } from '../../src/views/commitment-words.ts';
import { amountWords } from '../../src/views/indicator-words.ts';
import { nextBlocks, presentRound } from '../commitment/changes.ts';
import { requireLink } from '../commitment/evidence.ts';
import { actorOf, strong, viewOf } from '../deadline/changes.ts';
import { mayMeasure, requireNumber, withIndicator } from './indicator-changes.ts';

/**
 * A round that has opened.
 * @throws {UserError} `round-ahead`
 */
function openedRound(id: string, { plan, calendar, now }: Context): TimedRound | undefined {
  const round = roundsOf(plan, calendar).find((each) => each.id === id);
  if (round && round.opensAt > now) throw new UserError('round-ahead', { on: round.opensOn });
  return round;
}

/** From when on a number counts: what corrects a round that is over takes the place of what was given in it. */
function countsFrom({ values = [] }: Indicator, round: TimedRound | undefined, now: number) {
  const saidAt = Math.floor(now);
  if (!round || !isOver(round, now)) return { at: saidAt };
  const last = values.findLast((each) => each.round === round.id)?.at;
  return { at: Math.max(round.closesAt, last ?? round.closesAt), saidAt };
}

/** Gives the number of an indicator; it counts for the open round. Giving the same twice is no error. */
export const giveValue = defineCommand({
  name: 'value',
  right: 'see',
  visibility: 'private',
  options: {
    indicator: { kind: 'indicator' },
    number: { kind: 'text', max: 40 },
    link: { kind: 'text', max: 500, optional: true },
    round: { kind: 'round', optional: true },
  },
  async run(context, { indicator, number, link, round: named }) {
    const { words, now, caller } = context;
    if (!mayMeasure(indicator, context)) throw new UserError('not-allowed-value', { title: indicator.title });
    const value = requireNumber(number, indicator, context);
    const url = link === undefined ? undefined : requireLink(link);
    const wanted = named === undefined ? presentRound(context) : openedRound(named, context);
    const isAsked = wanted?.kind === 'status' && indicatorMadeAt(indicator) <= wanted.closesAt;
    const round = isAsked ? wanted : undefined;
    const said = { title: strong(indicator.title), amount: amountWords(value, indicator, viewOf(context)) };
    const last = lastValue(indicator);
    const isSame = last?.value === value && last.round === round?.id && last.check === undefined;
    if (isSame && (url === undefined || url === last.url))
      return reply(changedMessage(words.say('value.same', said), { view: viewOf(context) }));
    const given: IndicatorValue = {
      value,
      ...countsFrom(indicator, round, now),
      by: actorOf(context),
      via: caller.platform,
      ...(round && { round: round.id }),
      ...(url !== undefined && { url }),
    };
    const saved = await context.change((plan) =>
      withIndicator(plan, indicator.id, (each) => ({
        ...each,
        values: inOrder([...(each.values ?? []), given]),
      })),
    );
    const fact = round
      ? words.say('value.kept-round', { ...said, round: roundName(round, words) })
      : words.say('value.kept', said);
    const notes = url === undefined ? [words.say('value.link', { id: indicator.id })] : [];
    const view = viewOf(context, saved.plan);
    const message = changedMessage(fact, { view, notes, entry: saved.entry?.id });
    const next = nextBlocks(round, saved.plan, context);
    return reply(
      { ...message, blocks: [...message.blocks, ...next] },
      { data: { id: indicator.id, value, round: round?.id ?? null } },
    );
  },
});
