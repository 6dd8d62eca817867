import type { Instrument } from '../../domain/plan.ts';
import { conceptsOf } from '../concepts.ts';
import { type Answerer, asks, type Draft, type Inquiry } from '../draft.ts';
import { asksExactly } from './date-answer.ts';

const bodies = 'un agency institution council europe convention government';
const questionWords =
  'what which who list how number name congress meeting world third consultation thematic';

/** The year of a convention, protocol, session or study, and who adopted it. */
export const answerInstrument: Answerer = (inquiry) => {
  const [instrument] = inquiry.reading.instruments;
  if (!instrument) return ofYears(inquiry);
  if (comparesYears(inquiry)) return yearAnswer(inquiry, instrument);
  const allowed = 'adopt when year date start month day publish child previous first';
  const years = asks(inquiry, 'year') ? 'howmany' : '';
  if (!inquiry.accountsFor(allowed, years, bodies, questionWords)) return undefined;
  if (asks(inquiry, 'when', 'year', 'date', 'month', 'day')) return yearAnswer(inquiry, instrument);
  const { adoptedBy = '' } = instrument;
  const adopter = conceptsOf(adoptedBy);
  const namesAdopter =
    adopter.length > 0 && adopter.every((concept) => inquiry.reading.concepts.has(concept));
  return asks(inquiry, 'adopt', 'who') || namesAdopter ? adopterAnswer(inquiry, instrument) : undefined;
};

/** `Which instruments are of 1989 and 2000`. */
function ofYears(inquiry: Inquiry): Draft | undefined {
  const { plan, reading } = inquiry;
  const years = reading.order.filter((concept) => /^(19|20)\d\d$/.test(concept));
  const isAsked =
    asks(inquiry, 'instrument', 'convention', 'protocol', 'study') && asks(inquiry, 'which', 'what');
  if (
    !isAsked ||
    !inquiry.accountsFor(
      'which what instrument convention protocol study optional year date adopt',
      years.join(' '),
    )
  )
    return undefined;
  const found = plan.instruments.filter(({ year }) => years.includes(String(year)));
  const [first] = found;
  return first && yearAnswer({ ...inquiry, reading: { ...reading, instruments: found } }, first);
}

/** `2005 or 2006?`: years are named and nothing else is asked. */
const comparesYears = (inquiry: Inquiry): boolean => {
  const years = inquiry.reading.order.filter((concept) => /^(19|20)\d\d$/.test(concept));
  return years.length > 0 && inquiry.accountsFor('when year date what which', years.join(' '));
};

/** The year that an instrument is of. */
export function yearAnswer(inquiry: Inquiry, instrument: Instrument): Draft {
  const { words, reading } = inquiry;
  const { year, name, source, id } = instrument;
  if (year === undefined) return refuse(inquiry, instrument, words.attributes.date);
  if ((asksExactly(inquiry) || asks(inquiry, 'month', 'day')) && !asks(inquiry, 'year')) {
    const asked = asks(inquiry, 'month') ? 'month' : 'day';
    return refuse(inquiry, instrument, words.attributes[asked], words.yearOf(name, year));
  }
  const said = reading.instruments.flatMap((each) =>
    each.year === undefined ? [] : words.yearOf(each.name, each.year),
  );
  return { short: said.join(' '), citations: inquiry.cite(source, name, [name, String(year)]), about: id };
}

function adopterAnswer(inquiry: Inquiry, instrument: Instrument): Draft {
  const { words } = inquiry;
  const { adoptedBy, name, source, id } = instrument;
  if (adoptedBy === undefined) return refuse(inquiry, instrument, words.attributes.adopter);
  return {
    short: words.adopted(name, adoptedBy),
    citations: inquiry.cite(source, name, [adoptedBy]),
    about: id,
  };
}

function refuse({ words }: Inquiry, { name, id }: Instrument, what: string, closest?: string): Draft {
  return {
    declined: closest ? 'finer-than-known' : 'no-such-attribute',
    short: words.notSaidOf(what, name),
    ...(closest && { more: [words.closest(closest)] }),
    about: id,
  };
}
