import type { Context } from '../../src/command/command.ts';
import { indicatorsOf } from '../../src/domain/indicator.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Text } from '../../src/message/message.ts';
import { exportedCells, type GivenSheet } from '../../src/sheet/kept.ts';
import { type PartImport, type PartName, partNamed } from '../../src/sheet/parts.ts';
import { dueInline, dueOf } from '../../src/views/due.ts';
import { indicatorRow } from '../../src/views/indicator-words.ts';
import { saidBy, strong, viewOf } from '../deadline/changes.ts';

/** Reads a sheet against a plan; with `takeOver` it also corrects what the plan has already. */
type ReadSheet = (plan: Plan, options: { takeOver: boolean }) => PartImport;

/** How a sheet is read for the caller, as often as the plan changes meanwhile. */
export async function sheetReader(
  { part, records }: Pick<GivenSheet, 'part' | 'records'>,
  context: Context,
): Promise<ReadSheet> {
  const { now, store, caller } = context;
  const exported = await exportedCells(store, part);
  const options = {
    now,
    locale: caller.reader.locale,
    source: saidBy(context),
    ...(exported && { exported }),
  };
  return (plan, { takeOver }) => partNamed(part).import(records, { ...options, plan, takeOver });
}

/** What a sheet brings beside its rows: organisations and people that they name, and accounts of people whom the plan knows. */
export function broughtBeside(part: PartName, before: Plan, after: Plan, { words }: Context): Text[] {
  const isNew = (items: readonly { id: string }[], id: string) => !items.some((each) => each.id === id);
  const organisations = after.organisations.filter(({ id }) => isNew(before.organisations, id));
  const people = part === 'people' ? [] : after.people.filter(({ id }) => isNew(before.people, id));
  const unreached = people.filter(({ accounts }) => accounts.length === 0);
  const reached =
    part === 'people'
      ? []
      : before.people.filter(({ id, accounts }) =>
          after.people.some((person) => person.id === id && person.accounts.length > accounts.length),
        );
  const named = (key: 'sheet.organisations' | 'sheet.people', items: readonly { name: string }[]): Text[] =>
    items.length > 0
      ? [words.say(key, { count: items.length, names: items.map(({ name }) => name).join(', ') })]
      : [];
  return [
    ...named('sheet.organisations', organisations),
    ...named('sheet.people', unreached),
    ...(reached.length > 0 ? [words.say('sheet.accounts', { count: reached.length })] : []),
  ];
}

/** What of a part is new in a plan, as it was understood: titles with their dates, names with their organisations. */
export function addedItems(part: PartName, after: Plan, context: Context): Text[] {
  const view = viewOf(context, after);
  const known = new Set<string>((context.plan[part] ?? []).map(({ id }) => id));
  const isNew = ({ id }: { id: string }) => !known.has(id);
  const organisation = (id: string | undefined): Text => {
    const named = after.organisations.find((each) => each.id === id);
    return named ? [` · ${named.name}`] : [];
  };
  switch (part) {
    case 'deadlines':
      return after.deadlines
        .filter(isNew)
        .map((deadline) => [strong(deadline.title), ' · ', dueInline(dueOf(deadline, view))]);
    case 'objectives':
      return after.objectives.filter(isNew).map(({ title }) => [strong(title)]);
    case 'people':
      return after.people
        .filter(isNew)
        .map((person) => [
          strong(person.name),
          ` · ${view.words.text(`role.${person.role}`)}`,
          ...organisation(person.organisation),
        ]);
    case 'indicators':
      return indicatorsOf(after)
        .filter(isNew)
        .map((indicator) => indicatorRow(indicator, view));
    case 'commitments':
      return after.commitments
        .filter(isNew)
        .map((commitment) => [
          strong(commitment.title),
          ...organisation(commitment.organisation),
          ...(commitment.due ? [' · ', dueInline(dueOf({ due: commitment.due }, view))] : []),
        ]);
  }
}
