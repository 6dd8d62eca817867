import MiniSearch from 'minisearch';
import type { Plan } from '../domain/plan.ts';
import { conceptsOf } from './concepts.ts';
import { type Passage, passagesOf } from './passages.ts';
import { fold } from './text.ts';

type Document = { id: string; title: string; text: string };

/** Finds passages of the committee's other documents, which may come and go. */
export type Retriever = {
  /** The passages of the documents that have all of the concepts, the likeliest document first. */
  find(concepts: readonly string[]): Iterable<Passage>;
  put(document: Document): void;
  remove(id: string): void;
};

const mostDocuments = 5;

/**
 * Indexes those documents that name the congress or one of its events with its city: what another congress says of its own dates and
 * hotels answers nothing here. Whole documents are indexed, to keep the index small; they are cut when they are found.
 */
export function createRetriever(documents: readonly Document[], plan: Plan): Retriever {
  const ours = namesOf(plan);
  const isOurs = ({ title, text }: Document) => {
    const read = fold(`${title}\n${text}`);
    return ours.some(
      ({ names, city }) => (!city || city.test(read)) && names.some((name) => name.test(read)),
    );
  };
  const byId = new Map<string, Document>();
  const index = new MiniSearch<Document>({
    fields: ['title', 'text'],
    idField: 'id',
    tokenize: (text) => [...new Set(conceptsOf(text))],
    processTerm: (term) => term,
  });
  const remove = (id: string) => {
    if (byId.delete(id)) index.discard(id);
  };
  const put = (document: Document) => {
    remove(document.id);
    if (!isOurs(document)) return;
    byId.set(document.id, document);
    index.add(document);
  };
  documents.forEach(put);
  return {
    put,
    remove,
    *find(concepts) {
      if (byId.size === 0) return;
      const found = index.search(concepts.join(' '), { combineWith: 'AND', tokenize: () => [...concepts] });
      for (const { id } of found.slice(0, mostDocuments)) {
        const document = byId.get(String(id));
        if (document) yield* passagesOf(document);
      }
    },
  };
}

/** By which names of two words and more, in which city, a document shows that it is about this congress or its events. */
function namesOf(plan: Plan): { names: RegExp[]; city?: RegExp }[] {
  return [plan.congress, ...plan.events].map(({ name, aka, city }) => {
    const long = [name, ...aka].filter((each) => /\s/.test(each) && !/^the /i.test(each));
    return { names: long.map(wholeWords), ...(city && { city: wholeWords(city) }) };
  });
}

const wholeWords = (name: string): RegExp =>
  new RegExp(`\\b${fold(name).replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+')}\\b`, 'u');
