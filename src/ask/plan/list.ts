import type { Plan } from '../../domain/plan.ts';
import type { Citation } from '../answer.ts';
import { type Answerer, type Draft, dayWords, type Inquiry, soughtWords } from '../draft.ts';
import { listOf, namesJoined, onDay, sentence, span } from '../in-words.ts';
import { countryKey, regionKey } from '../question/name.ts';
import { findItems } from './find-items.ts';
import type { Filter, Listed, Query } from './query.ts';
import { conditionsOf, meetsFilter, type Row } from './row.ts';
import { rowsOf } from './rows.ts';
import { tellItem } from './tell-item.ts';
import { toQuery } from './to-query.ts';

/** How many lines of a list are shown. */
const longestList = 12;
/** How many items a list cites. */
const mostCitations = 3;

/** The plan itself, where nothing of it can be cited. */
export const planCitation = ({ congress }: Plan): Citation[] => [
  { document: 'plan', lines: [], quote: congress.name },
];

/** Answers what is asked for by conditions: `which deadlines are late?`, `what did Sweden promise?` */
export const answerQuery: Answerer = (inquiry) => {
  const query = toQuery(inquiry);
  if (query?.ofNobody)
    return { short: inquiry.say('answer.who-asks'), citations: planCitation(inquiry.plan) };
  return query && list(inquiry, query);
};

/** Of these, that there are none is worth saying. */
const mayBeNone: ReadonlySet<Listed> = new Set(['deadline', 'commitment', 'indicator', 'event']);

/** Lists what a query asks for, or says how many there are; undefined when it has a condition that its kind cannot meet. */
export function list(inquiry: Inquiry, query: Query): Draft | undefined {
  const { of, want } = query;
  const filters = query.filters.map((filter) => withIds(inquiry, of, filter));
  const ids = filters.flatMap((filter) => (filter.by === 'words' && filter.ids ? [filter.ids] : []))[0];
  // What is asked of one thing alone, by its title, is told of that thing.
  if (ids?.size === 0 || (ids?.size === 1 && want !== 'count')) return undefined;
  if (!filters.every(({ by }) => conditionsOf[of].includes(by))) return undefined;
  const rows = rowsOf[of](inquiry, query).filter((row) =>
    filters.every((filter) => meetsFilter(row, filter)),
  );
  const chosen = of === 'deadline' ? wanted(rows, want) : rows;
  const [first] = chosen;
  if (!first && !mayBeNone.has(of)) return undefined;
  if (of === 'person' && first && chosen.length === 1) return tellItem(inquiry, first.id);
  return told(inquiry, query, chosen);
}

function withIds({ items, reading }: Inquiry, of: Listed, filter: Filter): Filter {
  if (filter.by !== 'words') return filter;
  const fits = findItems(
    items.filter(({ kind }) => kind === of),
    { required: soughtWords(filter.words, reading) },
  );
  return { ...filter, ids: new Set(fits.filter(({ held }) => held === 1).map(({ item }) => item.id)) };
}

function wanted(rows: readonly Row[], want: Query['want']): readonly Row[] {
  if (want === 'next') return rows.filter(({ state }) => state === 'open').slice(0, 1);
  if (want === 'first') return rows.slice(0, 1);
  return want === 'last' ? rows.slice(-1) : rows;
}

/** What a condition says, in words; undefined for one that its noun says. */
function conditionWords(filter: Filter, inquiry: Inquiry): string | undefined {
  const { say, plan } = inquiry;
  const name = (id: string) =>
    [...plan.people, ...plan.organisations].find((each) => each.id === id)?.name ?? id;
  switch (filter.by) {
    case 'state':
      return say(`answer.state-${filter.state}`);
    case 'owner':
      return namesJoined(inquiry, filter.people.map(name), 'disjunction');
    case 'no-owner':
      return say('answer.no-owner');
    case 'due': {
      const { from, to } = filter.due;
      return from !== undefined && from === to ? onDay(inquiry, from) : span(inquiry, from, to);
    }
    case 'organisation':
      return name(filter.id);
    case 'country':
      return (
        plan.commitments.find(({ country }) => country && countryKey(country) === filter.key)?.country ??
        filter.key
      );
    case 'objective':
      return `“${plan.objectives.find(({ id }) => id === filter.id)?.title ?? ''}”`;
    case 'region':
      return regionWords(filter.key, inquiry);
    case 'role':
      return say(`role.${filter.role}`);
    case 'level':
      return say(`level.${filter.level}`);
    case 'status': {
      const word = say(`commitment-status.${filter.status}`);
      return filter.not ? say('answer.not-so', { word }) : word;
    }
    case 'answered':
      return say(filter.answered ? 'answer.answered' : 'answer.not-answered');
    case 'committee':
      return say('answer.committee');
    case 'words':
      return `“${filter.words.map(({ text }) => text).join(' ')}”`;
    default:
      return undefined;
  }
}

/** A region as the plan writes it, else as the question does. */
const regionWords = (key: string, { plan, reading }: Inquiry): string =>
  [...plan.commitments, ...(plan.indicators ?? [])].find(
    ({ region }) => region !== undefined && regionKey(region) === key,
  )?.region ??
  reading.words
    .filter(({ names }) => names.some((name) => name.kind === 'region' && name.key === key))
    .map(({ text }) => text)
    .join(' ');

/** How many there are of a kind; of how many, where it is asked how many stand in some way. */
function countWords(inquiry: Inquiry, query: Query, number: number): string {
  const { say } = inquiry;
  const { of, want, filters } = query;
  const isMilestone = filters.some(({ by }) => by === 'milestone');
  const isShare =
    want === 'count' && filters.some(({ by }) => by === 'state' || by === 'status' || by === 'no-owner');
  const noun = isMilestone ? 'milestone' : of;
  if (!isShare || (of !== 'deadline' && of !== 'commitment')) return say(`answer.count-${noun}`, { number });
  const kind = filters.filter(({ by }) => by === 'milestone');
  const all = rowsOf[of](inquiry, { of, want, filters: kind });
  const whole = all.filter((row) => kind.every((filter) => meetsFilter(row, filter))).length;
  return say(`answer.share-${isMilestone ? 'milestone' : of}`, { number, all: whole });
}

/** `3 deadlines (late):` and its lines, or their number alone when that is asked. */
function told(inquiry: Inquiry, query: Query, rows: readonly Row[]): Draft {
  const noun = countWords(inquiry, query, rows.length);
  const said = query.filters.flatMap((filter) => conditionWords(filter, inquiry) ?? []);
  const lead = sentence(said.length > 0 ? `${noun} (${said.join('; ')})` : noun);
  const cited = rows.slice(0, mostCitations).flatMap(({ source, title }) => inquiry.cite(source, title));
  const citations = cited.length > 0 ? cited : planCitation(inquiry.plan);
  // A passage may tell more than that there is none.
  if (rows.length === 0)
    return {
      short: `${lead}.`,
      citations,
      ...(dayWords(inquiry.reading).length > 0 && { isNothing: true as const }),
    };
  const [only, ...others] = rows;
  const about = only && others.length === 0 ? { about: only.id } : {};
  if (query.want === 'count' && rows.length > longestList) return { short: `${lead}.`, citations };
  return { short: listOf(`${lead}:`, shortened(rows.map(({ line }) => line))), citations, ...about };
}

/** The first lines of a list, and how many more there are. */
export function shortened(lines: readonly string[]): readonly string[] {
  const left = lines.length - longestList;
  return left > 0 ? [...lines.slice(0, longestList), `+ ${left}`] : lines;
}
