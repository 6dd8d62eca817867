import { datedDeadlines, describeDeadline } from '../deadlines.ts';
import type { Draft, Inquiry } from '../draft.ts';
import { occasionInShort } from './about-answer.ts';
import { yearAnswer } from './instrument-answer.ts';

/** What the plan says of one of its items; undefined when there is none of that id that the person may see. */
export function answerItem(inquiry: Inquiry, id: string): Draft | undefined {
  const { plan, cite, words } = inquiry;
  const deadline = datedDeadlines(inquiry).find((dated) => dated.deadline.id === id);
  if (deadline) return describeDeadline(inquiry, deadline);
  const fact = plan.facts.find((each) => each.id === id);
  if (fact) return { short: fact.text, citations: cite(fact.source, fact.text, [fact.text]), about: id };
  const objective = plan.objectives.find((each) => each.id === id);
  if (objective)
    return {
      short: objective.text,
      citations: cite(objective.source, objective.title, [objective.text]),
      about: id,
    };
  const occasion = inquiry.occasions.find((each) => each.id === id);
  if (occasion) return occasionInShort(inquiry, occasion);
  const instrument = plan.instruments.find((each) => each.id === id);
  if (instrument) return yearAnswer(inquiry, instrument);
  const theme = plan.themes.find((each) => each.id === id);
  if (theme)
    return {
      short: words.themeNamed(theme.number, theme.title),
      citations: cite(theme.source, theme.title, [theme.title]),
      about: id,
    };
  const organisation = plan.organisations.find((each) => each.id === id);
  return (
    organisation && {
      short: organisation.name,
      citations: cite(organisation.source, organisation.name, [organisation.name]),
      about: id,
    }
  );
}
