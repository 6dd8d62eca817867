import type { Commitment } from '../domain/commitment.ts';
import type { Organisation, Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';
import { freshId, takenIds } from '../fresh-id.ts';
import { cleanLine, fold } from '../text.ts';
import {
  type CellReader,
  cellReader,
  type Fault,
  type ReadContext,
  readDue,
  readItem,
  readLevel,
  readLinks,
  readStatus,
  readVisibility,
} from './read-cells.ts';
import type { SheetFault, SheetRow } from './read-rows.ts';

/** A plan with the commitments of a sheet, or everything that is wrong with the sheet. */
export type SheetImport =
  | { plan: Plan; added: number; known: number; organisations: readonly string[]; people: readonly string[] }
  | { faults: readonly SheetFault[] };

type Growing = {
  organisations: Organisation[];
  people: Person[];
  commitments: Commitment[];
  /** Ids that an item of the plan may not have any more. */
  taken: Set<string>;
  source: Source;
  newOrganisations: string[];
  newPeople: string[];
};

/** The organisation of that name, made when there is none. */
function organisationNamed(name: string, growing: Growing): string {
  const asked = fold(name);
  const known = growing.organisations.find(({ id, name: own, aka }) =>
    [id, own, ...aka].map(fold).includes(asked),
  );
  if (known) return known.id;
  const id = freshId(name, new Set(growing.organisations.map((each) => each.id)), 'organisation');
  growing.organisations.push({ id, name, aka: [], committee: false, source: growing.source });
  growing.newOrganisations.push(name);
  return id;
}

/** The person of that name, id or account, made when there is none. */
function personNamed(
  name: string,
  account: string | undefined,
  organisation: string,
  growing: Growing,
): string {
  const asked = fold(name);
  const known = growing.people.find(
    ({ id, name: own, accounts }) =>
      [id, own].map(fold).includes(asked) || (account !== undefined && accounts.includes(account)),
  );
  if (known) return known.id;
  const taken = new Set([...growing.people.map((each) => each.id), 'committee', 'plan-file']);
  const id = freshId(name, taken, 'person');
  const accounts = account === undefined ? [] : [account];
  growing.people.push({ id, name, role: 'member', organisation, accounts, source: growing.source });
  if (accounts.length === 0) growing.newPeople.push(name);
  return id;
}

const readAccount = (cell: string): string | Fault =>
  /^[a-z][a-z0-9-]{0,19}:[\x21-\x7e]{1,100}$/.test(cell)
    ? cell
    : { fault: 'value-unknown', params: { value: cell, known: 'slack:U012ABCDEF, discord:123456789' } };

/** The organisation and its people; nothing where the organisation is missing. */
function readPeople(reader: CellReader, growing: Growing) {
  const name = reader.text('organisation', 200);
  if (name === undefined) return undefined;
  const organisation = organisationNamed(name, growing);
  const person = (column: 'focal' | 'alternate') => {
    const said = reader.text(column, 200);
    const account = reader.read(`${column}Account`, readAccount);
    return said === undefined ? undefined : personNamed(said, account, organisation, growing);
  };
  return { organisation, focal: person('focal'), alternate: person('alternate') };
}

function readCommitment(reader: CellReader, plan: Plan, context: ReadContext) {
  const title = reader.text('title', 200);
  const status = reader.read('status', readStatus) ?? ('not-started' as const);
  const reason = reader.text('reason', 300);
  if ((status === 'changed' || status === 'withdrawn') && reason === undefined)
    reader.fault('reason', 'reason-missing');
  return {
    title,
    fields: {
      level: reader.read('level', readLevel),
      country: reader.text('country', 100),
      region: reader.text('region', 100),
      objective: reader.read('objective', readItem(plan.objectives, 'no-objective')),
      theme: reader.read('theme', readItem(plan.themes, 'no-theme')),
      baseline: reader.text('baseline', 2000),
      due: reader.read('due', readDue(context)),
      status,
      reason,
      progress: reader.text('progress', 2000),
      evidence: reader.read('evidence', readLinks),
      visibility: reader.read('visibility', readVisibility),
    },
  };
}

const present = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const readId = (cell: string): string | Fault =>
  /^[a-z0-9][a-z0-9-]{0,39}$/.test(cell.toLowerCase())
    ? cell.toLowerCase()
    : { fault: 'id-bad', params: { value: cell } };

/** What a commitment is known by in a sheet without ids. */
const nameOf = (title: string, organisation: string) => `${organisation}|${fold(title)}`;

/**
 * Adds the commitments of a sheet to a plan: all rows, or none and everything that is wrong with them. What is in the
 * plan already stays as it is. Organisations and people that the plan does not know are added.
 */
export function importCommitments(
  rows: readonly SheetRow[],
  { source, ...context }: ReadContext & { source: Source },
): SheetImport {
  const { plan } = context;
  const growing: Growing = {
    organisations: [...plan.organisations],
    people: [...plan.people],
    commitments: [...plan.commitments],
    taken: takenIds(plan),
    source,
    newOrganisations: [],
    newPeople: [],
  };
  const faults: SheetFault[] = [];
  const ids = new Map(plan.commitments.map(({ id }) => [id, 0]));
  const names = new Map(
    plan.commitments.map(({ title, organisation = '' }) => [nameOf(title, organisation), 0]),
  );
  for (const sheetRow of rows) {
    const reader = cellReader(sheetRow);
    const { row } = sheetRow;
    const given = reader.read('id', readId);
    const people = readPeople(reader, growing);
    const { title, fields } = readCommitment(reader, plan, context);
    if (title === undefined && sheetRow.cells.title === undefined) reader.fault('title', 'value-missing');
    if (people === undefined && sheetRow.cells.organisation === undefined)
      reader.fault('organisation', 'value-missing');
    const name = nameOf(title ?? '', people?.organisation ?? '');
    const known = given === undefined ? names.get(name) : ids.get(given);
    if (known !== undefined && known > 0)
      reader.fault(given ? 'id' : 'title', given ? 'id-twice' : 'row-twice', {
        other: known,
        value: given ?? '',
      });
    else if (known === undefined && given !== undefined && growing.taken.has(given))
      reader.fault('id', 'id-taken', { value: given });
    faults.push(...reader.faults);
    if (known !== undefined || reader.faults.length > 0 || !people || title === undefined) continue;
    const id = given ?? freshId(title, growing.taken, 'commitment');
    growing.taken.add(id);
    ids.set(id, row);
    names.set(name, row);
    growing.commitments.push({ id, title, ...present({ ...people, ...fields }), source } as Commitment);
  }
  if (faults.length > 0) return { faults };
  const added = growing.commitments.length - plan.commitments.length;
  const { organisations, people, commitments } = growing;
  return {
    plan: added === 0 ? plan : { ...plan, organisations, people, commitments },
    added,
    known: rows.length - added,
    organisations: growing.newOrganisations.map(cleanLine),
    people: growing.newPeople,
  };
}
