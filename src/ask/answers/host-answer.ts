import { type Answerer, asks, joinNames } from '../draft.ts';
import { shortName } from '../occasions.ts';
import { general, lacks, targetsOf } from './targets.ts';

/** Who hosts the congress, or convened an event. */
export const answerHost: Answerer = (inquiry) => {
  const { words, plan, reading } = inquiry;
  if (!asks(inquiry, 'host', 'convene', 'organise') || asks(inquiry, 'city')) return undefined;
  if (asks(inquiry, 'when', 'year', 'date', 'month', 'day', 'howmany', 'why', 'committee')) return undefined;
  if (reading.instruments.length > 0) return undefined;
  if (asks(inquiry, 'where', 'place') && !asks(inquiry, 'who', 'government', 'country')) return undefined;
  const bodies = 'government country agency institution research centre expert italy brazil';
  const allowed = 'host convene organise owner coordinate city where place';
  if (!inquiry.accountsFor(allowed, bodies, general)) return undefined;
  const [named] = targetsOf(inquiry);
  const convened = inquiry.occasions.find(({ isCongress, by }) => !isCongress && by.length > 0);
  const onlyConvened = reading.occasions.length === 0 && asks(inquiry, 'convene') && !asks(inquiry, 'host');
  const occasion = (onlyConvened ? convened : undefined) ?? named;
  if (!occasion) return undefined;
  const by = occasion.by.flatMap((id) => plan.organisations.filter((organisation) => organisation.id === id));
  const hosted = occasion.isCongress || asks(inquiry, 'host');
  if (by.length === 0) return lacks(inquiry, occasion, hosted ? 'host' : 'convenor');
  const names = by.map(({ name }) => name);
  const joined = joinNames(names, words.and);
  const name = shortName(occasion);
  return {
    short: occasion.isCongress ? words.hosts(name, joined) : words.convened(name, joined),
    citations: inquiry.cite(occasion.source, occasion.name, names),
    about: occasion.id,
  };
};
