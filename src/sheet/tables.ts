import { isGone, type Organisation, type Person, roleIn, roles } from '../domain/person.ts';
import type { Deadline, Objective, Plan } from '../domain/plan.ts';
import { formatPlanDate } from '../domain/plan-date.ts';
import { nearestLocale, wordsFor } from '../locales/index.ts';
import { findPeople } from '../text/find-people.ts';
import { freshId, takenIds } from '../text/fresh-id.ts';
import { fold } from '../text/text.ts';
import { calendar } from '../time/calendar.ts';
import { type CellReader, type Fault, oneOf, readDue, readItem } from './read-cells.ts';
import { readAccount } from './read-people.ts';
import type { Table, TableContext } from './table.ts';

export const titleOf = (id: string | undefined, items: readonly { id: string; title: string }[]): string =>
  items.find((item) => item.id === id)?.title ?? id ?? '';

/** A person by the name that means nobody else, or by the id. */
export function personCell(id: string | undefined, people: readonly Person[]): string {
  const person = people.find((each) => each.id === id);
  if (!person) return id ?? '';
  return findPeople(people, person.name).length === 1 ? person.name : person.id;
}

export const readPerson =
  ({ plan }: TableContext) =>
  (cell: string): string | Fault => {
    const found = findPeople(plan.people, cell).filter((person) => !isGone(person));
    const [only] = found;
    if (only && found.length === 1) return only.id;
    const known = found.map(({ id, name }) => `${name} (${id})`).join(', ');
    return only
      ? { fault: 'person-several', params: { value: cell, known } }
      : { fault: 'no-person', params: { value: cell } };
  };

const readState = oneOf(['open', 'done', 'cancelled'] as const, (state) => `state.${state}`);
const readRole = oneOf(roles, (role) => `role.${role}`);
const readYes = oneOf(['yes', 'no'] as const, (answer) => `choice.${answer}`);

const yesCell = (value: boolean | undefined, { locale }: TableContext): string =>
  value ? (wordsFor(locale).lookup('choice.yes', {})?.split('|')[0] ?? 'yes') : '';

/** Fields that were given; those left empty change nothing. */
export const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

function readDeadline(
  reader: CellReader<string>,
  id: string,
  before: Deadline | undefined,
  context: TableContext,
): Deadline | undefined {
  const { plan, source, now } = context;
  const state = reader.read('state', readState(context));
  if (before && before.state !== 'open' && state === 'open') reader.fault('state', 'stays-done');
  const kind = reader.read('kind', (cell): string | Fault =>
    Object.hasOwn(plan.ladders, fold(cell))
      ? fold(cell)
      : { fault: 'value-unknown', params: { value: cell, known: Object.keys(plan.ladders).join(', ') } },
  );
  const due = reader.read('due', readDue(context));
  const fields = given({
    title: reader.text('task', 200),
    due,
    owner: reader.read('owner', readPerson(context)),
    objective: reader.read('objective', readItem(plan.objectives, 'no-objective')),
    theme: reader.read('theme', readItem(plan.themes, 'no-theme')),
    kind,
    state,
    milestone: reader.read('milestone', (cell) => answered(readYes(context)(cell))),
    private: reader.read('private', (cell) => answered(readYes(context)(cell))),
  });
  const isMoved =
    due !== undefined && before !== undefined && formatPlanDate(due) !== formatPlanDate(before.due);
  const isClosed = state !== undefined && state !== 'open' && before?.state !== state;
  const by = source.kind === 'person' ? source.by : 'plan-file';
  const item = {
    ...(before ?? { id, state: 'open' as const, source }),
    ...fields,
    ...(isMoved && { source }),
    ...(isClosed && { closed: { by, at: Math.floor(now) } }),
  };
  return item.title === undefined || item.due === undefined ? undefined : (item as Deadline);
}

const answered = (read: 'yes' | 'no' | Fault): boolean | Fault =>
  typeof read === 'string' ? read === 'yes' : read;

export const deadlineTable: Table<Deadline> = {
  name: 'deadlines',
  columns: ['id', 'task', 'due', 'owner', 'objective', 'theme', 'kind', 'state', 'milestone', 'private'],
  required: ['task', 'due'],
  itemsOf: (plan) => plan.deadlines,
  nameOf: ({ title }) => title,
  taken: takenIds,
  cells: (deadline, context) => ({
    id: deadline.id,
    task: deadline.title,
    due: formatPlanDate(deadline.due),
    owner: personCell(deadline.owner, context.plan.people),
    objective: titleOf(deadline.objective, context.plan.objectives),
    theme: titleOf(deadline.theme, context.plan.themes),
    kind: deadline.kind ?? '',
    state: wordsFor(context.locale).text(`state.${deadline.state}`),
    milestone: yesCell(deadline.milestone, context),
    private: yesCell(deadline.private, context),
  }),
  read: readDeadline,
  put: (plan, deadlines) => ({ ...plan, deadlines }),
};

