import { properNames } from './concepts.ts';
import { asks, type Inquiry } from './draft.ts';

const actors =
  'government agency actor participant expert unicef ecpat member representative donor institution civilsociety council country victim'.split(
    ' ',
  );
const numberPattern = /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i;
const yearPattern = /\b(19|20)\d\d\b/;
const names = new Set([...properNames.words.values()].flat());

const unnamed = ['media', 'academic', 'donor', 'expert', 'civilsociety', 'country', 'government'];

/** `Which journalists attended` asks for names, where only kinds of people are told. */
const namesWanted = ({ reading }: Inquiry): boolean =>
  reading.order.some((concept, at) => concept === 'which' && unnamed.includes(reading.order[at + 1] ?? ''));

const tellsOfPeople = (concepts: ReadonlySet<string>): boolean =>
  concepts.has('participant') || concepts.has('representative');

const speech = /^(say|said|disseram|disse|dijo|dijeron|dit|detto)$/;

/** Whether a passage can hold the kind of thing that is asked: a place, an actor, a number, a year. */
export function meetsType(inquiry: Inquiry, text: string, concepts: ReadonlySet<string>): boolean {
  if (asks(inquiry, 'country', 'city') && !concepts.has('country')) {
    if (![...concepts].some((concept) => names.has(concept))) return false;
  }
  if (asks(inquiry, 'name') && asks(inquiry, 'expert', 'participant', 'representative', 'person'))
    return false;
  // What somebody said is told of nobody; and the background papers have no names.
  if (
    asks(inquiry, 'academic', 'media', 'expert', 'donor') &&
    inquiry.reading.terms.some(({ surface }) => speech.test(surface))
  )
    return false;
  if (asks(inquiry, 'name') && asks(inquiry, 'background')) return false;
  if ((asks(inquiry, 'participant') || asks(inquiry, 'media', 'academic')) && namesWanted(inquiry))
    return false;
  if (asks(inquiry, 'who') && asks(inquiry, 'participant') && !tellsOfPeople(concepts)) return false;
  // The plan names bodies, and people only as its own members.
  const stands =
    asks(inquiry, 'representative') || (asks(inquiry, 'participant') && asks(inquiry, 'committee'));
  if (asks(inquiry, 'who') && stands && inquiry.reading.organisations.length > 0) return false;
  const ofMember = asks(inquiry, 'member') && !asks(inquiry, 'committee', 'paper');
  if (ofMember && asks(inquiry, 'who', 'which', 'what', 'list') && inquiry.reading.organisations.length > 0)
    return false;
  if (asks(inquiry, 'who') && !actors.some((actor) => concepts.has(actor))) return false;
  if (asks(inquiry, 'howmany')) return numberPattern.test(text);
  if (asks(inquiry, 'when', 'year', 'date')) return yearPattern.test(text);
  return true;
}
