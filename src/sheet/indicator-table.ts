import { levels } from '../domain/commitment.ts';
import {
  directions,
  type Indicator,
  type IndicatorValue,
  indicatorsOf,
  inOrder,
  lastValue,
  type Period,
  startOfPeriod,
} from '../domain/indicator.ts';
import type { Plan } from '../domain/plan.ts';
import { wordsFor } from '../locales/index.ts';
import { takenIds } from '../text/fresh-id.ts';
import { writeNumber } from '../text/number.ts';
import { fold } from '../text/text.ts';
import { calendar } from '../time/calendar.ts';
import { type Amount, readAmount, readPeriod } from './read-amounts.ts';
import { type CellReader, type Fault, oneOf, readItem, readLinks } from './read-cells.ts';
import type { Table, TableContext } from './table.ts';
import { given, personCell, readPerson, titleOf } from './tables.ts';

const readLevel = oneOf(levels, (level) => `level.${level}`);
const readDirection = oneOf(directions, (direction) => `choice.${direction}`);

const organisationNamed = (name: string, { organisations }: Plan) =>
  organisations.find((each) => [each.id, each.name, ...each.aka].map(fold).includes(fold(name)));

const readOrganisation =
  ({ plan }: TableContext) =>
  (cell: string): string | Fault =>
    organisationNamed(cell, plan)?.id ?? { fault: 'no-organisation', params: { value: cell } };

