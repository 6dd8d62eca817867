import type { z } from 'zod';
import type { Plan } from '../domain/plan.ts';
import { formatPlanDate, type PlanDate } from '../domain/plan-date.ts';
import { formatSource, type Source } from '../domain/source.ts';
import { toIso } from '../time/iso.ts';
import { planSchema } from './plan-schema.ts';

type Plain = Record<string, unknown>;

/** A schema without what is wrapped round it: defaults, optional fields, lists. */
function innermost(schema: unknown): { shape?: Record<string, z.ZodType> } {
  const { innerType, element } = (schema as { def: { innerType?: unknown; element?: unknown } }).def;
  const inner = innerType ?? element;
  return inner === undefined ? (schema as object) : innermost(inner);
}

/** The fields that the items of a part of the plan file may have; undefined for what is one value. */
const fieldsOf = (part: keyof typeof planSchema.shape): string[] | undefined => {
  const { shape } = innermost(planSchema.shape[part]);
  return shape && Object.keys(shape);
};

const isDate = (value: object): value is PlanDate =>
  'kind' in value &&
  (value.kind === 'absolute' ? 'on' in value : value.kind === 'relative' && 'anchor' in value);

const isSource = (value: object): value is Source =>
  'kind' in value && ['document', 'template', 'committee', 'person'].includes(String(value.kind));

function formOf(value: unknown, field?: string): unknown {
  if (field === 'keywords' && Array.isArray(value)) return value.join(' ');
  if (Array.isArray(value)) return value.map((each) => formOf(each));
  if ((field === 'at' || field === 'saidAt') && typeof value === 'number') return toIso(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isDate(value)) return formatPlanDate(value);
  if (field === 'source' && isSource(value)) return formatSource(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, formOf(part, name)]),
  );
}

type Timed = { starts?: string; startTime?: string; ends?: string; endTime?: string };

/** The start and the end of an event as the file writes them: `2028-09-14 18:30`. */
const withTimes = ({ startTime, endTime, ...item }: Timed): object => ({
  ...item,
  ...(startTime !== undefined && { starts: `${item.starts} ${startTime}` }),
  ...(endTime !== undefined && { ends: `${item.ends} ${endTime}` }),
});

/** An item with the fields that a plan file may give it, as the file writes them; what the file cannot say is left out. */
export function itemForm(part: keyof typeof planSchema.shape, item: object): Plain {
  const known = fieldsOf(part);
  const entries = Object.entries(withTimes(item)).filter(
    ([name, value]) => value !== undefined && (known?.includes(name) ?? true),
  );
  return formOf(Object.fromEntries(entries)) as Plain;
}

/** Fields that need not be written while they say what is so without them. */
const isDefault = (name: string, value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0 && name !== 'before') ||
  (name === 'state' && value === 'open') ||
  (name === 'status' && value === 'not-started') ||
  (name === 'committee' && value === false) ||
  (name === 'of' && value === 'congress');

/** An item without what goes without saying, for a new line of a file. */
export const shortForm = (form: Plain, source: string): Plain =>
  Object.fromEntries(
    Object.entries(form).filter(
      ([name, value]) => !isDefault(name, value) && !(name === 'source' && value === source),
    ),
  );

/** The parts of a plan file that list items. */
export const fileLists = [
  ...(['documents', 'organisations', 'people', 'objectives', 'themes', 'events', 'instruments'] as const),
  ...(['facts', 'deadlines', 'commitments', 'indicators'] as const),
];

/** The parts of a plan file that are one value. */
export const fileValues = [
  'locale',
  'congress',
  'themeCount',
  'safeguarding',
  'ladders',
  'followUp',
] as const;

/** One of the values of a plan as its file writes it; undefined where the plan has none. */
export function valueForm(part: (typeof fileValues)[number], plan: Plan): unknown {
  const value = plan[part];
  if (value === undefined || typeof value !== 'object') return value;
  return part === 'ladders' ? formOf(value) : itemForm(part, value);
}
