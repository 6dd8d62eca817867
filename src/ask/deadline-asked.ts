import { conceptsOfTitle, elsewhere } from './concepts.ts';
import { type Dated, datedDeadlines } from './deadlines.ts';
import { asks, type Inquiry } from './draft.ts';
import { nearTo } from './lexicon/near.ts';
import { ordinals } from './number-beside.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that ask rather than name: a title need not have them, and one that does is the better. */
const asking = set(
  'what which who list when how howmany howlong bywhen date year number name day month clocktime deadline due late task milestone owe owner mine open done next week today tomorrow start end last previous daysleft prepare congress rio committee afterrio action work place topic',
);

/** Those to whom things are done. */
const whom = set('chair child adolescent');

/** A title begins with what is done and to what, in about as many concepts; who chairs is another question. */
const doing = 3;

/** Verbs that many titles have. */
const tellsLittle = set('organise adopt provide publish round confirm participant');

type Fit = {
  dated: Dated;
  held: number;
  begun: boolean;
  missing: number;
  beside: number;
  rank: number;
  length: number;
};

/** The deadline whose title accounts for what is asked; undefined when none does. */
export function deadlineAsked(inquiry: Inquiry): Dated | undefined {
  const { concepts, naming } = inquiry.reading;
  const wanted = [...concepts].filter((concept) => !asking.has(concept));
  if (wanted.every((concept) => naming.has(concept))) return undefined;
  // Who does a thing is told by a deadline only when its title begins with what is asked.
  const least = asks(
    inquiry,
    'deadline',
    'due',
    'owner',
    'task',
    'late',
    'when',
    'date',
    'clocktime',
    'howlong',
    'bywhen',
    'daysleft',
  )
    ? 1
    : 2;
  if (wanted.every((concept) => tellsLittle.has(concept))) return undefined;
  return datedDeadlines(inquiry)
    .map((dated) => fitOf(dated, wanted, concepts))
    .filter(
      ({ held, missing, begun, beside }) =>
        held > 0 && held + beside >= least && (begun || least < 2) && missing <= (held > 2 ? 1 : 0),
    )
    .reduce<Fit | undefined>((a, b) => (a && !isBetter(b, a) ? a : b), undefined)?.dated;
}

/** How a deadline's title accounts for what is wanted; one of a theme ranks first, then a milestone. */
function fitOf(dated: Dated, wanted: readonly string[], all: ReadonlySet<string>): Fit {
  const { title, theme, milestone } = dated.deadline;
  const concepts = new Set(conceptsOfTitle(title));
  const isNear = (concept: string) => [...nearTo(concept)].some((near) => concepts.has(near));
  const ofTheme =
    theme !== undefined && wanted.some((concept) => concept === 'thematic' || concept === 'theme');
  const [, , onDay] = dated.moment.on.split('-').map(Number);
  const missed = wanted.filter(
    (concept) =>
      !(
        Number(concept) === onDay ||
        concepts.has(concept) ||
        isNear(concept) ||
        (ofTheme && concept === 'thematic')
      ),
  );
  const isLost = missed.some((concept) => elsewhere.has(concept) || ordinals.includes(concept));
  return {
    dated,
    held: wanted.filter((concept) => concepts.has(concept)).length,
    begun: conceptsOfTitle(title)
      .slice(0, doing)
      .some((concept) => !whom.has(concept) && all.has(concept)),
    missing: isLost ? wanted.length : missed.length,
    beside: [...concepts].filter((concept) => asking.has(concept) && all.has(concept)).length,
    rank: (ofTheme ? 2 : 0) + (milestone ? 1 : 0),
    length: concepts.size,
  };
}

const isBetter = (a: Fit, b: Fit): boolean =>
  (b.missing - a.missing ||
    a.held - b.held ||
    a.beside - b.beside ||
    a.rank - b.rank ||
    b.length - a.length) > 0;