export const objectiveTable: Table<Objective> = {
  name: 'objectives',
  columns: ['id', 'objective', 'text', 'of'],
  required: ['objective'],
  itemsOf: (plan) => plan.objectives,
  nameOf: ({ title }) => title,
  taken: takenIds,
  cells: ({ id, title, text, of }, { plan }) => ({
    id,
    objective: title,
    text: text === title ? '' : text,
    of: of === 'congress' ? '' : (plan.events.find((event) => event.id === of)?.name ?? of),
  }),
  read(reader, id, before, { plan, source }) {
    const title = reader.text('objective', 200);
    const events = plan.events.map((event) => ({ id: event.id, title: event.name }));
    const fields = given({
      title,
      text: reader.text('text', 2000),
      of: reader.read('of', readItem(events, 'no-event')),
    });
    const item = { ...(before ?? { id, of: 'congress', text: title, source }), ...fields };
    return item.title === undefined ? undefined : (item as Objective);
  },
  put: (plan, objectives) => ({ ...plan, objectives }),
};

function organisationOf(name: string, { plan, source }: TableContext): Organisation {
  const asked = fold(name);
  const known = plan.organisations.find((each) =>
    [each.id, each.name, ...each.aka].map(fold).includes(asked),
  );
  const id = freshId(name, new Set(plan.organisations.map((each) => each.id)), 'organisation');
  return known ?? { id, name, aka: [], committee: false, source };
}

function readAccounts(before: Person | undefined, { plan }: TableContext) {
  return (cell: string): readonly string[] | Fault => {
    for (const account of cell.split(/[\s,;]+/)) {
      const read = readAccount(account);
      if (typeof read !== 'string') return read;
      const owner = plan.people.find(({ accounts }) => accounts.includes(account));
      if (owner && owner.id !== before?.id)
        return { fault: 'account-of-other', params: { value: account, name: owner.name } };
    }
    return [...new Set([...(before?.accounts ?? []), ...cell.split(/[\s,;]+/)])];
  };
}

/** Organisations that the rows name and the plan does not have yet, by the person who brings them. */
const brought = new WeakMap<Person, Organisation>();

export const peopleTable: Table<Person> = {
  name: 'people',
  columns: ['id', 'name', 'role', 'organisation', 'country', 'language', 'zone', 'accounts'],
  required: ['name'],
  itemsOf: (plan) => plan.people.filter((person) => !isGone(person)),
  nameOf: ({ name }) => name,
  taken: ({ people }) => new Set([...people.map(({ id }) => id), 'committee', 'plan-file', 'public']),
  cells: (person, { plan, locale }) => ({
    id: person.id,
    name: person.name,
    role: wordsFor(locale).text(`role.${person.role}`),
    organisation:
      plan.organisations.find(({ id }) => id === person.organisation)?.name ?? person.organisation ?? '',
    country: person.country ?? '',
    language: person.locale ?? '',
    zone: person.zone ?? '',
    accounts: person.accounts.join(' '),
  }),
  read(reader, id, before, context) {
    const named = reader.text('organisation', 200);
    const organisation = named === undefined ? undefined : organisationOf(named, context);
    const fields = given({
      name: reader.text('name', 120),
      role: reader.read('role', readRole(context)),
      organisation: organisation?.id,
      country: reader.read('country', (cell): string | Fault =>
        calendar.countryOf(cell) === undefined ? { fault: 'country-bad', params: { value: cell } } : cell,
      ),
      locale: reader.read('language', (cell): string | Fault => {
        const locale = nearestLocale(cell);
        return locale.toLowerCase().startsWith(cell.toLowerCase().split(/[-_]/)[0] ?? '?')
          ? locale
          : { fault: 'language-bad', params: { value: cell } };
      }),
      zone: reader.read('zone', (cell): string | Fault =>
        cell.includes('/') && calendar.knowsZone(cell)
          ? cell
          : { fault: 'zone-bad', params: { value: cell } },
      ),
      accounts: reader.read('accounts', readAccounts(before, context)),
    });
    const { source } = context;
    const item = { ...(before ?? { id, role: roleIn(organisation), accounts: [], source }), ...fields };
    if (item.name === undefined) return undefined;
    if (organisation) brought.set(item as Person, organisation);
    return item as Person;
  },
  put: (plan, people) => ({ ...plan, ...withOrganisations(plan, people), people: withGone(plan, people) }),
};

/** Who has left is in no sheet and stays in the plan. */
const withGone = (plan: Plan, people: readonly Person[]): Person[] => {
  const now = new Map(people.map((person) => [person.id, person]));
  const kept = plan.people.map((person) => now.get(person.id) ?? person);
  return [...kept, ...people.filter(({ id }) => !plan.people.some((person) => person.id === id))];
};

function withOrganisations(plan: Plan, people: readonly Person[]): Pick<Plan, 'organisations'> {
  const known = new Set(plan.organisations.map(({ id }) => id));
  const fresh = new Map(
    people.flatMap((person) => {
      const organisation = brought.get(person);
      return organisation && !known.has(organisation.id) ? [[organisation.id, organisation] as const] : [];
    }),
  );
  return { organisations: fresh.size > 0 ? [...plan.organisations, ...fresh.values()] : plan.organisations };
}
