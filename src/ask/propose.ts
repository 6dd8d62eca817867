import type { Proposal, ProposalKind } from '../domain/library.ts';
import { conceptsOf, properNames } from './concepts.ts';
import { months } from './lexicon/names.ts';
import { type Passage, passagesOf } from './passages.ts';

type Proposed = Pick<Proposal, 'kind' | 'about' | 'body' | 'lines'>;

const mostProposals = 40;
const longestBody = 600;
const longestAbout = 120;

const places: ReadonlySet<string> = new Set(
  [...properNames.words.values()].flat().filter((concept) => !months.has(concept)),
);

/** What tells that a sentence states a fact of a kind; the first that fits counts. */
const signs: readonly (readonly [ProposalKind, (passage: Passage) => boolean])[] = [
  ['host', ({ concepts }) => has(concepts, 'host', 'convene') && has(concepts, ...places)],
  ['members', ({ concepts }) => has(concepts, 'member') && has(concepts, 'committee')],
  [
    'date',
    ({ text, concepts }) =>
      /\b(19|20)\d\d\b/.test(text) && (/\b\d{1,2}\b/.test(text) || has(concepts, ...months)),
  ],
  [
    'place',
    ({ concepts }) =>
      has(concepts, ...places) && has(concepts, 'congress', 'consultation', 'meeting', 'session'),
  ],
];

const has = (concepts: ReadonlySet<string>, ...any: readonly string[]): boolean =>
  any.some((concept) => concepts.has(concept));

/** What a document seems to state: days, places, hosts, members and lists. A person decides what of it counts. */
export function proposeFacts(document: { id: string; title: string; text: string }): Proposed[] {
  const passages = passagesOf(document);
  const proposals = passages.flatMap((passage, at): Proposed[] => {
    const about = (passage.section ?? document.title).slice(0, longestAbout);
    const list = itemsAfter(passages, at);
    if (list.length > 1) {
      const body = [passage, ...list]
        .map(({ text }) => text)
        .join(' ')
        .slice(0, longestBody);
      return [{ kind: 'list', about, body, lines: [passage, ...list].flatMap(({ lines }) => lines) }];
    }
    const kind = passage.isItem ? undefined : signs.find(([, fits]) => fits(passage))?.[0];
    const isSentence = conceptsOf(passage.text).length > 3 && passage.text.length <= longestBody;
    return kind && isSentence ? [{ kind, about, body: passage.text, lines: passage.lines }] : [];
  });
  return proposals.slice(0, mostProposals);
}

function itemsAfter(passages: readonly Passage[], at: number): Passage[] {
  if (!passages[at]?.text.endsWith(':')) return [];
  const after = passages.slice(at + 1);
  const end = after.findIndex(({ isItem }) => !isItem);
  return end < 0 ? after : after.slice(0, end);
}
