import type { Commitment } from '../domain/commitment.ts';
import type { Day } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { parsePlanDate } from '../domain/plan-date.ts';
import type { Source } from '../domain/source.ts';
import { freshId, takenIds } from '../text/fresh-id.ts';
import { cleanLine, fold } from '../text/text.ts';
import { headOf } from './columns.ts';
import { type Difference, differences, withSheet } from './compare.ts';
import { decisionCell } from './export-commitments.ts';
import {
  type CellReader,
  cellReader,
  type Fault,
  type ReadContext,
  readItem,
  readLevel,
  readLinks,
  readPromisedDue,
  readStatus,
  readVisibility,
} from './read-cells.ts';
import { type Growing, readPeople } from './read-people.ts';
import type { SheetFault, SheetRow } from './read-rows.ts';

/** A date that a cell says in words. */
export type ReadDate = { row: number; column: string; cell: string; on: Day };

const isWritten = (cell: string): boolean =>
  parsePlanDate(cell) !== undefined || /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(cell);

/** A plan with the commitments of a sheet, or everything that is wrong with the sheet. */
export type SheetImport =
  | {
      plan: Plan;
      added: number;
      known: number;
      /** Where the sheet says otherwise than the plan; taken over only when that was asked for. */
      differs: readonly Difference[];
      organisations: readonly string[];
      /** New people without an account. */
      people: readonly string[];
      /** Dates of new commitments that were written in words, with the day that they were read as. */
      dates: readonly ReadDate[];
      /** How many people of the plan have an account now that they lacked. */
      accounts: number;
    }
  | { faults: readonly SheetFault[] };

function readCommitment(reader: CellReader, context: ReadContext) {
  const { plan } = context;
  const status = reader.read('status', readStatus(context));
  const reason = reader.text('reason', 300);
  if ((status === 'changed' || status === 'withdrawn') && reason === undefined)
    reader.fault('reason', 'reason-missing');
  const fields = {
    title: reader.text('title', 200),
    level: reader.read('level', readLevel(context)),
    country: reader.text('country', 100),
    region: reader.text('region', 100),
    objective: reader.read('objective', readItem(plan.objectives, 'no-objective')),
    theme: reader.read('theme', readItem(plan.themes, 'no-theme')),
    baseline: reader.text('baseline', 2000),
    due: reader.read('due', readPromisedDue(context)),
    status,
    reason,
    progress: reader.text('progress', 2000),
    evidence: reader.read('evidence', readLinks),
    visibility: reader.read('visibility', readVisibility),
  };
  if (fields.title === undefined && reader.isEmpty('title')) reader.fault('title', 'value-missing');
  return fields;
}

const present = (fields: object): Partial<Commitment> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const readId = (cell: string): string | Fault =>
  /^[a-z0-9][a-z0-9-]{0,39}$/.test(cell.toLowerCase())
    ? cell.toLowerCase()
    : { fault: 'id-bad', params: { value: cell } };

/** What a commitment is known by in a sheet without ids. */
const nameOf = (title: string, organisation: string) => `${organisation}|${fold(title)}`;

/** Which commitments there are, by id and by name, and the row of the sheet that has spoken of each. */
function registerOf({ commitments }: Plan) {
  const rows = new Map<string, number>(commitments.map(({ id }) => [id, 0]));
  const named = new Map(
    commitments.map(({ id, title, organisation = '' }) => [nameOf(title, organisation), id]),
  );
  return {
    rowOf: (id: string) => rows.get(id),
    idNamed: (name: string) => named.get(name),
    note(id: string, name: string, row: number) {
      rows.set(id, row);
      named.set(name, id);
    },
  };
}

type Register = ReturnType<typeof registerOf>;

/** The commitment that a row means; undefined for a new one. Doubles and ids that cannot be are faults. */
function meantBy(
  { given, name, isTaken }: { given: string | undefined; name: string; isTaken: boolean },
  register: Register,
  reader: CellReader,
): string | undefined {
  const twin = register.idNamed(name);
  const id = given ?? twin;
  const row = id === undefined ? undefined : register.rowOf(id);
  const twinRow = twin === undefined ? undefined : register.rowOf(twin);
  if (given !== undefined && row === undefined) {
    if (twinRow === 0) reader.fault('id', 'id-other', { value: given, known: twin ?? '' });
    else if (twinRow !== undefined) reader.fault('title', 'row-twice', { other: twinRow });
    else if (isTaken) reader.fault('id', 'id-taken', { value: given });
    return undefined;
  }
  if (row !== undefined && row > 0)
    reader.fault(given ? 'id' : 'title', given ? 'id-twice' : 'row-twice', {
      other: row,
      value: given ?? '',
    });
  return id;
}

