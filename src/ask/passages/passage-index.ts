import type { Language } from '../../language/language.ts';
import { languages } from '../../language/language.ts';
import { countedAs, type Keyed, keyed, type Sought, sureness } from '../match.ts';
import { cutDocument, type Passage } from './cut.ts';

/** A document that questions are answered from. */
export type AskDocument = { id: string; title: string; text: string };

/** A passage with what it is found by; `context` is what its heading and the title of its document say. */
export type Unit = { passage: Passage; text: Keyed; context: Keyed };

/** Finds passages by words. */
export type PassageIndex = {
  put(document: AskDocument): void;
  /** Puts passages that are cut already; `id` is that of their document. */
  putPassages(id: string, passages: readonly Passage[], language: Language): void;
  remove(id: string): void;
  /** The passages that have most of what is sought, the best first. */
  find(sought: readonly Sought[], most: number): { unit: Unit; score: number }[];
  /** Whether a folded word stands in a document. */
  has(word: string): boolean;
  /** How telling a word is: the fewer passages have it, the more; 0 when none has. */
  weight(sought: Sought): number;
  /** The sentences before and after it in its paragraph, which it may go on from. */
  beside(unit: Unit): readonly Unit[];
  /** The passages just before and after it in its document. */
  around(unit: Unit): readonly Unit[];
};

/** Characters of a document by which its language is told. */
const longestSample = 4000;

/** BM25 with its usual constants; sentences are short, so their length counts little. */
const saturation = 1.2;
const lengthShare = 0.3;
/** What a heading's word is worth, beside one of the passage itself. */
const contextShare = 0.5;

const keysOf = ({
  word,
  stems,
  concepts,
  meanings,
  cognate,
  language,
}: Sought): (readonly [key: string, share: number])[] => [
  ...new Map<string, number>([
    ...(cognate ? [[`~${cognate}`, sureness.cognate] as const] : []),
    ...concepts.map((concept) => [`#${concept}`, sureness.idea] as const),
    ...meanings.map((meaning) => [`$${meaning}`, sureness.translation] as const),
    ...languages.map(
      (each: Language) => [`=${stems[each]}`, each === language ? 1 : sureness.cognate] as const,
    ),
    [`=${word}`, 1],
    ...(countedAs(word) === undefined ? [] : [[`@${countedAs(word)}`, 1] as const]),
  ]),
];

type Posted = { unit: number; share: number };

/** An index of passages that documents are put into and taken out of. */
export function createPassageIndex(fallback: Language): PassageIndex {
  const units: (Unit | undefined)[] = [];
  const postings = new Map<string, Posted[]>();
  const words = new Map<string, number>();
  const ofDocument = new Map<string, number[]>();
  let count = 0;
  let length = 0;

  const keysIn = (text: Keyed): Set<string> =>
    new Set([
      ...text.stems.filter((_, at) => !text.isEmpty[at]).map((stem) => `=${stem}`),
      ...text.words.filter((_, at) => !text.isEmpty[at]).map((word) => `=${word}`),
      ...[...text.concepts].map((concept) => `#${concept}`),
      ...[...text.meanings].map((meaning) => `$${meaning}`),
      ...[...text.cognates.keys()].map((cognate) => `~${cognate}`),
      ...[...text.days].map((day) => `@${day}`),
    ]);
  const post = (at: number, text: Keyed, share: number): void => {
    for (const key of keysIn(text)) {
      const list = postings.get(key) ?? [];
      postings.set(key, list);
      if (list.at(-1)?.unit !== at) list.push({ unit: at, share });
    }
  };
  const unpost = (at: number, { text, context }: Unit): void => {
    for (const key of new Set([...keysIn(text), ...keysIn(context)])) {
      const left = (postings.get(key) ?? []).filter(({ unit }) => unit !== at);
      if (left.length > 0) postings.set(key, left);
      else postings.delete(key);
    }
  };

  const live = (key: string): readonly Posted[] => postings.get(key) ?? [];
  const idf = (having: number): number =>
    having === 0 ? 0 : Math.log(1 + (count - having + 0.5) / (having + 0.5));

  const index: PassageIndex = {
    put(document) {
      const { language } = keyed(document.text.slice(0, longestSample), fallback);
      index.putPassages(document.id, cutDocument(document), language);
    },
    putPassages(id, passages, language) {
      index.remove(id);
      const own: number[] = [];
      for (const passage of passages) {
        // A list is found by what introduces it: its items are passages of their own.
        const said = passage.isList ? (passage.text.split('\n')[0] ?? '') : passage.text;
        const text = keyed(said, language);
        const context = keyed(`${passage.section ?? ''} ${passage.lead ?? ''} ${passage.title}`, language);
        const at = units.length;
        units.push({ passage, text, context });
        own.push(at);
        post(at, text, 1);
        post(at, context, contextShare);
        for (const word of new Set(text.words)) words.set(word, (words.get(word) ?? 0) + 1);
        count += 1;
        length += text.words.length;
      }
      ofDocument.set(id, own);
    },
    remove(id) {
      for (const at of ofDocument.get(id) ?? []) {
        const unit = units[at];
        if (!unit) continue;
        units[at] = undefined;
        unpost(at, unit);
        for (const word of new Set(unit.text.words)) words.set(word, (words.get(word) ?? 1) - 1);
        count -= 1;
        length -= unit.text.words.length;
      }
      ofDocument.delete(id);
    },
    find(sought, most) {
      const scores = new Map<number, number>();
      const mean = count === 0 ? 1 : length / count;
      for (const each of sought) {
        const best = new Map<number, number>();
        for (const [key, keyShare] of keysOf(each))
          for (const { unit, share } of live(key))
            best.set(unit, Math.max(best.get(unit) ?? 0, keyShare * share));
        const telling = idf(best.size);
        for (const [unit, share] of best) {
          const size = units[unit]?.text.words.length ?? mean;
          const long = 1 - lengthShare + lengthShare * (size / mean);
          const gain = (telling * share * (saturation + 1)) / (1 + saturation * long);
          scores.set(unit, (scores.get(unit) ?? 0) + gain);
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, most)
        .flatMap(([at, score]) => {
          const unit = units[at];
          return unit ? [{ unit, score }] : [];
        });
    },
    has: (word) => (words.get(word) ?? 0) > 0,
    weight(sought) {
      const having = new Set(keysOf(sought).flatMap(([key]) => live(key).map(({ unit }) => unit)));
      return idf(having.size);
    },
    around(unit) {
      const own = ofDocument.get(unit.passage.document) ?? [];
      const at = own.findIndex((each) => units[each] === unit);
      return [...own.slice(Math.max(0, at - 2), at), ...own.slice(at + 1, at + 3)].flatMap(
        (each) => units[each] ?? [],
      );
    },
    beside({ passage }) {
      const own = ofDocument.get(passage.document) ?? [];
      const at = own.findIndex((each) => units[each]?.passage === passage);
      return [own[at - 1], own[at + 1]].flatMap((each) => {
        const unit = each === undefined ? undefined : units[each];
        return unit && unit.passage.block === passage.block && !unit.passage.isList ? [unit] : [];
      });
    },
  };
  return index;
}
