import { choiceNames } from '../../src/command/choices.ts';
import { type Context, defineCommand, reply } from '../../src/command/command.ts';
import { resolveOption } from '../../src/command/resolve-option.ts';
import { levels } from '../../src/domain/commitment.ts';
import { directions, type Indicator } from '../../src/domain/indicator.ts';
import { UserError } from '../../src/message/errors.ts';
import { editedMessage } from '../../src/views/changed.ts';
import { amountWords, datedAmount } from '../../src/views/indicator-words.ts';
import { actorOf, saidBy, viewOf } from '../deadline/changes.ts';
import { isNothing, organisationNamed, personNamed } from '../person/people-changes.ts';
import { requireDatedNumber, requireNumber, withIndicator } from './indicator-changes.ts';

const aspects = [
  ...(['baseline', 'target', 'owner', 'organisation', 'measures', 'framework'] as const),
  ...(['name', 'unit', 'whole', 'level', 'country', 'region', 'direction'] as const),
] as const;
type Aspect = (typeof aspects)[number];

type Edit = { said: string; change(indicator: Indicator): Indicator };

/** Aspects that an indicator can be without, by the field that holds them. */
const optional = {
  baseline: 'baseline',
  target: 'target',
  owner: 'owner',
  organisation: 'organisation',
  unit: 'unit',
  whole: 'whole',
  level: 'level',
  country: 'country',
  region: 'region',
  framework: 'frameworks',
} as const;

function emptied(aspect: keyof typeof optional, { words }: Context): Edit {
  const field = optional[aspect];
  return {
    said: words.text('people.field-none'),
    change: (indicator) => ({ ...indicator, [field]: undefined }),
  };
}

/** @throws {UserError} `no-such-choice` */
function chosen<T extends string>(choices: readonly T[], value: string, context: Context): T {
  const resolved = resolveOption({ kind: 'choice', choices }, value, context);
  if ('value' in resolved) return resolved.value as T;
  const { locale } = context.caller.reader;
  const known = choices.map((choice) => choiceNames(choice, locale)[0]).join(', ');
  throw new UserError('no-such-choice', { name: value, choices: known, nearest: '', hasNearest: 'no' });
}

/** Adds what the indicator measures: a commitment, else an objective. */
function readMeasured(value: string, context: Context): Edit {
  for (const kind of ['commitment', 'objective'] as const) {
    const resolved = resolveOption({ kind }, value, context);
    if (!('value' in resolved)) continue;
    const { id, title } = resolved.value as { id: string; title: string };
    const field = `${kind}s` as const;
    return {
      said: title,
      change: (each) => ({ ...each, [field]: [...new Set([...(each[field] ?? []), id])] }),
    };
  }
  throw new UserError('measures-nothing', { name: value });
}

function readNumbers(
  aspect: 'baseline' | 'target' | 'whole',
  value: string,
  indicator: Indicator,
  context: Context,
): Edit {
  const view = viewOf(context);
  if (aspect === 'whole') {
    const whole = requireNumber(value, { title: indicator.title }, context);
    return { said: amountWords(whole, {}, view), change: (each) => ({ ...each, whole }) };
  }
  const number = requireDatedNumber(value, indicator, context);
  const said = datedAmount(number, indicator, view);
  if (aspect === 'target') return { said, change: (each) => ({ ...each, target: number }) };
  const baseline = { ...number, source: saidBy(context) };
  return { said, change: (each) => ({ ...each, baseline }) };
}

function readEdit(aspect: Aspect, value: string, indicator: Indicator, context: Context): Edit {
  if (isNothing(value) && aspect in optional) return emptied(aspect as keyof typeof optional, context);
  switch (aspect) {
    case 'baseline':
    case 'target':
    case 'whole':
      return readNumbers(aspect, value, indicator, context);
    case 'owner': {
      const { id, name } = personNamed(value, context);
      return { said: name, change: (each) => ({ ...each, owner: id }) };
    }
    case 'organisation': {
      const { id, name } = organisationNamed(value, context);
      return { said: name, change: (each) => ({ ...each, organisation: id }) };
    }
    case 'measures':
      return readMeasured(value, context);
    case 'framework':
      return {
        said: value,
        change: (each) => ({ ...each, frameworks: [...new Set([...(each.frameworks ?? []), value])] }),
      };
    case 'level': {
      const level = chosen(levels, value, context);
      return { said: context.words.text(`level.${level}`), change: (each) => ({ ...each, level }) };
    }
    case 'direction': {
      const direction = chosen(directions, value, context);
      return {
        said: choiceNames(direction, context.caller.reader.locale)[0] ?? value,
        change: (each) => ({ ...each, direction }),
      };
    }
    case 'name':
      return { said: value, change: (each) => ({ ...each, title: value }) };
    default:
      return { said: value, change: (each) => ({ ...each, [aspect]: value }) };
  }
}

/** The same change; where it moves the baseline the reason is kept with it. */
const withReason =
  (change: Edit['change'], because: string, context: Context): Edit['change'] =>
  (before) => {
    const after = change(before);
    const [from, to] = [before, after].map(
      ({ baseline }) =>
        baseline && { value: baseline.value, ...(baseline.on !== undefined && { on: baseline.on }) },
    );
    if (from?.value === to?.value && from?.on === to?.on) return after;
    const kept = { because, by: actorOf(context), at: Math.floor(context.now) };
    const moved = { ...(from && { from }), ...(to && { to }), ...kept };
    return { ...after, baselineChanges: [...(before.baselineChanges ?? []), moved] };
  };

/** Changes one thing of an indicator; once the proceedings are accepted its baseline only with a reason. */
export const editIndicator = defineCommand({
  name: 'indicator edit',
  right: 'change',
  visibility: 'private',
  options: {
    indicator: { kind: 'indicator' },
    aspect: { kind: 'choice', choices: aspects },
    becomes: { kind: 'text', max: 200 },
    because: { kind: 'text', max: 300, optional: true, picked: true },
  },
  async run(context, { indicator, aspect, becomes, because }) {
    const { caller, plan } = context;
    const { said, change } = readEdit(aspect, becomes, indicator, context);
    const isFrozen = aspect === 'baseline' && plan.accepted !== undefined && indicator.baseline !== undefined;
    if (isFrozen && because === undefined)
      throw new UserError('baseline-frozen', {
        command: `indicator edit ${indicator.id} baseline ${becomes} because:"…"`,
      });
    const edit = because === undefined ? change : withReason(change, because, context);
    const saved = await context.change((present) => withIndicator(present, indicator.id, edit));
    const field = choiceNames(aspect, caller.reader.locale)[0] ?? aspect;
    const view = viewOf(context, saved.plan);
    const edited = { name: indicator.title, value: said, field };
    return reply(editedMessage(edited, { view, entry: saved.entry?.id }), {
      data: { id: indicator.id, aspect, value: said },
    });
  },
});
