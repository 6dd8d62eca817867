import { type Inquiry, leftOver } from '../draft.ts';
import { askedOf, asksFor, namesIn, type Reading, type Word } from '../question/reading.ts';
import { isOfFollowUp } from './commitment-query.ts';
import type { Listed } from './query.ts';

/** Whether a question speaks of what is the asker's own. */
export const mineIn = (reading: Reading): boolean =>
  asksFor(reading, 'operator', 'mine') &&
  (asksFor(reading, 'thing', 'deadline', 'commitment', 'milestone') ||
    asksFor(reading, 'attribute', 'due', 'owner') ||
    asksFor(reading, 'state') ||
    leftOver(reading, ['operator', 'order', 'asked', 'thing', 'attribute', 'name:congress', 'name:event'])
      .length === 0);

/** What a question lists; once the congress is over and its deadlines are settled, what is left of it are commitments. */
export function listedNow({ reading, plan, today, maySee }: Inquiry): Listed | undefined {
  const of = listedIn(reading);
  if (of !== 'deadline' || asksFor(reading, 'thing') || today <= plan.congress.ends) return of;
  const isSettledPlan = !plan.deadlines.some((each) => each.state === 'open' && maySee(each));
  return isSettledPlan && plan.commitments.length > 0 ? 'commitment' : of;
}

function listedIn(reading: Reading): Listed | undefined {
  const asked = askedOf(reading);
  const has = (thing: Parameters<typeof asksFor<'thing'>>[2]) => asksFor(reading, 'thing', thing);
  if (has('commitment') || asksFor(reading, 'attribute', 'promise')) return 'commitment';
  if (has('indicator')) return 'indicator';
  if (has('milestone') || has('deadline')) return 'deadline';
  if (has('objective')) return 'objective';
  if (has('theme')) return 'theme';
  if (isOfFollowUp(reading)) return 'commitment';
  const asksWho =
    asked === 'who' || asked === 'which' || asked === 'list' || asked === 'how-many' || asked === 'what';
  const isOfBody = namesIn(reading, 'organisation').length > 0;
  // The members of the committee are organisations; those of an organisation, people.
  const isOfMembers = has('committee') && asksFor(reading, 'role', 'member') && !isOfBody;
  if (asksWho && asksFor(reading, 'role') && !isOfMembers) return 'person';
  // When something opens, or was done, is asked of that thing.
  if (asksFor(reading, 'state', 'late', 'done', 'open', 'cancelled') && asked !== 'when') return 'deadline';
  if (asked === 'who' && isRepresenting(reading)) return 'person';
  if (has('organisation') || (has('committee') && (asksWho || isOfBody))) return 'organisation';
  if (has('person') && asksWho && !asksFor(reading, 'attribute', 'owner')) return 'person';
  if (has('event')) return 'event';
  const isOpenEnded =
    asked === undefined || asked === 'what' || asked === 'which' || asked === 'list' || asked === 'how-many';
  if (asksFor(reading, 'operator', 'without') && asksFor(reading, 'attribute', 'owner')) return 'deadline';
  if (isNobodys(reading) && isOpenEnded) return 'deadline';
  if (reading.due && (isOpenEnded || asksFor(reading, 'attribute', 'due'))) return 'deadline';
  if (asksFor(reading, 'attribute', 'due') && isOpenEnded) return 'deadline';
  if (mineIn(reading) && (isOpenEnded || asked === 'when')) return 'deadline';
  const rest = leftOver(reading, [
    ...['asked', 'attribute:owner', 'attribute:due', 'operator', 'order', 'name:person'],
    ...['name:organisation'],
  ]);
  if (rest.length === 0 && isOpenEnded && namesIn(reading, 'person').length > 0) return 'deadline';
  if (rest.length === 0 && isOpenEnded && asksFor(reading, 'order', 'next')) return 'deadline';
  return undefined;
}

/** `Who represents UNICEF?` */
const isRepresenting = (reading: Reading): boolean =>
  namesIn(reading, 'organisation').length > 0 && reading.words.some(belongs);
/** Ideas of being one of a body, by which its members are asked for. */
const belonging = new Set([
  ...['member', 'include', 'participant', 'attend', 'represent', 'seat', 'part', 'partner'],
]);
export const belongs = ({ concepts }: Word): boolean => concepts.some((concept) => belonging.has(concept));

/** `What is unassigned?`: nothing else is said than that it is nobody's. */
const isNobodys = (reading: Reading): boolean =>
  asksFor(reading, 'operator', 'nobody') &&
  leftOver(reading, ['asked', 'operator', 'attribute:owner', 'attribute:due', 'name:congress']).length === 0;
