import type { Objective } from '../../domain/plan.ts';
import { conceptsOfTitle } from '../concepts.ts';
import type { Draft, Inquiry } from '../draft.ts';
import { type Answerer, asks, listOf } from '../draft.ts';
import { nearTo } from '../lexicon/near.ts';
import { numberBeside, ordinalsAndNumbers } from '../number-beside.ts';
import { shortName } from '../occasions.ts';
import { isPlural, targetsOf } from './targets.ts';

const questionWords =
  'what which who list how number name congress meeting world third consultation thematic';

/** The objectives of the congress or an event: all, how many, or one by its number. */
export const answerObjectives: Answerer = (inquiry) => {
  const { plan, words, reading } = inquiry;
  const asksWhy = asks(inquiry, 'why') && reading.occasions.length > 0;
  if ((!asks(inquiry, 'objective') && !asksWhy) || asks(inquiry, 'when', 'where')) return undefined;
  const allowed = 'objective outcome topic overview discuss howmany why work organise';
  if (!inquiry.accountsFor(allowed, questionWords, ordinalsAndNumbers)) return undefined;
  const ofOthers = reading.organisations.length + reading.instruments.length > 0;
  if (ofOthers && reading.occasions.length === 0) return undefined;
  const target = reading.occasions.find(({ isCongress }) => !isCongress) ?? inquiry.occasions[0];
  if (!target) return undefined;
  const about = target.id;
  const name = shortName(target);
  const objectives = plan.objectives.filter((objective) => objective.of === target.id);
  if (objectives.length === 0) {
    return { declined: 'no-such-attribute', short: words.notSaidOf(words.attributes.objective, name), about };
  }
  const citations = objectives.flatMap(({ source, title, text }) => inquiry.cite(source, title, [text]));
  if (asks(inquiry, 'howmany'))
    return { short: words.objectiveCount(name, objectives.length), citations, about };
  const number = numberBeside(reading.order, 'objective');
  // `The six objectives` counts them, `objective six` names one; `the last` names one either way.
  if (number !== undefined && (number === -1 || !isPlural(inquiry, 'objective'))) {
    const objective = objectives.at(number === -1 ? -1 : number - 1);
    if (!objective)
      return { declined: 'no-such-attribute', short: words.objectiveCount(name, objectives.length), about };
    return oneOf(inquiry, objectives, objective, name);
  }
  const items = objectives.map(({ text }) => text);
  return { short: listOf(words.objectives(name, objectives.length), items), citations, about };
};

function oneOf(
  { words, cite }: Inquiry,
  objectives: readonly Objective[],
  objective: Objective,
  name: string,
): Draft {
  return {
    short: words.objectiveAt(objectives.indexOf(objective) + 1, name, objective.text),
    citations: cite(objective.source, objective.title, [objective.text]),
    about: objective.id,
  };
}

const asking = new Set(
  `${questionWords} objective topic discuss concern role action about want provide promote place where work rio`.split(
    ' ',
  ),
);

const desire =
  /\b(wants?|wanted|hopes?|hoped|wishes|intends?|quer|queria|quiere|queria|veut|voulait|espere|vuole|voleva)\b/;

/** `Which objective is about channels`: the one that says so, in its title before its text. */
export const answerObjectiveAbout: Answerer = (inquiry) => {
  const { plan, reading } = inquiry;
  const { order } = reading;
  const isNamed = order.includes('objective');
  const isWanted = reading.occasions.length > 0 && reading.terms.some(({ surface }) => desire.test(surface));
  const open =
    asks(inquiry, 'which', 'what', 'where') && !asks(inquiry, 'why', 'when', 'how', 'howmany', 'who');
  if (!open || !(isNamed || isWanted)) return undefined;
  if (isNamed && isPlural(inquiry, 'objective') && !asks(inquiry, 'which', 'where')) return undefined;
  const [target] = targetsOf(inquiry);
  const wanted = [...reading.concepts].filter(
    (concept) => !asking.has(concept) && !reading.naming.has(concept),
  );
  if (!target || wanted.length === 0) return undefined;
  const objectives = plan.objectives.filter(({ of }) => of === target.id);
  const heldBy = ({ title, text }: Objective) => {
    const [inTitle, inText] = [conceptsOfTitle(title), conceptsOfTitle(text)];
    const holds = (concept: string) => inText.includes(concept) || inTitle.includes(concept);
    if (!wanted.some(holds)) return 0;
    const isNear = (concept: string) => [...nearTo(concept)].some(holds);
    if (!wanted.every((concept) => holds(concept) || isNear(concept))) return 0;
    const named = wanted.filter((concept) => inTitle.includes(concept)).length;
    const first = Math.min(
      ...wanted.filter((concept) => inText.includes(concept)).map((concept) => inText.indexOf(concept)),
    );
    return wanted.filter(holds).length + named + 1 / (2 + (Number.isFinite(first) ? first : 50));
  };
  const best = objectives.reduce<Objective | undefined>(
    (a, b) => (a && heldBy(a) >= heldBy(b) ? a : b),
    undefined,
  );
  return best && heldBy(best) > 0 ? oneOf(inquiry, objectives, best, shortName(target)) : undefined;
};
