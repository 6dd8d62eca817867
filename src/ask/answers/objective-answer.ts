import { type Answerer, asks, listOf } from '../draft.ts';
import { numberBeside, ordinalsAndNumbers } from '../number-beside.ts';
import { shortName } from '../occasions.ts';
import { isPlural } from './targets.ts';

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
    return {
      short: words.objectiveAt(objectives.indexOf(objective) + 1, name, objective.text),
      citations: inquiry.cite(objective.source, objective.title, [objective.text]),
      about: objective.id,
    };
  }
  const items = objectives.map(({ text }) => text);
  return { short: listOf(words.objectives(name, objectives.length), items), citations, about };
};
