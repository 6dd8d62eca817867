import { type Answerer, asks, joinNames, listOf } from '../draft.ts';
import { asksOfMember } from '../reading.ts';

/** Who is on the planning committee, and whether an organisation is. */
export const answerMembers: Answerer = (inquiry) => {
  const { plan, words, reading } = inquiry;
  if (!asks(inquiry, 'committee') && (!asks(inquiry, 'member') || asks(inquiry, 'consultation')))
    return undefined;
  if (asksOfMember(reading) || (!asks(inquiry, 'committee') && reading.instruments.length > 0))
    return undefined;
  if (asks(inquiry, 'when', 'where', 'chair', 'secretary', 'commission', 'paper')) return undefined;
  const bodies = 'form agency un government civilsociety organise institution';
  const allowed =
    'committee member howmany plann what which who list how number name congress meeting world third rio two three four five six 2 3 4 5 6';
  if (!inquiry.accountsFor(allowed, bodies)) return undefined;
  const members = plan.organisations.filter(({ committee }) => committee);
  if (members.length === 0) return undefined;
  const names = members.map(({ name }) => name);
  const citations = members
    .flatMap(({ source, name }) => inquiry.cite(source, name, ['Planning', 'Committee', name]))
    .slice(0, 1);
  if (asks(inquiry, 'howmany')) {
    return { short: words.memberCount(members.length, joinNames(names, words.and)), citations };
  }
  const list = listOf(words.members(members.length), names);
  const [organisation, ...others] = reading.organisations;
  const asksOfOne = organisation && others.length === 0 && !asks(inquiry, 'who', 'what', 'which', 'list');
  if (!asksOfOne) return { short: list, citations };
  const { name, committee, id } = organisation;
  return {
    short: `${committee ? words.memberYes(name) : words.memberNo(name)} ${list}`,
    citations,
    about: id,
  };
};
