import { citationOf } from '../cite.ts';
import { conceptsOfWord } from '../concepts.ts';
import type { Answerer, Draft } from '../draft.ts';
import { meetsType } from '../meets-type.ts';
import { windowOf } from '../passages.ts';
import type { Retriever } from '../retrieve.ts';
import { isGrammar } from './passage-answer.ts';

/** Answers from a document beside the plan, when one passage holds every content word of the question. */
export function createDocumentAnswer(retrieve: Retriever): Answerer {
  return (inquiry): Draft | undefined => {
    const { reading, words } = inquiry;
    const content = [...reading.concepts].filter((concept) => !isGrammar(concept));
    const telling = content.filter((concept) => !reading.naming.has(concept) && concept !== 'congress');
    if (telling.length === 0) return undefined;
    const passage = retrieve(content).find(
      (each) =>
        telling.every((concept) => each.concepts.has(concept)) &&
        meetsType(inquiry, each.text, each.concepts),
    );
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
