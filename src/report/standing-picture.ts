import type { Standing, StandingCounts } from '../domain/standing.ts';
import { shareOf } from '../views/report-words.ts';
import { standingNames, standingWords } from '../views/standing.ts';
import type { View } from '../views/view.ts';
import { bar, draw, figure, heading, legend, type Part, row } from './drawing.ts';

const mostRows = 8;
const restHeight = 420;

/** The height of a row in pixels, whose name may need two lines. */
const heightOf = (name: string): number => (name.length > 22 ? 90 : 62);

/** Told apart by lightness as well as by colour; every figure is also written. */
const colours: Readonly<Record<keyof StandingCounts, string>> = {
  done: '#1b6e4b',
  open: '#c3ccd5',
  late: '#b4442f',
};
const order = ['done', 'open', 'late'] as const;

const partsOf = (counts: StandingCounts): Part[] =>
  order.map((kind) => ({ count: counts[kind], colour: colours[kind], isLight: kind === 'open' }));

const shortened = (name: string): string => (name.length > 44 ? `${name.slice(0, 43).trimEnd()}…` : name);

/** How far the work is, by objective where there are any, else by organisation, as a picture, PNG. */
export function standingPicture(standing: Standing, view: View): Promise<Uint8Array> {
  const { words, plan, reader } = view;
  const { done, total, groups } = standing;
  const said = standingWords(standing, view);
  const isByObjective = groups.objective.some(({ key }) => key !== undefined);
  const group = isByObjective ? 'objective' : 'organisation';
  const nameOf = standingNames(group, view);
  const rows = groups[group]
    .slice(0, mostRows)
    .map((each) => ({ ...each, name: shortened(nameOf(each.key)) }));
  const height = rows.reduce((sum, { name }) => sum + heightOf(name), restHeight);
  return draw(height, [
    ...heading({ congress: plan.congress.name, title: said.title, asOf: said.asOf }),
    figure(shareOf(done, total, reader.locale), said.summary, colours.done),
    row(words.text('standing.all'), String(total), bar(partsOf(standing), total, 56)),
    ...rows.map((each) => row(each.name, `${each.done}/${each.total}`, bar(partsOf(each), each.total, 34))),
    legend(order.map((kind) => ({ name: words.text(`standing.${kind}`), colour: colours[kind] }))),
  ]);
}
