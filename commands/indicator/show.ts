import { defineCommand, reply } from '../../src/command/command.ts';
import { mayRead, mayReview } from '../../src/command/permit.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import { lastValue, measure } from '../../src/domain/indicator.ts';
import { indicatorCard } from '../../src/views/indicator.ts';
import { viewOf } from '../deadline/changes.ts';
import { mayMeasure } from './indicator-changes.ts';

/** One indicator: its baseline, every number, its target. */
export const indicator = defineCommand({
  name: 'indicator',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: { indicator: { kind: 'indicator' } },
  run(context, { indicator: shown }) {
    const { caller, now } = context;
    const last = lastValue(shown);
    const check = last !== undefined && mayReview(caller, { indicator: shown, value: last }, context.plan);
    const mayKnow = (each: Commitment) => mayRead(caller, each, 'title', context.plan);
    const rights = { speak: mayMeasure(shown, context), check, mayKnow };
    const message = indicatorCard(shown, rights, viewOf(context));
    const { indicator: _, ...measured } = measure(shown, now, undefined);
    return reply(message, { data: { id: shown.id, ...measured, values: shown.values ?? [] } });
  },
});
