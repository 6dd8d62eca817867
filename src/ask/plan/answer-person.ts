import { focalPointsOf } from '../../domain/focal-points.ts';
import { type Answerer, leftOver, type Used } from '../draft.ts';
import { listOf, personWords } from '../in-words.ts';
import { asksFor, namesIn } from '../question/reading.ts';

const used: Used = [
  ...['asked', 'operator', 'role', 'name:person', 'attribute:owner'],
  ...['thing:person', 'thing:organisation', 'thing:committee'],
];
const ofContact: Used = [...used, 'attribute:contact', 'name:organisation', 'name:country', 'name:congress'];

/** Answers who somebody is, and who speaks for an organisation. */
export const answerPerson: Answerer = (inquiry) => {
  const { plan, say, reading } = inquiry;
  const isContact = asksFor(reading, 'attribute', 'contact');
  const ids = isContact
    ? namesIn(reading, 'organisation').map(({ id }) => focalPointsOf(plan).ofOrganisation(id).focal?.id)
    : namesIn(reading, 'person').map(({ id }) => id);
  const people = plan.people.filter(({ id }) => ids.includes(id));
  const [person, ...others] = people;
  if (!person || leftOver(reading, isContact ? ofContact : used).length > 0) return undefined;
  const lines = people.map((each) => personWords(inquiry, each));
  const rest = { citations: inquiry.cite(person.source, person.name), about: person.id };
  return others.length === 0
    ? { short: personWords(inquiry, person), ...rest }
    : { short: listOf(say('answer.which-one'), lines), ...rest, asksBack: true };
};
