import type { Theme } from '../../domain/plan.ts';
import { conceptsOfTitle } from '../concepts.ts';
import { type Answerer, asks, type Draft, type Inquiry, joinNames } from '../draft.ts';
import { numberBeside, ordinalsAndNumbers } from '../number-beside.ts';
import { shortName } from '../occasions.ts';
import { isPlural } from './targets.ts';

const questionWords =
  'what which who list how number name congress meeting world third consultation thematic';

/** Words that ask for the themes that the plan does not name, in any of the languages. */
const besides = /^(besides|other|others|remaining|outros|otros|autres|altri|alem|ademas|outre|oltre)$/;

/** How many themes there are, what one is called, and which number one has. */
export const answerThemes: Answerer = (inquiry) => {
  const { plan, words, reading } = inquiry;
  if (!asks(inquiry, 'theme') || asks(inquiry, 'when', 'where', 'who', 'due', 'owner')) return undefined;
  const asksWhich = reading.order.some(
    (concept, at) => concept === 'theme' && /^wh/.test(reading.order[at - 1] ?? ''),
  );
  if (asks(inquiry, 'paper') && !asksWhich) return undefined;
  const titles = plan.themes.flatMap(({ title }) => conceptsOfTitle(title)).join(' ');
  const ofPaper = asksWhich ? 'paper strategy' : '';
  const allowed = 'member theme howmany topic discuss benefit prepare build concern';
  if (!inquiry.accountsFor(allowed, ofPaper, titles, questionWords, ordinalsAndNumbers)) return undefined;
  const several = isPlural(inquiry, 'theme');
  const beside = numberBeside(reading.order, 'theme');
  const number = several ? undefined : beside;
  const theme = themeAsked(inquiry, number);
  const others = reading.terms.some(({ surface }) => besides.test(surface));
  if (others || (several && asks(inquiry, 'list', 'name'))) return refuse(inquiry);
  const counts =
    (asks(inquiry, 'howmany') && (several || !theme)) ||
    (asks(inquiry, 'number') && number === undefined && !theme);
  if (counts || (several && beside !== undefined && !asks(inquiry, 'what', 'which'))) {
    if (!plan.themeCount) return refuse(inquiry);
    const { number: count, source } = plan.themeCount;
    const name = shortName(plan.congress);
    return { short: words.themeCount(count, name), citations: inquiry.cite(source, name, ['themes']) };
  }
  if (!theme) return refuse(inquiry);
  return {
    short: words.themeNamed(theme.number, theme.title),
    citations: inquiry.cite(theme.source, theme.title, ['Theme', String(theme.number)]),
    about: theme.id,
  };
};

function themeAsked({ plan, reading }: Inquiry, number: number | undefined): Theme | undefined {
  const byTitle = plan.themes.find(({ title }) =>
    conceptsOfTitle(title).every((concept) => reading.concepts.has(concept)),
  );
  // A paper is of the theme that it shares a word with.
  const ofPaper = reading.concepts.has('paper')
    ? plan.themes.find(({ title }) => conceptsOfTitle(title).some((concept) => reading.concepts.has(concept)))
    : undefined;
  const choices = reading.order.filter((concept) => /^\d$/.test(concept)).length;
  if (number !== undefined && !(byTitle && choices > 1))
    return plan.themes.find((theme) => theme.number === number);
  const ofEvent = reading.occasions.find(({ theme }) => theme !== undefined);
  return byTitle ?? ofPaper ?? plan.themes.find(({ id }) => id === ofEvent?.theme);
}

function refuse({ plan, words }: Inquiry): Draft {
  const named = plan.themes.map(({ number, title }) => words.themeNamed(number, title).replace(/\.$/, ''));
  const count = words.themeCount(plan.themeCount?.number ?? plan.themes.length, shortName(plan.congress));
  const known = named.length > 0 ? [words.themesNamed(joinNames(named, words.and))] : [];
  return { declined: 'no-such-attribute', short: words.notSaid, more: [count, ...known] };
}
