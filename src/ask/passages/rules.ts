import type { Concept } from '../../language/concept.ts';
import { anySmallWord } from '../../language/every-small-word.ts';
import type { Language } from '../../language/language.ts';
import { lexiconFor } from '../../language/lexicon.ts';
import { meaningsOf } from '../../language/meanings.ts';
import { stemOf } from '../../language/stem.ts';
import { foldText, tokensOf, wordsOf } from '../../language/token.ts';
import { countedAs, type Keyed, keyed, least, meets, meetsWord, type Sought, sureness } from '../match.ts';
import { askedOf, type Reading } from '../question/reading.ts';
import { isCounted, properNames, statesValue, type ValueKind } from './typed.ts';
import { type Held, isValueWord, wantedValues } from './wanted.ts';

const isNumber = ({ word }: Sought): boolean => /^\d/.test(word);

/** Ideas of those who do things. */
const actors: ReadonlySet<Concept> = new Set([
  'committee',
  'staff',
  'volunteer',
  'company',
  'association',
  'member',
]);

/** Ideas of where things are. */
const places: ReadonlySet<Concept> = new Set([
  ...(['venue', 'room', 'auditorium', 'building', 'floor', 'address', 'entrance', 'exit', 'street'] as const),
  ...([
    'office',
    'information-desk',
    'museum',
    'university',
    'school',
    'station',
    'airport',
    'shop',
  ] as const),
  ...(['restaurant', 'accommodation', 'tent', 'warehouse', 'wall', 'website', 'near', 'outdoors'] as const),
  ...(['badge', 'folder', 'table', 'page'] as const),
]);

const between = String.raw`;\s|\n- |,\s+(?:${anySmallWord('and', 'but', 'clauses')})\s`;

const joints = new Map<Language, RegExp>();

/**
 * The clauses of a sentence that stand beside each other, folded: parted by a semicolon, by a reason, or by a comma and
 * the word for `and`.
 */
function clausesOf(text: string, language: Language): string[] {
  const causes = lexiconFor(language).grammar.causes.join('|');
  const joint = joints.get(language) ?? new RegExp(String.raw`${between}|\s(?:${causes})[\s'’]`);
  joints.set(language, joint);
  return foldText(text).split(joint);
}

/** Whether a text has a word with a capital letter. */
const isCapitalised = (word: string, text: string): boolean =>
  tokensOf(text).some((token) => token.word === word && token.at > 0 && /^\p{Lu}/u.test(token.text));

/** `Combien` asks for a price as well as for a number. */
const asksCount = (reading: Reading): boolean =>
  askedOf(reading) === 'how-many' && !wantedValues(reading).includes('money');

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

/** Whether a word is what is counted, and no other unit of the same idea: 300 words are no 120 characters. */
function isSameCounted(counted: Sought, word: string, text: Keyed): boolean {
  if (!meetsWord(counted, word, text)) return false;
  const [meanings = []] = meaningsOf([word], text.language);
  const isSpelt = word === counted.word || stemOf(word, text.language) === counted.stems[text.language];
  return (
    isSpelt ||
    counted.meanings.length === 0 ||
    meanings.length === 0 ||
    meanings.some((each) => counted.meanings.includes(each))
  );
}

/** Whether a passage has a name that the question has not. */
const namesAnother = ({ unit, required }: Pick<Held, 'unit' | 'required'>): boolean =>
  properNames(unit.passage.text, unit.text.language).some(
    (name) => !wordsOf(name).every((word) => required.some((sought) => meetsWord(sought, word, unit.text))),
  );

/** How many words may stand between `in` and the name of a place: `in the old Observatory`. */
const reachOfName = 3;