/** People and organisations that only a correction names, which was not taken over, stay out of the plan. */
function withoutUnused(
  { organisations, people, source }: Growing,
  commitments: readonly Commitment[],
): Pick<Plan, 'organisations' | 'people'> {
  const used = new Set(
    commitments.flatMap(({ organisation, focal, alternate }) => [organisation, focal, alternate]),
  );
  const stays = (item: { id: string; source: Source }) => item.source !== source || used.has(item.id);
  return { organisations: organisations.filter(stays), people: people.filter(stays) };
}

/**
 * Adds the commitments of a sheet to a plan: all rows, or none and everything that is wrong with them. Where a commitment
 * is in the plan already and the sheet says otherwise, that is reported, and with `takeOver` it is taken from the sheet.
 * Organisations and people that the plan does not know are added; people in `language`, where it is given.
 */
export function importCommitments(
  rows: readonly SheetRow[],
  {
    source,
    takeOver = false,
    language,
    ...context
  }: ReadContext & { source: Source; takeOver?: boolean; language?: string },
): SheetImport {
  const { plan } = context;
  const { organisations, people } = plan;
  const growing: Growing = {
    organisations: [...organisations],
    people: [...people],
    source,
    ...(language && { language }),
  };
  const commitments = new Map(plan.commitments.map((commitment) => [commitment.id, commitment]));
  const taken = takenIds(plan);
  const register = registerOf(plan);
  const faults: SheetFault[] = [];
  const dates: ReadDate[] = [];
  const corrected: { row: SheetRow; before: Commitment; after: Commitment }[] = [];
  for (const row of rows) {
    const reader = cellReader(row);
    const given = reader.read('id', readId);
    const who = readPeople(reader, { growing, before: commitments.get(given ?? '') });
    const fields = readCommitment(reader, context);
    const name = nameOf(fields.title ?? '', who.organisation ?? '');
    const known = meantBy({ given, name, isTaken: taken.has(given ?? '') }, register, reader);
    const before = known === undefined ? undefined : commitments.get(known);
    const isMoved = fields.baseline !== undefined && fields.baseline !== before?.baseline;
    if (isMoved && before?.baseline !== undefined && plan.accepted)
      reader.fault('baseline', 'baseline-frozen');
    const decision = reader.text('decision', 600);
    // Each is decided by a person, who is asked why; a sheet that says the same again is right.
    if (decision !== undefined && decision !== decisionCell(before?.decision))
      reader.fault('decision', 'decision-chat');
    faults.push(...reader.faults);
    if (reader.faults.length > 0 || fields.title === undefined) continue;
    const id = known ?? given ?? freshId(fields.title, taken, 'commitment');
    register.note(id, name, row.row);
    taken.add(id);
    const cell = row.cells.due;
    if (cell !== undefined && fields.due?.kind === 'absolute' && !isWritten(cell))
      dates.push({ row: row.row, column: row.heads.due ?? headOf('due'), cell, on: fields.due.on });
    const said = present({ ...fields, ...who });
    if (before) corrected.push({ row, before, after: withSheet(before, said) });
    else commitments.set(id, { id, status: 'not-started', ...said, source } as Commitment);
  }
  if (faults.length > 0) return { faults };
  const added = commitments.size - plan.commitments.length;
  const grown = { ...plan, organisations: growing.organisations, people: growing.people };
  const differs = corrected.flatMap(({ row, before, after }) =>
    differences(before, after, grown).map((found): Difference => {
      const column = row.heads[found.field] ?? headOf(found.field);
      return { row: row.row, id: before.id, column, ...found };
    }),
  );
  const changed = new Set(takeOver ? differs.map(({ id }) => id) : []);
  for (const { before, after } of corrected) if (changed.has(before.id)) commitments.set(before.id, after);
  const needed = withoutUnused(growing, [...commitments.values()]);
  const isSame =
    added === 0 && changed.size === 0 && needed.people.every((person) => people.includes(person));
  return {
    plan: isSame ? plan : { ...plan, ...needed, commitments: [...commitments.values()] },
    added,
    known: rows.length - added,
    differs,
    dates,
    organisations: needed.organisations
      .filter((each) => !organisations.includes(each))
      .map(({ name }) => cleanLine(name)),
    people: needed.people
      .filter(({ id, accounts }) => accounts.length === 0 && !people.some((person) => person.id === id))
      .map(({ name }) => name),
    accounts: needed.people.filter((person) =>
      people.some(({ id, accounts }) => id === person.id && accounts.length < person.accounts.length),
    ).length,
  };
}
