import type { Day } from '../../domain/instant.ts';
import type { Role } from '../../domain/person.ts';
import { type Inquiry, leftOver, soughtWords } from '../draft.ts';
import { asksDaysLeft } from '../question/days-left.ts';
import type { Due } from '../question/due.ts';
import { countryKey } from '../question/name.ts';
import {
  askedOf,
  asksFor,
  namesIn,
  type Reading,
  standsFor,
  valuesOf,
  type Word,
} from '../question/reading.ts';
import { boundOf } from './bound.ts';
import { commitmentFilters } from './commitment-query.ts';
import { findItems, soleFit } from './find-items.ts';
import { belongs, listedNow, mineIn } from './listed.ts';
import type { Filter, Listed, Query } from './query.ts';

const singular: ReadonlySet<string> = new Set([
  ...['where', 'city', 'why', 'how-much', 'how-long', 'hour', 'year', 'how'],
]);

/** Reads a question as one for things of the plan by conditions; undefined when it is none, or has words that are no condition. */
export function toQuery(inquiry: Inquiry): Query | undefined {
  const { reading } = inquiry;
  const asked = askedOf(reading);
  if ((asked !== undefined && singular.has(asked)) || asksDaysLeft(reading)) return undefined;
  const of = listedNow(inquiry);
  if (of === undefined || namesIn(reading, 'country').some(({ key }) => !countriesOf(inquiry).has(key)))
    return undefined;
  const bound = boundOf(inquiry);
  const asking = reading.words.filter((word) => !bound?.place.includes(word));
  const filters = [
    ...filtersOf({ ...inquiry, reading: { ...reading, words: asking } }, of),
    ...dueFilter(reading.due ?? bound?.due),
  ];
  const used = [
    ...['asked', 'thing', 'state', 'role', 'operator', 'attribute:due', 'attribute:owner'],
    ...['attribute:state', 'attribute:promise', 'attribute:level-national'],
    ...['attribute:level-regional', 'attribute:level-international', 'order:next', 'order:first'],
    ...['order:last', 'name:person', 'name:organisation', 'name:country', 'name:region'],
    ...['name:congress'],
  ];
  const isOfCommittee = asksFor(reading, 'thing', 'committee');
  const left = leftOver(reading, used).filter(
    (word) =>
      !bound?.words.includes(word) &&
      !((of === 'person' || isOfCommittee) && belongs(word)) &&
      !(isOfCommittee && asked === 'who' && word.isUnknown && word.names.length === 0),
  );
  const body = left.length > 0 && of !== 'organisation' ? organisationOf(inquiry, left) : undefined;
  const aim = left.length > 0 && !body ? objectiveOf(inquiry, { of, words: left }) : undefined;
  const rest = body || aim ? [] : left;
  if (body) filters.push({ by: 'organisation', id: body });
  if (aim) filters.push({ by: 'objective', id: aim });
  // When a round is, is no day by which something is due.
  const isOfRound = asksFor(reading, 'thing', 'round') && filters.some(({ by }) => by === 'due');
  if (isDenied(reading, filters) || isOfRound) return undefined;
  const isMine = mineIn(reading) && rest.length === 0;
  return {
    of,
    filters: rest.length > 0 ? [...filters, { by: 'words', words: rest }] : filters,
    want: wantOf(reading, filters),
    ...(isMine && inquiry.person === undefined && { ofNobody: true as const }),
  };
}

/** Whether a question takes something out by a negation that none of its conditions has, and that may not be dropped. */
function isDenied(reading: Reading, filters: readonly Filter[]): boolean {
  const has = (...kinds: Filter['by'][]) => filters.some(({ by }) => kinds.includes(by));
  const isLate = filters.some((filter) => filter.by === 'state' && filter.state === 'late');
  if (has('no-owner', 'status', 'answered') || (has('state') && !isLate)) return false;
  if (asksFor(reading, 'operator', 'without', 'nobody')) return !has('due', 'state');
  return asksFor(reading, 'operator', 'not') && !has('due');
}

/** The one organisation whose name has all of some words: `the Dutch museum`. */
function organisationOf({ items, reading }: Inquiry, words: readonly Word[]): string | undefined {
  const fits = findItems(
    items.filter(({ kind }) => kind === 'organisation'),
    { required: soughtWords(words, reading) },
  ).filter(({ held }) => held === 1);
  const [only, ...others] = fits;
  return only && others.length === 0 && only.filled >= 0.5 ? only.item.id : undefined;
}

