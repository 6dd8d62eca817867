import type { Proposal, ProposalKind } from '../domain/library.ts';
import { type Keyed, keyed } from './match.ts';
import { cutDocument, type Passage } from './passages/cut.ts';
import { properNames, statesValue } from './passages/typed.ts';

type Proposed = Pick<Proposal, 'kind' | 'about' | 'body' | 'lines'>;

const mostProposals = 40;
const longestBody = 600;
const longestAbout = 120;
const fewestWords = 4;

/** What tells that a sentence states a fact of a kind; the first that fits counts. */
const signs: readonly (readonly [ProposalKind, (passage: Passage, text: Keyed) => boolean])[] = [
  [
    'host',
    ({ text }, { concepts, language }) => concepts.has('host') && properNames(text, language).length > 0,
  ],
  ['members', (_, { concepts }) => concepts.has('member') && concepts.has('committee')],
  ['date', ({ text }, { language }) => /\b(19|20)\d\d\b/.test(text) && statesValue('date', text, language)],
  [
    'place',
    ({ text }, { concepts, language }) =>
      properNames(text, language).length > 0 &&
      concepts.has('venue') &&
      (concepts.has('congress') || concepts.has('meeting')),
  ],
];

/** What a document seems to state: days, places, hosts, members and lists. A person decides what of it counts. */
export function proposeFacts(document: { id: string; title: string; text: string }): Proposed[] {
  const { language } = keyed(document.text.slice(0, 4000), 'en');
  const proposals = cutDocument(document).flatMap((passage): Proposed[] => {
    const about = (passage.section ?? document.title).slice(0, longestAbout);
    if (passage.isList) {
      const body = passage.text.replace(/\n- /g, ' ').slice(0, longestBody);
      return [{ kind: 'list', about, body, lines: passage.lines }];
    }
    const text = keyed(passage.text, language);
    const kind = passage.isItem ? undefined : signs.find(([, fits]) => fits(passage, text))?.[0];
    const isSentence = text.words.length >= fewestWords && passage.text.length <= longestBody;
    return kind && isSentence ? [{ kind, about, body: passage.text, lines: passage.lines }] : [];
  });
  return proposals.slice(0, mostProposals);
}
