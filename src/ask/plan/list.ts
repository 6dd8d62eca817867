import type { Plan } from '../../domain/plan.ts';
import type { Citation } from '../answer.ts';
import { type Draft, dayWords, type Inquiry, soughtWords } from '../draft.ts';
import { listOf, namesJoined, onDay, sentence, span } from '../in-words.ts';
import { countryKey, regionKey } from '../question/name.ts';
import { findItems, type ItemKind } from './find-items.ts';
import type { Filter, Query } from './query.ts';

/** How many lines of a list are shown. */
const longestList = 12;
/** How many items a list cites. */
export const mostCitations = 3;

/** The plan itself, where nothing of it can be cited. */
export const planCitation = ({ congress }: Plan): Citation[] => [
  { document: 'plan', lines: [], quote: congress.name },
];

/** Ids of the items of a kind whose titles have all the words of a filter. */
export function withWords(
  { items, reading }: Inquiry,
  kind: ItemKind,
  filters: readonly Filter[],
): ReadonlySet<string> | undefined {
  const words = filters.flatMap((filter) => (filter.by === 'words' ? filter.words : []));
  if (words.length === 0) return undefined;
  const fits = findItems(
    items.filter((item) => item.kind === kind),
    { required: soughtWords(words, reading) },
  );
  return new Set(fits.filter(({ held }) => held === 1).map(({ item }) => item.id));
}

/** Whether a query has no other conditions than these, so that none is dropped. */
export const areOnly = ({ filters }: Query, ...kinds: Filter['by'][]): boolean =>
  filters.every(({ by }) => kinds.includes(by));

/** What the filters of a query say, in words. */
function conditions(filters: readonly Filter[], inquiry: Inquiry): string[] {
  const { say, plan } = inquiry;
  const name = (things: readonly { id: string; name: string }[], id: string) =>
    things.find((each) => each.id === id)?.name ?? id;
  return filters.flatMap((filter) => {
    switch (filter.by) {
      case 'state':
        return [say(`answer.state-${filter.state}`)];
      case 'owner':
        return [
          namesJoined(
            inquiry,
            filter.people.map((id) => name(plan.people, id)),
            'disjunction',
          ),
        ];
      case 'no-owner':
        return [say('answer.no-owner')];
      case 'due':
        return [
          filter.due.from === filter.due.to && filter.due.from
            ? onDay(inquiry, filter.due.from)
            : span(inquiry, filter.due.from, filter.due.to),
        ];
      case 'organisation':
        return [name(plan.organisations, filter.id)];
      case 'country':
        return [
          plan.commitments.find(({ country }) => country && countryKey(country) === filter.key)?.country ??
            filter.key,
        ];
      case 'objective':
        return [`“${plan.objectives.find(({ id }) => id === filter.id)?.title ?? ''}”`];
      case 'region':
        return [regionWords(filter.key, inquiry)];
      case 'role':
        return [say(`role.${filter.role}`)];
      case 'level':
        return [say(`level.${filter.level}`)];
      case 'status':
        return [
          filter.not
            ? say('answer.not-so', { word: say(`commitment-status.${filter.status}`) })
            : say(`commitment-status.${filter.status}`),
        ];
      case 'answered':
        return [filter.answered ? say('answer.answered') : say('answer.not-answered')];
      case 'committee':
        return [say('answer.committee')];
      case 'words':
        return [`“${filter.words.map(({ text }) => text).join(' ')}”`];
      default:
        return [];
    }
  });
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
export function nounOf(
  { say }: Inquiry,
  { want, filters }: Query,
  { of, number, all }: { of: 'deadline' | 'milestone' | 'commitment'; number: number; all: number },
): string {
  const isShare =
    want === 'count' && filters.some(({ by }) => by === 'state' || by === 'status' || by === 'no-owner');
  return isShare ? say(`answer.share-${of}`, { number, all }) : say(`answer.count-${of}`, { number });
}

/** `3 deadlines (late):` and its lines, or their number alone when that is asked. */
export function told(
  inquiry: Inquiry,
  query: Query,
  {
    noun,
    lines,
    citations,
    about,
  }: { noun: string; lines: readonly string[]; citations: readonly Citation[]; about?: string },
): Draft {
  const said = conditions(query.filters, inquiry);
  const lead = said.length > 0 ? `${noun} (${said.join('; ')})` : noun;
  const rest = {
    citations: citations.length > 0 ? citations : planCitation(inquiry.plan),
    ...(about !== undefined && { about }),
  };
  // A passage may tell more than that there is none.
  if (lines.length === 0)
    return {
      short: `${sentence(lead)}.`,
      ...rest,
      ...(dayWords(inquiry.reading).length > 0 && { isNothing: true as const }),
    };
  if (query.want === 'count' && lines.length > longestList) return { short: `${sentence(lead)}.`, ...rest };
  return { short: listOf(`${sentence(lead)}:`, shortened(lines)), ...rest };
}

/** The first lines of a list, and how many more there are. */
export function shortened(lines: readonly string[]): readonly string[] {
  const left = lines.length - longestList;
  return left > 0 ? [...lines.slice(0, longestList), `+ ${left}`] : lines;
}

/** What is asked of one thing alone, by its title, is told of that thing. */
export const isOfOne = (ids: ReadonlySet<string> | undefined, { want }: Query): boolean =>
  ids?.size === 1 && want !== 'count';
