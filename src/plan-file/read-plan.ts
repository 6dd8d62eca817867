import type { z } from 'zod';
import { type Indicator, inOrder, startOfPeriod } from '../domain/indicator.ts';
import type { Zone } from '../domain/instant.ts';
import type { Congress, Deadline, Plan, PlanEvent } from '../domain/plan.ts';
import { languageOfText } from '../text/language-of-text.ts';
import { calendar } from '../time/calendar.ts';
import { checkDates } from './check-dates.ts';
import { checkReferences, itemsOf } from './check-references.ts';
import { sourcedCollections } from './collections.ts';
import { decodeText } from './decode-text.ts';
import { explainIssue, valueAt } from './explain-issue.ts';
import { sourceField } from './fields.ts';
import { planSchema } from './plan-schema.ts';
import { type Fault, PlanFileError, type Problem } from './problems.ts';
import { readYaml } from './read-yaml.ts';
import type { EventTime } from './time-fields.ts';

const problemLimit = 200;

/** A plan that was read, and the way back to the lines of its file for what is found wrong later. */
export type ParsedPlan = { plan: Plan; refusal(faults: readonly Fault[]): PlanFileError };

/**
 * Reads a plan file: YAML in UTF-8, at most 256 KB. The plan has version 0 and no personal reminders.
 * @throws {PlanFileError} with every problem of the file, at most 200, each with its line and how to mend it
 */
export function readPlan(input: string | Uint8Array, fileName: string): Plan {
  return parsePlan(input, fileName).plan;
}

/**
 * Reads a plan file as `readPlan` does.
 * @throws {PlanFileError} as `readPlan` does
 */
export function parsePlan(input: string | Uint8Array, fileName: string): ParsedPlan {
  const decoded = decodeText(input);
  if (!('text' in decoded)) throw new PlanFileError(fileName, [placeBytes(input, decoded)]);
  const yaml = readYaml(decoded.text);
  if ('problems' in yaml) throw new PlanFileError(fileName, yaml.problems);
  const { value: raw } = yaml;
  const refusal = (faults: readonly Fault[]) => {
    const problems = faults.slice(0, problemLimit).map(yaml.locate);
    return new PlanFileError(
      fileName,
      problems.sort((a, b) => a.line - b.line || a.column - b.column),
    );
  };
  fillSources(raw);
  const shape = planSchema.safeParse(raw);
  const issues = shape.error?.issues.flatMap((issue) => explainIssue(issue, planSchema, raw)) ?? [];
  const faults = [...yaml.faults, ...issues, ...checkReferences(raw), ...checkDates(raw)];
  if (!shape.success || faults.length > 0) throw refusal(faults);
  const { source: _, ...read } = shape.data;
  const plan = {
    ...read,
    locale: read.locale ?? languageOfTitles(read),
    congress: withHours(read.congress) as Congress,
    events: read.events.map((event) => withHours(event) as PlanEvent),
    deadlines: read.deadlines.map(withFirst),
    indicators: read.indicators.map((each) => withInstants(each, read.congress.zone)),
  };
  return { plan: { ...plan, version: 0, personalReminders: [], timeRequests: [] }, refusal };
}

/** The days and the hours of an event apart, as the plan has them; an end that is an hour alone is of the first day. */
const withHours = <T extends { starts?: EventTime; ends?: EventTime }>(event: T) => {
  const { starts, ends } = event;
  return {
    ...event,
    ...(starts && { starts: starts.on, ...(starts.at !== undefined && { startTime: starts.at }) }),
    ...(ends && { ends: ends.on ?? starts?.on, ...(ends.at !== undefined && { endTime: ends.at }) }),
  };
};

/** The language that what is to be done and reached is written in; English where it does not tell. */
function languageOfTitles({
  congress,
  deadlines,
  objectives,
  commitments,
}: z.infer<typeof planSchema>): string {
  const titles = [deadlines, objectives, commitments].flatMap((items) => items.map(({ title }) => title));
  return languageOfText([...titles, congress.name].join('. '));
}

type Read = z.infer<typeof planSchema>['deadlines'][number];

/** A rule counts from the date itself, unless it names another. */
function withFirst({ repeat, ...deadline }: Read): Deadline {
  return repeat ? { ...deadline, repeat: { ...repeat, from: repeat.from ?? deadline.due } } : deadline;
}

/** A number that says only when it held counts from the first instant of that time. */
function withInstants(
  { values, ...indicator }: z.infer<typeof planSchema>['indicators'][number],
  zone: Zone,
): Indicator {
  if (!values || values.length === 0) return indicator;
  const timed = values.map(({ at, on, ...value }) => ({
    ...value,
    at: at ?? startOfPeriod(on ?? '', zone, calendar),
    ...(on !== undefined && { on }),
  }));
  return { ...indicator, values: inOrder(timed) };
}

/** Gives the file's own source to what names none. A wrong one is reported once, where it stands. */
function fillSources(raw: unknown): void {
  const given = valueAt(raw, ['source']) ?? 'committee';
  const source = sourceField.safeParse(given).success ? given : 'template';
  const items = [
    valueAt(raw, ['congress']),
    valueAt(raw, ['themeCount']),
    ...sourcedCollections.flatMap((name) => itemsOf(raw, name)),
  ];
  for (const item of items) {
    if (item === null || typeof item !== 'object' || Array.isArray(item) || Object.hasOwn(item, 'source'))
      continue;
    Object.assign(item, { source });
  }
}

function placeBytes(
  input: string | Uint8Array,
  fault: { message: string; fix: string; offset: number },
): Problem {
  const { message, fix, offset } = fault;
  const before =
    typeof input === 'string'
      ? new TextEncoder().encode(input).subarray(0, offset)
      : input.subarray(0, offset);
  const lineStart = before.lastIndexOf(0x0a) + 1;
  const line = before.reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
  const column = [...new TextDecoder().decode(before.subarray(lineStart))].length + 1;
  return { line, column, path: '', message, fix };
}