/** The one objective that some words name, of what serves it: `commitments for the objective …`. */
function objectiveOf(
  { items, reading }: Inquiry,
  { of, words }: { of: Listed; words: readonly Word[] },
): string | undefined {
  const serves = of === 'deadline' || of === 'commitment' || of === 'indicator';
  if (!serves || !asksFor(reading, 'thing', 'objective')) return undefined;
  const fits = findItems(
    items.filter(({ kind }) => kind === 'objective'),
    { required: soughtWords(words, reading) },
  );
  return soleFit(fits)?.id;
}

/** The countries that the plan knows, by their keys. */
const countriesOf = ({ plan }: Inquiry): ReadonlySet<string> =>
  new Set(
    [plan.congress, ...plan.organisations, ...plan.commitments].flatMap(({ country }) =>
      country ? [countryKey(country)] : [],
    ),
  );

const dueFilter = (due: Due | undefined): Filter[] => (due ? [{ by: 'due', due }] : []);

function wantOf(reading: Reading, filters: readonly Filter[]): Query['want'] {
  if (askedOf(reading) === 'how-many') return 'count';
  // `Which tasks go on without an owner?` asks for all of them.
  if (filters.some(({ by }) => by === 'state' || by === 'no-owner' || by === 'status')) return 'list';
  const order = valuesOf(reading, 'order');
  if (order.includes('next')) return 'next';
  if (order.includes('first')) return 'first';
  return order.includes('last') ? 'last' : 'list';
}

/** `What must be ready by Friday?` and `what has to be done?` ask for what is not; of days to come nothing else is known. */
const isToBe = ({ words, due }: Reading, today: Day): boolean => {
  const asksWhat = words.some((word) => standsFor(word, 'asked', 'what', 'which'));
  const isModal = words.some(({ marks }) => marks.some(({ kind }) => kind === 'modal'));
  const at = words.findIndex((word) => standsFor(word, 'state', 'done'));
  const before = words[at - 1];
  return (
    (due?.from !== undefined && due.from > today) ||
    (asksWhat && isModal) ||
    (before !== undefined && standsFor(before, 'attribute', 'due'))
  );
};

const stateFilters = ['open', 'done', 'late', 'cancelled'] as const;

function filtersOf({ reading, person, plan, today }: Inquiry, of: Listed): Filter[] {
  const states = valuesOf(reading, 'state');
  const isNot = asksFor(reading, 'operator', 'not');
  const people = namesIn(reading, 'person');
  const filters: Filter[] = [];
  const state = of === 'deadline' ? stateFilters.find((each) => states.includes(each)) : undefined;
  // `Not done` is one phrase in most languages; where it is two, the negation turns the state round.
  if (state)
    filters.push({
      by: 'state',
      state: state === 'done' && (isNot || isToBe(reading, today)) ? 'open' : state,
    });
  const isWithout = asksFor(reading, 'operator', 'without') || (isNot && people.length === 0);
  const asksOwner = asksFor(reading, 'attribute', 'owner') || askedOf(reading) === 'who';
  const isNobody =
    asksFor(reading, 'operator', 'nobody') ||
    (isWithout && (asksOwner || asksFor(reading, 'thing', 'person')));
  if (isNobody && of === 'deadline') filters.push({ by: 'no-owner' });
  if (asksFor(reading, 'thing', 'milestone')) filters.push({ by: 'milestone' });
  const owners = [
    ...(mineIn(reading) && person !== undefined ? [person] : []),
    ...people.map(({ id }) => id),
  ];
  if (owners.length > 0) filters.push({ by: 'owner', people: owners });
  const ofCountries = namesIn(reading, 'country').filter(
    ({ key }) =>
      !namesIn(reading, 'organisation').some(
        ({ id }) => plan.organisations.find((each) => each.id === id)?.country?.toLowerCase() === key,
      ),
  );
  for (const { key } of ofCountries) filters.push({ by: 'country', key });
  for (const { key } of namesIn(reading, 'region')) filters.push({ by: 'region', key });
  // Whether an organisation is of the committee is seen from who is.
  if (of === 'organisation' && asksFor(reading, 'thing', 'committee')) filters.push({ by: 'committee' });
  else for (const { id } of namesIn(reading, 'organisation')) filters.push({ by: 'organisation', id });
  if (of === 'person')
    for (const role of valuesOf(reading, 'role')) filters.push({ by: 'role', role: role as Role });
  if (of === 'commitment') filters.push(...commitmentFilters(reading, isNot));
  return filters;
}
