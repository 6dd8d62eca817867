import { defineCommand, reply } from '../../src/command/command.ts';
import { mayReview } from '../../src/command/permit.ts';
import { checkOf, valueChecks } from '../../src/domain/check.ts';
import { type IndicatorValue, lastValue } from '../../src/domain/indicator.ts';
import { UserError } from '../../src/message/errors.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { amountWords } from '../../src/views/indicator-words.ts';
import { actorOf, strong, viewOf } from '../deadline/changes.ts';
import { withIndicator } from './indicator-changes.ts';

/** Says of the newest number, which somebody else gave, that it is right or in doubt; in doubt, it does not count. */
export const checkValue = defineCommand({
  name: 'value check',
  right: 'review',
  visibility: 'private',
  options: {
    indicator: { kind: 'indicator' },
    check: { kind: 'choice', choices: valueChecks },
    because: { kind: 'text', max: 300, optional: true },
  },
  async run(context, { indicator, check: state, because }) {
    const { words, now, caller, plan } = context;
    const { title } = indicator;
    const last = lastValue(indicator);
    if (!last) throw new UserError('value-none', { title });
    if (!mayReview(caller, { indicator, value: last }, plan)) throw new UserError('value-own', { title });
    if (state === 'disputed' && because === undefined)
      throw new UserError('dispute-reason', { id: indicator.id });
    const check = checkOf(state, { by: actorOf(context), now, because });
    const checked = (value: IndicatorValue): IndicatorValue =>
      value.at === last.at && value.value === last.value ? { ...value, check } : value;
    const saved = await context.change((plan) =>
      withIndicator(plan, indicator.id, (each) => ({ ...each, values: (each.values ?? []).map(checked) })),
    );
    const amount = amountWords(last.value, indicator, viewOf(context));
    const fact = words.say(`value.${state}`, { title: strong(title), amount });
    return reply(changedMessage(fact, { view: viewOf(context, saved.plan), entry: saved.entry?.id }), {
      data: { id: indicator.id, value: last.value, state },
    });
  },
});
