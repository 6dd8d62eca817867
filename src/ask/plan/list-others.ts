import { type Draft, type Inquiry, joinNames } from '../draft.ts';
import { isWithin } from '../question/due.ts';
import { mostCitations, told, withWords } from './list.ts';
import type { Query } from './query.ts';

/** Lists people by their role or organisation. */
export function listPeople(inquiry: Inquiry, query: Query): Draft | undefined {
  const { say, plan } = inquiry;
  if (query.filters.some(({ by }) => by === 'words' || by === 'due' || by === 'owner')) return undefined;
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
      short: say.isRole(only.name, say.roles[only.role], of(only.organisation)),
      citations: inquiry.cite(only.source, only.name),
      about: only.id,
    };
  return told(inquiry, query, {
    noun: say.count('person', chosen.length),
    lines: chosen.map(({ name, role, organisation }) =>
      [name, say.roles[role], ...((of(organisation) ?? '') ? [of(organisation)] : [])].join(' · '),
    ),
    citations: [],
  });
}

/** Lists the organisations of the plan, or those of the committee. */
export function listOrganisations(inquiry: Inquiry, query: Query): Draft | undefined {
  const { say, plan } = inquiry;
  if (query.filters.some(({ by }) => by === 'words' || by === 'due' || by === 'owner' || by === 'state'))
    return undefined;
  const named = query.filters.flatMap((filter) => (filter.by === 'organisation' ? [filter.id] : []));
  const isCommittee = query.filters.some(({ by }) => by === 'committee');
  const members = plan.organisations.filter(({ committee }) => committee || !isCommittee);
  const [asked] = named;
  if (asked !== undefined && isCommittee) {
    const organisation = plan.organisations.find(({ id }) => id === asked);
    if (!organisation) return undefined;
    const answer = organisation.committee ? say.yes : say.no;
    return {
      short: `${answer}: ${joinNames(
        members.map(({ name }) => name),
        say.and,
      )}.`,
      citations: inquiry.cite(organisation.source, organisation.name),
      about: organisation.id,
    };
  }
  if (members.length === 0) return undefined;
  return told(inquiry, query, {
    noun: say.count('organisation', members.length),
    lines: members.map(({ name, country }) => (country ? `${name} · ${country}` : name)),
    citations: members.slice(0, mostCitations).flatMap(({ source, name }) => inquiry.cite(source, name)),
  });
}

/** Lists objectives, themes or events. */
export function listOthers(inquiry: Inquiry, query: Query): Draft | undefined {
  const { say, plan } = inquiry;
  const kind = query.of === 'objective' ? 'objective' : query.of === 'theme' ? 'theme' : 'event';
  const ids = withWords(inquiry, kind, query.filters);
  if (ids?.size === 0) return undefined;
  if (!query.filters.every(({ by }) => by === 'due' || by === 'words')) return undefined;
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
                  ? [starts === (ends ?? starts) ? say.onDay(starts) : say.span(starts, ends)]
                  : year
                    ? [`${year}`]
                    : []),
                ...(city ? [city] : []),
              ].join(' · '),
            }));
  const chosen = rows.filter(({ id }) => !ids || ids.has(id));
  if (chosen.length === 0 && kind !== 'event') return undefined;
  return told(inquiry, query, {
    noun: say.count(query.of, chosen.length),
    lines: chosen.map(({ line }) => line),
    citations: chosen.slice(0, mostCitations).flatMap(({ source, line }) => inquiry.cite(source, line)),
  });
}
