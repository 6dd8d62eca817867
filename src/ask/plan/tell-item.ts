import type { Draft, Inquiry } from '../draft.ts';
import { personWords } from '../in-words.ts';
import { tellDeadline } from './answer-deadline.ts';
import { tellDays, tellOccasion } from './answer-occasion.ts';
import { datedDeadlines } from './deadlines.ts';
import { occasionOf, theCongress } from './occasions.ts';
import { commitmentLine } from './rows.ts';

/** What the plan says of one of its items, whatever was asked; undefined when it has no such item, or may not be seen. */
export function tellItem(inquiry: Inquiry, id: string): Draft | undefined {
  const { plan, cite } = inquiry;
  const dated = datedDeadlines(inquiry).find(({ deadline }) => deadline.id === id);
  if (dated) return tellDeadline(inquiry, dated);
  const event = plan.events.find((each) => each.id === id);
  const occasion = id === 'congress' ? theCongress(plan) : event && occasionOf(event);
  if (occasion) return tellOccasion(inquiry, occasion) ?? tellDays(inquiry, occasion);
  const commitment = plan.commitments.find((each) => each.id === id);
  if (commitment && inquiry.mayRead(commitment, 'title'))
    return {
      short: commitmentLine(inquiry, commitment),
      citations: cite(commitment.source, commitment.title),
      about: id,
    };
  const stated = [...plan.facts, ...plan.objectives].find((each) => each.id === id);
  if (stated) return { short: stated.text, citations: cite(stated.source, stated.text), about: id };
  const person = plan.people.find((each) => each.id === id);
  if (person)
    return {
      short: personWords(inquiry, person),
      citations: cite(person.source, person.name),
      about: id,
    };
  const named = [...plan.organisations, ...plan.instruments].find((each) => each.id === id);
  if (named) return { short: named.name, citations: cite(named.source, named.name), about: id };
  const theme = plan.themes.find((each) => each.id === id);
  return theme && { short: theme.title, citations: cite(theme.source, theme.title), about: id };
}
