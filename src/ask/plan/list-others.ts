import type { Organisation } from '../../domain/person.ts';
import type { Draft, Inquiry } from '../draft.ts';
import { namesJoined, onDay, personWords, span } from '../in-words.ts';
import { isWithin } from '../question/due.ts';
import { countryKey, isInRegion } from '../question/name.ts';
import { askedOf } from '../question/reading.ts';
import { areOnly, mostCitations, told, withWords } from './list.ts';
import type { Filter, Query } from './query.ts';

/** Lists people by their role or organisation. */
export function listPeople(inquiry: Inquiry, query: Query): Draft | undefined {
  const { say, plan } = inquiry;
  if (!areOnly(query, 'role', 'organisation')) return undefined;
  const chosen = plan.people.filter((person) =>
    query.filters.every((filter) =>
      filter.by === 'role'
        ? person.role === filter.role
        : filter.by === 'organisation'
          ? person.organisation === filter.id
          : true,
    ),
  );
  if (chosen.length === 0) return undefined;
  const of = (id: string | undefined) => plan.organisations.find((each) => each.id === id)?.name;
  const [only] = chosen;
  if (chosen.length === 1 && only)
    return {
      short: personWords(inquiry, only),
      citations: inquiry.cite(only.source, only.name),
      about: only.id,
    };
  return told(inquiry, query, {
    noun: say('answer.count-person', { number: chosen.length }),
    lines: chosen.map(({ name, role, organisation }) =>
      [name, say(`role.${role}`), ...((of(organisation) ?? '') ? [of(organisation)] : [])].join(' · '),
    ),
    citations: [],
  });
}

/** Lists the organisations of the plan, or those of the committee. */
export function listOrganisations(inquiry: Inquiry, query: Query): Draft | undefined {
  const { say, plan } = inquiry;
  if (!areOnly(query, 'organisation', 'committee', 'country', 'region')) return undefined;
  const named = query.filters.flatMap((filter) => (filter.by === 'organisation' ? [filter.id] : []));
  const isCommittee = query.filters.some(({ by }) => by === 'committee');
  const members = plan.organisations
    .filter(({ committee }) => committee || !isCommittee)
    .filter((organisation) => query.filters.every((filter) => isFrom(organisation, filter)));
  const [asked] = named;
  if (asked !== undefined && isCommittee && askedOf(inquiry.reading) === 'who')
    return listPeople(inquiry, { ...query, of: 'person', filters: [{ by: 'organisation', id: asked }] });
  if (asked !== undefined && isCommittee) {
    const organisation = plan.organisations.find(({ id }) => id === asked);
    if (!organisation) return undefined;
    const answer = organisation.committee ? say('answer.yes') : say('answer.no');
    return {
      short: `${answer}: ${namesJoined(
        inquiry,
        members.map(({ name }) => name),
      )}.`,
      citations: inquiry.cite(organisation.source, organisation.name),
      about: organisation.id,
    };
  }
  if (members.length === 0) return undefined;
  return told(inquiry, query, {
    noun: say('answer.count-organisation', { number: members.length }),
    lines: members.map(({ name, country }) => (country ? `${name} · ${country}` : name)),
    citations: members.slice(0, mostCitations).flatMap(({ source, name }) => inquiry.cite(source, name)),
  });
}

function isFrom({ country }: Organisation, filter: Filter): boolean {
  if (filter.by === 'country') return country !== undefined && countryKey(country) === filter.key;
  return filter.by === 'region' ? isInRegion({ country }, filter.key) : true;
}

/** Lists objectives, themes or events. */
export function listOthers(inquiry: Inquiry, query: Query): Draft | undefined {
  const { say, plan } = inquiry;
  const kind = query.of === 'objective' ? 'objective' : query.of === 'theme' ? 'theme' : 'event';
  const ids = withWords(inquiry, kind, query.filters);
  if (ids?.size === 0) return undefined;
  if (!areOnly(query, 'due', 'words')) return undefined;
  const due = query.filters.find((filter) => filter.by === 'due');
  const isIn = (starts: string | undefined, ends = starts) =>
    !due ||
    (starts !== undefined &&
      ends !== undefined &&
      isWithin(ends, { ...(due.due.from && { from: due.due.from }) }) &&
      isWithin(starts, { ...(due.due.to && { to: due.due.to }) }));
  const rows =
    kind === 'objective'
      ? plan.objectives.map(({ id, title, text, source }) => ({ id, source, line: text || title }))
      : kind === 'theme'
        ? plan.themes.map(({ id, title, source }) => ({ id, source, line: title }))
        : plan.events
            .filter(({ starts, ends }) => isIn(starts, ends))
            .map(({ id, name, starts, ends, year, city, source }) => ({
              id,
              source,
              line: [
                name,
                ...(starts
                  ? [starts === (ends ?? starts) ? onDay(inquiry, starts) : span(inquiry, starts, ends)]
                  : year
                    ? [`${year}`]
                    : []),
                ...(city ? [city] : []),
              ].join(' · '),
            }));
  const chosen = rows.filter(({ id }) => !ids || ids.has(id));
  if (chosen.length === 0 && kind !== 'event') return undefined;
  return told(inquiry, query, {
    noun: say(`answer.count-${query.of}`, { number: chosen.length }),
    lines: chosen.map(({ line }) => line),
    citations: chosen.slice(0, mostCitations).flatMap(({ source, line }) => inquiry.cite(source, line)),
  });
}
