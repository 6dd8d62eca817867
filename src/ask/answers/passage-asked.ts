import { asks, type Inquiry } from '../draft.ts';
import { numberBeside } from '../number-beside.ts';

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of a question that a passage need not hold, and that tell nothing of which passage is meant. */
export const interrogative = set('what which who how why list where when number mine name one two three');
/** Words of a question that a passage need not hold, though one that does is the better. */
const light = set(
  'topic meeting overview expected provide role discuss work objective issue action based promote form outcome',
);
/** Words so common in the field that a passage may lack them when the question has others. */
export const common = set(
  'previous first second third fifth sixth afterrio thematic consultation participant congress world country government international agency document paper prepare generate child adolescent sexual exploitation protect right',
);
/** Common words that tell enough when the question has no others. */
const tellingAlone = set('participant paper topic country');
/** Light words that tell enough when the question has nothing else. */
const lightButTelling = set('discuss work issue outcome promote');
/** Whether a concept is grammar or courtesy rather than content. */
export const isGrammar = (concept: string): boolean => interrogative.has(concept) || light.has(concept);

/** The concepts of a question that a passage may hold. */
export function askedConcepts(inquiry: Inquiry): string[] {
  const { reading } = inquiry;
  const asked = [...reading.concepts].filter((concept) => !interrogative.has(concept));
  // A paper for each theme is a background paper; the thematic paper has the number of its theme.
  const perTheme =
    asks(inquiry, 'paper') &&
    asks(inquiry, 'theme') &&
    !asks(inquiry, 'name') &&
    numberBeside(reading.order, 'theme') === undefined;
  return perTheme ? [...asked, 'background'] : asked;
}

/** The concepts that a passage must hold: all that are not light or common, else a common one that tells enough. */
export function tellingConcepts({ reading }: Inquiry, asked: readonly string[]): readonly string[] {
  const content = asked.filter((concept) => !reading.naming.has(concept) && !light.has(concept));
  const demanding = content.filter((concept) => !common.has(concept));
  if (demanding.length > 0) return demanding;
  const commons = content.filter((concept) => concept !== 'congress');
  if (commons.length > 1 || (commons.length === 1 && reading.entities.length > 0)) return commons;
  const alone = [...reading.concepts].filter((concept) => tellingAlone.has(concept)).slice(0, 1);
  if (alone.length > 0) return alone;
  return asked.filter(
    (concept) => lightButTelling.has(concept) && (concept !== 'discuss' || reading.entities.length > 0),
  );
}
