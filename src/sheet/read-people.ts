import type { Commitment } from '../domain/commitment.ts';
import { type Organisation, type Person, roleIn } from '../domain/person.ts';
import type { Source } from '../domain/source.ts';
import { freshId } from '../text/fresh-id.ts';
import { fold } from '../text/text.ts';
import type { CellReader, Fault } from './read-cells.ts';

/** The people and organisations of a plan, growing with those that a sheet brings. */
export type Growing = {
  organisations: Organisation[];
  people: Person[];
  /** What is new has this very source. */
  source: Source;
  /** The language of people that the sheet brings; absent: the plan's. */
  language?: string;
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
  return id;
}

const platformOf = (account: string) => account.slice(0, account.indexOf(':'));

type NamedPerson = { name: string; account: string | undefined; organisation: string | undefined };

/** Who a row means. The same name in another organisation is another person, unless the account says otherwise or none is named. */
function meant({ name, account, organisation }: NamedPerson, people: readonly Person[]): Person | undefined {
  const asked = fold(name);
  const byId = people.find(({ id }) => id === asked);
  const namesakes = people.filter((person) => fold(person.name) === asked);
  const only = organisation === undefined && namesakes.length === 1 ? namesakes[0] : undefined;
  return (
    byId ??
    only ??
    namesakes.find(({ accounts }) => account !== undefined && accounts.includes(account)) ??
    namesakes.find((person) => person.organisation === organisation || person.organisation === undefined)
  );
}

/** Who follows somebody who has left, and who follows them. */
function present(person: Person, people: readonly Person[]): Person {
  const next = people.find(({ id }) => id === person.succeeded?.by);
  return next ? present(next, people) : person;
}

/** The person that a row names, made when there is none; an account that they lacked becomes theirs. */
function personNamed(named: NamedPerson, growing: Growing): string | Fault {
  const { name, account, organisation } = named;
  const { people } = growing;
  const found = meant(named, people);
  const owner = account === undefined ? undefined : people.find(({ accounts }) => accounts.includes(account));
  if (account !== undefined && owner && owner !== found)
    return { fault: 'account-of-other', params: { value: account, name: owner.name } };
  if (!found) {
    const taken = new Set([...people.map(({ id }) => id), 'committee', 'plan-file']);
    const id = freshId(name, taken, 'person');
    const accounts = account === undefined ? [] : [account];
    const role = roleIn(growing.organisations.find((each) => each.id === organisation));
    const { language, source } = growing;
    people.push({
      id,
      name,
      role,
      ...(organisation && { organisation }),
      accounts,
      source,
      ...(language && { locale: language }),
    });
    return id;
  }
  const now = present(found, people);
  if (account === undefined || owner) return now.id;
  const other = found.accounts.find((each) => platformOf(each) === platformOf(account));
  if (other !== undefined)
    return { fault: 'account-other', params: { value: account, name: found.name, known: other } };
  people.splice(people.indexOf(found), 1, { ...found, accounts: [...found.accounts, account] });
  return now.id;
}

export const readAccount = (cell: string): string | Fault =>
  /^[a-z][a-z0-9-]{0,19}:[\x21-\x7e]{1,100}$/.test(cell)
    ? cell
    : { fault: 'account-bad', params: { value: cell } };

/** Who answers for a row. */
export type RowPeople = {
  organisation: string | undefined;
  focal: string | undefined;
  alternate: string | undefined;
};

/** The organisation of a row and its people; what is wrong with them is kept by the reader. */
export function readPeople(
  reader: CellReader,
  { growing, before }: { growing: Growing /** What the plan has already. */; before: Commitment | undefined },
): RowPeople {
  const name = reader.text('organisation', 200);
  if (name === undefined && !before) reader.fault('organisation', 'value-missing');
  const organisation = name === undefined ? before?.organisation : organisationNamed(name, growing);
  const person = (column: 'focal' | 'alternate') => {
    const said = reader.text(column, 200);
    const accountColumn = `${column}Account` as const;
    const account = reader.read(accountColumn, readAccount);
    if (said === undefined) {
      if (account !== undefined) reader.fault(column, 'name-missing', { value: account });
      return undefined;
    }
    const found = personNamed({ name: said, account, organisation }, growing);
    if (typeof found === 'string') return found;
    reader.fault(accountColumn, found.fault, found.params);
    return undefined;
  };
  return { organisation, focal: person('focal'), alternate: person('alternate') };
}
