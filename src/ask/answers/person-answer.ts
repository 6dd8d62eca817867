import { conceptsOf } from '../concepts.ts';
import { type Answerer, asks } from '../draft.ts';

/** Who holds an office of the committee, once the plan names a person for it. */
export const answerPerson: Answerer = (inquiry) => {
  const { plan, words } = inquiry;
  const role = (['secretary', 'chair'] as const).find((each) => asks(inquiry, each));
  if (!role || !asks(inquiry, 'who', 'name', 'what', 'which')) return undefined;
  if (!inquiry.accountsFor('who name what which secretary chair committee plann organise')) return undefined;
  if (inquiry.reading.occasions.some(({ isCongress }) => !isCongress)) return undefined;
  const named = plan.people.filter(
    (person) => person.role === role && !conceptsOf(person.name).includes(role),
  );
  const [person] = named;
  if (!person)
    return { declined: 'no-such-attribute', short: words.notSaidOf(words.attributes.person, role) };
  return {
    short: words.roleOf(role, person.name),
    citations: inquiry.cite(person.source, person.name, [person.name]),
    about: person.id,
  };
};
