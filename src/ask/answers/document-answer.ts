import { citationOf } from '../cite.ts';
import { conceptsOfWord } from '../concepts.ts';
import type { Answerer, Draft } from '../draft.ts';
import { meetsType } from '../meets-type.ts';
import type { Passage } from '../passages.ts';
import { windowOf } from '../passages.ts';
import type { Retriever } from '../retrieve.ts';
import { isGrammar } from './passage-asked.ts';

function firstOf<T>(items: Iterable<T>, fits: (item: T) => boolean): T | undefined {
  for (const item of items) if (fits(item)) return item;
  return undefined;
}

/** Answers from a document beside the plan, when one passage holds every content word of the question. */
export function createDocumentAnswer(retrieve: Retriever['find']): Answerer {
  return (inquiry): Draft | undefined => {
    const { reading, words } = inquiry;
    const content = [...reading.concepts].filter((concept) => !isGrammar(concept) && concept !== 'howmany');
    const telling = content.filter((concept) => !reading.naming.has(concept) && concept !== 'congress');
    if (telling.length === 0) return undefined;
    const answers = (each: Passage) =>
      telling.every((concept) => each.concepts.has(concept)) && meetsType(inquiry, each.text, each.concepts);
    const passage = firstOf(retrieve(content), answers);
    if (!passage) return undefined;
    const hints = new Map(
      [...passage.words]
        .filter((word) => conceptsOfWord(word).some((concept) => telling.includes(concept)))
        .map((word) => [word, 1]),
    );
    const quote = windowOf(passage.text, hints, 240);
    return {
      short: `${words.documentSays(quote)} (${passage.title.slice(0, 50)})`,
      citations: [citationOf(passage, hints)],
    };
  };
}
