import { focalPointsOf } from '../../domain/focal-points.ts';
import { type Answerer, leftOver, soughtWords } from '../draft.ts';
import { listOf, namesJoined, personWords } from '../in-words.ts';
import { askedOf, asksFor, namesIn, type Word } from '../question/reading.ts';
import { findItems, soleFit } from './find-items.ts';

/** Answers who somebody is, and who has a role. */
export const answerPerson: Answerer = (inquiry) => {
  const { plan, say, reading } = inquiry;
  const people = namesIn(reading, 'person').flatMap(
    ({ id }) => plan.people.find((person) => person.id === id) ?? [],
  );
  const [person] = people;
  const rest = leftOver(reading, [
    'asked',
    'operator',
    'role',
    'thing:person',
    'thing:organisation',
    'thing:committee',
    'name:person',
    'attribute:owner',
  ]);
  const asked = askedOf(reading);
  if (
    !person ||
    rest.length > 0 ||
    asked === 'when' ||
    asked === 'where' ||
    asked === 'why' ||
    asked === 'how-much'
  )
    return undefined;
  const lines = people.map((each) => personWords(inquiry, each));
  return {
    short: people.length > 1 ? listOf(say('answer.which-one'), lines) : (lines[0] ?? ''),
    citations: inquiry.cite(person.source, person.name),
    about: person.id,
    ...(people.length > 1 && { asksBack: true as const }),
  };
};

/** Answers who speaks for an organisation. */
export const answerContact: Answerer = (inquiry) => {
  const { plan, say, reading, cite } = inquiry;
  if (!asksFor(reading, 'attribute', 'contact')) return undefined;
  const used = ['asked', 'operator', 'attribute', 'thing:person', 'thing:organisation', 'name:country'];
  const rest = leftOver(reading, [...used, 'name:organisation', 'name:congress']);
  const called = findItems(
    inquiry.items.filter(({ kind }) => kind === 'organisation'),
    { required: soughtWords(rest, reading) },
  );
  const ids = rest.length > 0 ? [soleFit(called)?.id] : namesIn(reading, 'organisation').map(({ id }) => id);
  const [organisation, ...others] = plan.organisations.filter(({ id }) => ids.includes(id));
  const focal = organisation && focalPointsOf(plan).ofOrganisation(organisation.id).focal;
  if (!organisation || !focal || others.length > 0) return undefined;
  return {
    short: say('answer.contact', { of: organisation.name, name: focal.name }),
    citations: cite(focal.source, focal.name),
    about: focal.id,
  };
};

/** Ideas of being one of a body, by which its members are asked for. */
const belonging = new Set([
  'member',
  'include',
  'participant',
  'attend',
  'represent',
  'seat',
  'part',
  'partner',
]);
const belongs = ({ concepts }: Word): boolean => concepts.some((concept) => belonging.has(concept));

/** Answers who is on the planning committee, and whether an organisation is. */
export const answerCommittee: Answerer = (inquiry) => {
  const { plan, say, reading } = inquiry;
  const asked = askedOf(reading);
  if (!asksFor(reading, 'thing', 'committee') || asksFor(reading, 'role', 'chair', 'secretary', 'observer'))
    return undefined;
  if (asked === 'when' || asked === 'where' || asked === 'why' || asked === 'how' || asked === 'how-much')
    return undefined;
  const rest = leftOver(reading, [
    'asked',
    'operator',
    'thing',
    'role',
    'attribute',
    'name:organisation',
    'name:country',
    'name:congress',
  ]);
  const members = plan.organisations.filter(({ committee }) => committee);
  const isSaidOtherwise =
    asked === 'who' && rest.length === 1 && rest[0]?.isUnknown === true && rest[0].names.length === 0;
  if (!(rest.every(belongs) || isSaidOtherwise) || members.length === 0) return undefined;
  const names = members.map(({ name }) => name);
  const citations = members.slice(0, 1).flatMap(({ source, name }) => inquiry.cite(source, name));
  const [named] = namesIn(reading, 'organisation');
  const organisation = named && plan.organisations.find(({ id }) => id === named.id);
  if (organisation && asked !== undefined) return undefined;
  if (organisation) {
    const answer = organisation.committee ? say('answer.yes') : say('answer.no');
    return {
      short: `${answer}: ${namesJoined(inquiry, names)}.`,
      citations: inquiry.cite(organisation.source, organisation.name),
    };
  }
  const count = say('answer.count-organisation', { number: members.length });
  return { short: listOf(`${count} (${say('answer.committee')}):`, names), citations };
};
