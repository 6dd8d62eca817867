import { conceptsOfTitle } from '../concepts.ts';
import { type Answerer, asks, type Draft, type Inquiry, joinNames } from '../draft.ts';
import { cities } from '../lexicon/names.ts';
import { congressesInOrder, type Occasion, shortName, yearOf } from '../occasions.ts';
import { describeDays } from './date-answer.ts';
import { asksOpenly, general, isPlural, joinDrafts, lacks, targetsOf } from './targets.ts';

/** In which city and country an occasion is, and when if that is asked too. */
export const answerPlace: Answerer = (inquiry) => {
  if (!asks(inquiry, 'where', 'place', 'city', 'country') && !asksOfPlace(inquiry)) return undefined;
  if (asks(inquiry, 'host') && !asks(inquiry, 'city', 'place')) return undefined;
  if (asks(inquiry, 'who', 'howmany') || inquiry.reading.instruments.length > 0) return undefined;
  const { congress } = inquiry.plan;
  const abroad = inquiry.reading.organisations.some(({ country }) => country !== congress.country);
  if (inquiry.reading.occasions.length === 0 && abroad) return undefined;
  const allowed = 'where place city country convene when date organise host';
  const visitors =
    asks(inquiry, 'country') && !asks(inquiry, 'meeting') ? '' : 'participant expert agency group';
  const named = asks(inquiry, 'city') ? 'venue' : '';
  if (!inquiry.accountsFor(allowed, general, visitors, named, [...cities].join(' '))) return undefined;
  return joinDrafts(targetsOf(inquiry).map((occasion) => placeOf(inquiry, occasion)));
};

/** `Is it in Rome`: a city is named that is not its own, and nothing else is asked. */
const asksOfPlace = (inquiry: Inquiry): boolean =>
  (inquiry.reading.entities.length > 0 || asks(inquiry, 'congress')) &&
  inquiry.reading.occasions.length > 0 &&
  inquiry.reading.order.some((concept) => cities.has(concept) && !inquiry.reading.naming.has(concept)) &&
  !asksOpenly(inquiry) &&
  !asks(inquiry, 'date', 'year', 'convene', 'host');

const within = /^(in|of|at|de|do|da|em|en|a|à|di|dans)$/;

/** `Where in Florence`: the city is known, and a place in it is asked for. */
function asksWithin({ reading }: Inquiry, city: string): boolean {
  const [concept] = conceptsOfTitle(city);
  return reading.terms.some(({ surface, concepts }, at, terms) => {
    const joined = within.test(surface.split(' ').at(-1) ?? '') || within.test(terms[at + 1]?.surface ?? '');
    const [named, next] = terms.slice(at + 1).filter((term) => !within.test(term.surface));
    const isPlace = concepts.includes('where') || concepts.includes('place');
    const isCity = concept !== undefined && named?.concepts[0] === concept;
    return isPlace && joined && isCity && !next?.concepts.includes('congress');
  });
}

function placeOf(inquiry: Inquiry, occasion: Occasion): Draft {
  const { words, today } = inquiry;
  const { city, country, starts } = occasion;
  if (!city) return lacks(inquiry, occasion, 'place');
  if (asksWithin(inquiry, city)) return lacks(inquiry, occasion, 'venue');
  const over = (occasion.ends ?? `${occasion.year ?? 9999}-12-31`) < today;
  const place = words.isIn(
    shortName(occasion),
    country ? `${city}, ${country}` : city,
    over ? 'past' : 'future',
  );
  const alsoWhen = starts !== undefined && asks(inquiry, 'when', 'date');
  return {
    short: alsoWhen ? `${describeDays(inquiry, occasion, starts)} ${place}` : place,
    citations: inquiry.cite(occasion.source, occasion.name, [city]),
    about: occasion.id,
  };
}

const isBefore = ({ reading }: Inquiry): boolean =>
  reading.terms.some(({ surface }) => /\b(before|prior|precede\w*|antes|avant|prima)\b/.test(surface));

/** The earlier congresses, with where and when they were. */
export const answerEarlier: Answerer = (inquiry) => {
  const { words } = inquiry;
  const asksOfEarlier = asks(inquiry, 'previous') || (asks(inquiry, 'howmany') && isBefore(inquiry));
  if (!asksOfEarlier || !isPlural(inquiry, 'congress') || asks(inquiry, 'who')) return undefined;
  if (!inquiry.accountsFor(general, 'howmany when date year where place city host participant rio'))
    return undefined;
  const congresses = congressesInOrder(inquiry.occasions).filter(({ isCongress }) => !isCongress);
  const [first] = congresses;
  if (!first) return undefined;
  const items = congresses.map(
    (each) => `${shortName(each)} (${[each.city, yearOf(each)].filter(Boolean).join(', ')})`,
  );
  const hints = congresses.flatMap((each) => [each.city ?? '', String(yearOf(each))]);
  const count = asks(inquiry, 'howmany') ? `${congresses.length}: ` : '';
  return {
    short: `${count}${joinNames(items, words.and)}.`,
    citations: inquiry.cite(first.source, first.name, hints),
    about: first.id,
  };
};