/** Whether a passage has a name that the question has not, and by which it says where something is: `in Florence`. */
function namesPlace({ unit: { passage, text }, required }: Pick<Held, 'unit' | 'required'>): boolean {
  const { inside } = lexiconFor(text.language).grammar;
  return tokensOf(passage.text).some(
    ({ word, text: written }, at, words) =>
      /^\p{Lu}/u.test(written) &&
      words.slice(Math.max(0, at - reachOfName), at).some((before) => inside.includes(before.word)) &&
      !required.some((sought) => meetsWord(sought, word, text)),
  );
}

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
    name: 'the one word of a question is there, and not only what it is about',
    example: { question: 'qué enchufe usan ahí?', passage: 'The mains failed nine times in August.' },
    refuses({ unit, reading, required }) {
      const [only, ...more] = required;
      if (wantedValues(reading).length > 0) return false;
      if (only === undefined || more.length > 0) return false;
      // What takes place has many names: where it does may be said of another one.
      return meets(only, unit.text) <= (askedOf(reading) === 'where' ? sureness.translation : sureness.idea);
    },
  },
  {
    name: 'in the language of the question one word at least is the same',
    example: { question: 'is there a youth forum?', passage: 'Adolescents speak at the conference.' },
    refuses: ({ unit, reading, required }) =>
      unit.text.language === reading.language &&
      (wantedValues(reading).length === 0 ||
        required.filter((sought) => !isValueWord(sought, reading)).length > 1) &&
      required.every((sought) => meets(sought, unit.text) < sureness.same),
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
      if (!asksCount(reading)) return false;
      const sought = countedIn({ reading, required });
      if (!sought) return true;
      const { language } = unit.text;
      return !isCounted(unit.passage.text, language, (word) => isSameCounted(sought, word, unit.text));
    },
  },
  {
    name: 'who is asked for is named',
    example: { question: 'Who opens the exhibition?', passage: 'The exhibition opens at nine.' },
    refuses({ unit, reading, required }) {
      const asked = askedOf(reading);
      const asksName = reading.words.some(({ concepts }) => concepts.includes('name'));
      if (asked !== 'who' && asked !== 'country' && !asksName) return false;
      const { concepts } = unit.text;
      const isActor = !asksName && [...actors].some((actor) => concepts.has(actor));
      return !isActor && !namesAnother({ unit, required });
    },
  },
  {
    name: 'who does something is told by the passage that says it, not by the one beside it',
    example: {
      question: 'Who hosted Yokohama?',
      passage: 'The Second Congress met in Yokohama in 2001. The Government of Brazil hosts the third.',
    },
    refuses: ({ unit, reading, required }) =>
      askedOf(reading) === 'who' &&
      required.some((sought) => [unit.text, unit.context].every((text) => meets(sought, text) < least)),
  },
  {
    name: 'a place that is asked for is named',
    example: { question: 'In which city was the workshop?', passage: 'The workshop was long and useful.' },
    refuses({ unit, reading, required }) {
      const asked = askedOf(reading);
      if (asked !== 'where' && asked !== 'city') return false;
      const { concepts } = unit.text;
      const isPlaced = asked === 'where' && [...places].some((place) => concepts.has(place));
      // What is known by its year stands beside its place, as in a list.
      const names = required.some(isNumber) ? namesAnother : namesPlace;
      return !isPlaced && !names({ unit, required });
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
      const kinds: readonly ValueKind[] = asksCount(reading) ? ['number'] : wanted;
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
          ? isCounted(clause, language, (word) => isSameCounted(counted, word, unit.text))
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
    name: 'numbers and years are the same',
    example: {
      question: 'Who sponsored the 2018 meeting?',
      passage: 'The meeting of 2019 was sponsored by Acme Bank.',
    },
    refuses: ({ unit, required, beside }) =>
      required.some((sought) =>
        isNumber(sought)
          ? ![unit, ...beside].some(({ text }) => meets(sought, text) >= least)
          : countedAs(sought.word) !== undefined &&
            [unit.text, unit.context].every((text) => meets(sought, text) < least),
      ),
  },
];
