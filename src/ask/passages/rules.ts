import { lexiconFor } from '../../language/lexicon.ts';
import { tokensOf, wordsOf } from '../../language/token.ts';
import { keyed, least, meets, meetsWord, type Sought, sureness } from '../match.ts';
import { askedOf } from '../question/reading.ts';
import { isLikelyVerb } from '../question/verb.ts';
import { clausesOf, partedAtReason } from './clauses.ts';
import { actors, opposites, places } from './rule-ideas.ts';
import { isCounted, properNames, statesCount, statesValue, type ValueKind } from './typed.ts';
import { type Held, isValueWord, wantedValues } from './wanted.ts';

const isNumber = ({ word }: Sought): boolean => /^\d/.test(word);

/** Interrogatives that a whole list answers. */
const askedAsList: ReadonlySet<string | undefined> = new Set([
  'what',
  'which',
  'list',
  'who',
  'how',
  'how-many',
  undefined,
]);

/** Whether a text has a word with a capital letter. */
const isCapitalised = (word: string, text: string): boolean =>
  tokensOf(text).some((token) => token.word === word && token.at > 0 && /^\p{Lu}/u.test(token.text));

/** What is counted in an answer to `how many`: the first word after it that a passage must have. */
function countedIn({ reading, required }: Pick<Held, 'reading' | 'required'>): Sought | undefined {
  const at = reading.words.findIndex(({ marks }) =>
    marks.some((mark) => mark.kind === 'asked' && mark.value === 'how-many'),
  );
  // “How many were we in Valencia?”: where something is, is not what is counted.
  const { inside } = lexiconFor(reading.language).grammar;
  const isPlace = (index: number) => inside.includes(reading.words[index - 1]?.word ?? '');
  const counted = reading.words.find(
    ({ word }, index) => index > at && !isPlace(index) && required.some((sought) => sought.word === word),
  );
  return required.find(({ word }) => word === counted?.word);
}

/** Whether a passage has a name that the question has not. */
const namesAnother = ({ unit, required }: Pick<Held, 'unit' | 'required'>): boolean =>
  properNames(unit.passage.text, unit.text.language).some(
    (name) => !wordsOf(name).every((word) => required.some((sought) => meetsWord(sought, word, unit.text))),
  );

/** A reason for which a passage that has the words of a question does not answer it. */
export type Rule = {
  name: string;
  /** A question and a passage that it keeps apart. */
  example: { question: string; passage: string };
  refuses(held: Held): boolean;
};