/** Several in one cell, parted by semicolons or lines. */
const partsOf = (cell: string): string[] =>
  cell
    .split(/[;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const readItems = (items: Parameters<typeof readItem>[0], fault: string) => (cell: string) => {
  const read = partsOf(cell).map(readItem(items, fault));
  const wrong = read.find((each) => typeof each !== 'string');
  return wrong ?? (read as string[]);
};

/** A country, region or organisation, which tells indicators of one title apart. */
const known = (title: string, place: string): string => `${fold(title)}|${fold(place)}`;

/** The values of an indicator that say when they held, the newest of each time. */
const dated = ({ values = [] }: Indicator): ReadonlyMap<Period, IndicatorValue> =>
  new Map(values.flatMap((value) => (value.on === undefined ? [] : [[value.on, value]])));

type Reader = CellReader<string>;

/** The number of a column, with what stands beside it, no more than there is in all. */
function amountIn(reader: Reader, column: string, whole: number | undefined, { locale }: TableContext) {
  const amount = reader.read(column, readAmount(locale));
  if (!amount) return undefined;
  const all = whole ?? amount.whole;
  const number = (value: number) => writeNumber(value, locale);
  if (amount.whole !== undefined && amount.whole !== all)
    reader.fault(column, 'whole-other', { value: number(amount.whole), known: number(all ?? 0) });
  if (all !== undefined && amount.value > all)
    reader.fault(column, 'number-over', { value: number(amount.value), known: number(all) });
  return amount;
}

function pointIn(
  reader: Reader,
  column: 'baseline' | 'target',
  before: Indicator | undefined,
  whole: number | undefined,
  context: TableContext,
) {
  const amount = amountIn(reader, column, whole, context);
  const on = reader.read(`${column}-on`, readPeriod) ?? amount?.on;
  if (!amount && on === undefined) return undefined;
  const value = amount?.value ?? before?.[column]?.value;
  if (value === undefined) {
    reader.fault(column, 'value-missing');
    return undefined;
  }
  const since = on ?? before?.[column]?.on;
  return { value, ...(since !== undefined && { on: since }) };
}

/** The numbers that a row gives: the newest one, and one for each column that is headed by a year, a month or a day. */
function valuesIn(
  reader: Reader,
  before: Indicator | undefined,
  whole: number | undefined,
  context: TableContext,
): IndicatorValue[] {
  const { source, now, plan } = context;
  const last = before && lastValue(before);
  const by = source.kind === 'person' ? source.by : 'plan-file';
  const via = source.kind === 'person' ? source.via : 'plan-file';
  const give = (column: string, value: number, on?: Period, url?: string): IndicatorValue => {
    const held = on === undefined ? now : startOfPeriod(on, plan.congress.zone, calendar);
    if (held > now) reader.fault(column, 'period-future', { value: on ?? '' });
    return {
      value,
      at: Math.floor(held),
      ...(on !== undefined && { on }),
      by,
      via,
      ...(url !== undefined && { url }),
    };
  };
  const amount = amountIn(reader, 'value', whole, context);
  const [url] = reader.read('value-link', readLinks) ?? [];
  const on = reader.read('value-on', readPeriod) ?? amount?.on;
  if (!amount && last === undefined && (url !== undefined || on !== undefined))
    reader.fault('value', 'value-missing');
  const value = amount?.value ?? last?.value;
  const isNew =
    value !== last?.value ||
    (on !== undefined && on !== last?.on) ||
    (url !== undefined && url !== last?.url);
  const newest =
    value !== undefined && isNew ? [give('value', value, on ?? (amount ? undefined : last?.on), url)] : [];
  const known = before ? dated(before) : new Map<Period, IndicatorValue>();
  const series = reader.columns.flatMap((column): IndicatorValue[] => {
    if (!isPeriodColumn(column)) return [];
    const read = amountIn(reader, column, whole, context);
    return read && known.get(column)?.value !== read.value ? [give(column, read.value, column)] : [];
  });
  return [...newest, ...series];
}

const isPeriodColumn = (column: string): boolean => typeof readPeriod(column) === 'string';

/** Where no direction is given, an indicator goes from its baseline to its target. */
const towards = (baseline: { value: number } | undefined, target: { value: number } | undefined) =>
  baseline && target && target.value < baseline.value ? ('down' as const) : undefined;

/** What a cell says beside its number; what is wrong with it is told where the number is read. */
function beside(reader: Reader, column: string, { locale }: TableContext): Amount | undefined {
  const read = readAmount(locale)(reader.read(column, (cell) => cell) ?? '');
  return 'value' in read ? read : undefined;
}

function readIndicator(
  reader: Reader,
  id: string,
  before: Indicator | undefined,
  context: TableContext,
): Indicator | undefined {
  const { plan, source, locale } = context;
  const title = reader.text('indicator', 200);
  const first = beside(reader, 'baseline', context) ?? beside(reader, 'value', context);
  const whole = reader.read('whole', readAmount(locale))?.value ?? before?.whole ?? first?.whole;
  const unit = reader.text('unit', 200) ?? before?.unit ?? (first?.isShare && '%') ?? undefined;
  const baseline = pointIn(reader, 'baseline', before, whole, context);
  const target = pointIn(reader, 'target', before, whole, context);
  const isMoved =
    baseline && (baseline.value !== before?.baseline?.value || baseline.on !== before.baseline.on);
  if (isMoved && before?.baseline && plan.accepted) reader.fault('baseline', 'baseline-frozen');
  const fields = given({
    title,
    unit: unit || undefined,
    whole,
    level: reader.read('level', readLevel(context)),
    country: reader.text('country', 200),
    region: reader.text('region', 200),
    organisation: reader.read('organisation', readOrganisation(context)),
    owner: reader.read('owner', readPerson(context)),
    direction:
      reader.read('direction', readDirection(context)) ?? (before ? undefined : towards(baseline, target)),
    baseline: isMoved ? { ...baseline, source } : undefined,
    target,
    commitments: reader.read('commitments', readItems(plan.commitments, 'no-commitment')),
    objectives: reader.read('objectives', readItems(plan.objectives, 'no-objective')),
    frameworks: reader.read('frameworks', (cell) => partsOf(cell)),
  });
  const values = valuesIn(reader, before, whole, context);
  const item = {
    ...(before ?? { id, direction: 'up' as const, source }),
    ...fields,
    ...(values.length > 0 && { values: inOrder([...(before?.values ?? []), ...values]) }),
  };
  return item.title === undefined ? undefined : (item as Indicator);
}

const listCell = (ids: readonly string[] | undefined): string => (ids ?? []).join('; ');

export const indicatorTable: Table<Indicator> = {
  name: 'indicators',
  columns: [
    ...(['id', 'indicator', 'unit', 'whole', 'level', 'country', 'region', 'organisation', 'owner'] as const),
    ...(['direction', 'baseline', 'baseline-on', 'target', 'target-on', 'value', 'value-on'] as const),
    ...(['value-link', 'commitments', 'objectives', 'frameworks'] as const),
  ],
  required: ['indicator'],
  columnOf: (head) => {
    const period = readPeriod(head);
    return typeof period === 'string' ? period : undefined;
  },
  itemsOf: indicatorsOf,
  nameOf: ({ title, country, region, organisation }) => known(title, country ?? region ?? organisation ?? ''),
  nameIn: ({ indicator = '', country, region, organisation }, { plan }) =>
    known(indicator, country ?? region ?? (organisation && organisationNamed(organisation, plan)?.id) ?? ''),
  taken: takenIds,
  cells(indicator, { plan, locale }) {
    const words = wordsFor(locale);
    const number = (value: number | undefined) => (value === undefined ? '' : writeNumber(value, locale));
    const { id, title, unit, whole, level, country, region, organisation, owner, direction } = indicator;
    const { baseline, target, commitments, objectives, frameworks } = indicator;
    const last = lastValue(indicator);
    const series = [...dated(indicator)].map(([on, { value }]) => [on, number(value)] as const);
    return {
      ...Object.fromEntries(series),
      id,
      indicator: title,
      unit: unit ?? '',
      whole: number(whole),
      level: level ? words.text(`level.${level}`) : '',
      country: country ?? '',
      region: region ?? '',
      organisation: plan.organisations.find((each) => each.id === organisation)?.name ?? organisation ?? '',
      owner: personCell(owner, plan.people),
      direction: words.text(`choice.${direction}`).split('|')[0] ?? direction,
      baseline: number(baseline?.value),
      'baseline-on': baseline?.on ?? '',
      target: number(target?.value),
      'target-on': target?.on ?? '',
      value: number(last?.value),
      'value-on': last?.on ?? '',
      'value-link': last?.url ?? '',
      commitments: listCell(commitments),
      objectives: listCell(objectives?.map((each) => titleOf(each, plan.objectives))),
      frameworks: listCell(frameworks),
    };
  },
  read: readIndicator,
  put: (plan, indicators) => ({ ...plan, indicators }),
};