/** What keeps a passage from being an answer although it has all the words of the question; each has an example. */
export const rules: readonly Rule[] = [
  {
    name: 'a word or two are a heading, and state nothing',
    example: { question: 'Which plug is used there?', passage: 'Plugs used' },
    refuses: ({ unit }) =>
      !/[\d:]/.test(unit.passage.text) && unit.text.isEmpty.filter((isEmpty) => !isEmpty).length <= 2,
  },
  {
    name: 'the one word of a question is there, and not only what it is about',
    example: { question: 'qué enchufe usan ahí?', passage: 'The mains failed nine times in August.' },
    refuses({ unit, reading, required }) {
      const [only, ...more] = required;
      if (wantedValues(reading).length > 0 || askedOf(reading) === 'where') return false;
      if (only === undefined || more.length > 0) return false;
      return meets(only, unit.text) <= sureness.idea;
    },
  },
  {
    name: 'of two words at most one is there by the dictionary alone',
    example: {
      question: 'which dog may run?',
      passage: 'A hound is walking, and it can operate.',
    },
    refuses({ unit, required }) {
      if (required.length > 2) return false;
      const found = required.map((sought) => meets(sought, unit.text)).filter((how) => how > 0);
      return found.length > 0 && found.every((how) => how <= sureness.translation);
    },
  },
  {
    name: 'a value that is asked for is stated',
    example: { question: 'When does the shop open?', passage: 'The shop opens beside the hall.' },
    refuses({ unit, reading }) {
      const wanted = wantedValues(reading);
      return (
        wanted.length > 0 && !wanted.some((kind) => statesValue(kind, unit.passage.text, unit.text.language))
      );
    },
  },
  {
    name: 'a number is told of what is counted',
    example: {
      question: 'How many beds has the seminary?',
      passage: 'The beds of the seminary are new, and the walk from the station takes 20 minutes.',
    },
    refuses({ unit, reading, required }) {
      if (askedOf(reading) !== 'how-many') return false;
      const sought = countedIn({ reading, required });
      if (!sought) return !statesCount(unit.passage.text, unit.text.language);
      const { language } = unit.text;
      return !isCounted(unit.passage.text, language, (word) => meetsWord(sought, word, unit.text));
    },
  },
  {
    name: 'who is asked for is named',
    example: { question: 'Who opens the exhibition?', passage: 'The exhibition opens at nine.' },
    refuses({ unit, reading, required }) {
      const asksName = reading.words.some(({ concepts }) => concepts.includes('name'));
      if (askedOf(reading) !== 'who' && !asksName) return false;
      const { concepts } = unit.text;
      return !namesAnother({ unit, required }) && !actors.some((actor) => concepts.has(actor));
    },
  },
  {
    name: 'where is told by a place',
    example: { question: 'Where is the dinner?', passage: 'The dinner is served late.' },
    refuses({ unit, reading, required }) {
      const asked = askedOf(reading);
      if (asked !== 'where' && asked !== 'city' && asked !== 'country') return false;
      const { text } = unit.passage;
      const { language, concepts } = unit.text;
      if (asked === 'country') return !statesValue('country', text, language);
      if (namesAnother({ unit, required }) || statesValue('address', text, language)) return false;
      return asked === 'city' || !places.some((place) => concepts.has(place));
    },
  },
  {
    name: 'a value stands in the clause of what it is told of',
    example: {
      question: 'When does the fair open?',
      passage: 'On Saturday the fair, open to all; the closing session at 15:00.',
    },
    refuses({ unit, reading, required }) {
      const wanted = wantedValues(reading).filter(
        (kind) => kind === 'money' || kind === 'hour' || kind === 'phone',
      );
      const kinds: readonly ValueKind[] = askedOf(reading) === 'how-many' ? ['number'] : wanted;
      if (kinds.length === 0) return false;
      const { language } = unit.text;
      const clauses = clausesOf(unit.passage.text, language);
      if (clauses.length < 2) return false;
      const own = required.filter(
        (sought) => !isValueWord(sought, reading) && meets(sought, unit.text) >= least,
      );
      const counted = countedIn({ reading, required });
      const states = (clause: string, kind: ValueKind) =>
        kind === 'number' && counted
          ? isCounted(clause, language, (word) => meetsWord(counted, word, unit.text))
          : statesValue(kind, clause, language);
      const stating = clauses.filter((clause) => kinds.some((kind) => states(clause, kind)));
      // The names that the question has, or all its words where it has none.
      const named = own.filter((sought) => isCapitalised(sought.word, unit.passage.text));
      const telling = named.length > 0 ? named : own;
      return !stating.some((clause) => {
        const text = keyed(clause, language, true);
        return named.length > 0
          ? telling.every((sought) => meets(sought, text) >= least)
          : telling.some((sought) => meets(sought, text) >= least);
      });
    },
  },
  {
    name: 'a reason is told of what is asked, and is not it',
    example: {
      question: 'Why was it that the printer resigned?',
      passage: 'Acme looks for another printer, because the old one resigned.',
    },
    refuses({ unit, reading, required }) {
      if (askedOf(reading) !== 'why') return false;
      const parts = partedAtReason(unit.passage.text, unit.text.language);
      if (!parts) return false;
      const [told, reason] = parts.map((part) => keyed(part, unit.text.language, true));
      const first = reading.words.find(({ word }) => required.some((sought) => sought.word === word));
      return required.some((sought) => {
        const at = reading.words.findIndex(({ word }) => word === sought.word);
        const isVerb = isLikelyVerb(reading.words, at, reading.language) || first?.word === sought.word;
        return (
          isVerb && told && reason && meets(sought, told) < least && meets(sought, reason) === sureness.same
        );
      });
    },
  },
  {
    name: 'a list is asked for',
    example: {
      question: 'When is the programme out?',
      passage: 'Programme:\n- Monday: opening\n- Tuesday: visits',
    },
    refuses: ({ unit, reading }) => unit.passage.isList && !askedAsList.has(askedOf(reading)),
  },
  {
    name: 'a value is told of who or what is named, and not of what stands beside it',
    example: {
      question: 'How much was a room in the Hotel Acme?',
      passage: 'A room in the residence costs 34 euros. The Hotel Acme has none left.',
    },
    refuses({ unit, beside, reading, required }) {
      if (wantedValues(reading).length === 0) return false;
      const isElsewhere = (sought: Sought) =>
        meets(sought, unit.text) < least &&
        meets(sought, unit.context) < least &&
        beside.some(({ passage }) => isCapitalised(sought.word, passage.text));
      return required.some(isElsewhere);
    },
  },
  {
    name: 'numbers and years are the same',
    example: {
      question: 'Who sponsored the 2018 meeting?',
      passage: 'The meeting of 2019 was sponsored by Acme Bank.',
    },
    refuses: ({ unit, required, beside }) =>
      required.some(
        (sought) => isNumber(sought) && ![unit, ...beside].some(({ text }) => meets(sought, text) >= least),
      ),
  },
  {
    name: 'the beginning is not the end',
    example: { question: 'When does the desk open?', passage: 'The desk closes at 18:00.' },
    refuses({ unit, reading }) {
      const asked = new Set(reading.words.flatMap(({ concepts }) => concepts));
      return opposites.some(([one, other]) => {
        const [asksOne, asksOther] = [asked.has(one), asked.has(other)];
        const { concepts } = unit.text;
        return (
          (asksOne && !asksOther && concepts.has(other) && !concepts.has(one)) ||
          (asksOther && !asksOne && concepts.has(one) && !concepts.has(other))
        );
      });
    },
  },
];
