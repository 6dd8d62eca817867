import { indicatorsOf } from '../domain/indicator.ts';
import { isGone, type Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { followUpOf } from '../domain/rounds.ts';
import { fold } from '../text/text.ts';
import { personName } from '../views/person.ts';
import type { Choice } from './command.ts';
import type { Option } from './option.ts';
import { mayRead, maySee, permits } from './permit.ts';
import type { ResolveContext } from './resolve-date.ts';

/** A thing of the plan that a typed text may name. */
export type Named = {
  id: string;
  names: readonly string[];
  value: unknown;
  label: string;
  /** Known by its id, and no longer offered. */
  past?: true;
};

/** Requests for more time, by the deadline that they are about. */
function requests(plan: Plan): Named[] {
  return plan.timeRequests.map(({ id, by, deadline: about, state }): Named => {
    const deadline = plan.deadlines.find((each) => each.id === about);
    const title = deadline?.title ?? about;
    const isPast = state !== 'open' || deadline?.state !== 'open';
    const label = `${title} · ${personName(by, plan)}`;
    return { id, names: [about, title], value: id, label, ...(isPast && { past: true as const }) };
  });
}

/** Questions which date suits, by what they are about. */
const polls = ({ polls: all = [] }: Plan): Named[] =>
  all.map(({ id, title, deadline, decided }): Named => {
    const names = [title, ...(deadline ? [deadline] : [])];
    return { id, names, value: id, label: title, ...(decided && { past: true as const }) };
  });

/** Questions that were put to the secretary; each person sees their own, the secretary and the chair all. */
function questionsFor({ plan, caller }: Pick<ResolveContext, 'plan' | 'caller'>): Named[] {
  const own = (by: string) => by === (caller.person?.id ?? caller.account);
  return (plan.questions ?? [])
    .filter(({ askers }) => permits(caller, 'change') || askers.some(({ by }) => own(by)))
    .map(({ asked, body, state }): Named => {
      const id = String(asked);
      return { id, names: [body], value: id, label: body, ...(state !== 'open' && { past: true }) };
    });
}

const commitmentsFor = ({ plan, caller }: Pick<ResolveContext, 'plan' | 'caller'>): Named[] =>
  plan.commitments
    .filter((commitment) => mayRead(caller, commitment, 'title', plan))
    .map((value): Named => {
      const { id, title } = value;
      const organisation = plan.organisations.find((each) => each.id === value.organisation)?.name;
      if (organisation === undefined) return { id, names: [title], value, label: title };
      // Whose it is comes first: platforms cut long labels, and many organisations promise the same.
      return { id, names: [title, `${title} ${organisation}`], value, label: `${organisation} · ${title}` };
    });

/** The things of the plan that an option of this kind may name, as far as the caller may see them. */
export function candidates(option: Option, context: Pick<ResolveContext, 'plan' | 'caller'>): Named[] {
  const { plan, caller } = context;
  const deadlines = plan.deadlines
    .filter((deadline) => maySee(caller, deadline))
    .map((value): Named => ({ id: value.id, names: [value.title], value, label: value.title }));
  const objectives = plan.objectives.map(
    (value): Named => ({ id: value.id, names: [value.title], value, label: value.title }),
  );
  switch (option.kind) {
    case 'deadline':
      return deadlines;
    case 'objective':
      return objectives;
    case 'item':
      return [...deadlines, ...objectives, ...commitmentsFor(context)];
    case 'commitment':
      return commitmentsFor(context);
    case 'organisation':
      return plan.organisations.map(
        (value): Named => ({ id: value.id, names: [value.name, ...value.aka], value, label: value.name }),
      );
    case 'indicator':
      return indicatorsOf(plan).map(
        (value): Named => ({ id: value.id, names: [value.title], value, label: value.title }),
      );
    case 'round':
      return [...followUpOf(plan).rounds.entries()].map(([index, { id, title }]): Named => {
        const names = [String(index + 1), ...(title ? [title] : [])];
        return { id, names, value: id, label: title ?? id };
      });
    case 'person':
      return plan.people
        .filter(({ id }) => permits(caller, 'inside') || id === caller.person?.id)
        .map((value) => ({
          id: value.id,
          names: [value.name],
          value,
          label: personChoice(value, plan).label,
          ...(isGone(value) && { past: true as const }),
        }));
    case 'question':
      return questionsFor(context);
    case 'reminder':
      return (plan.freeReminders ?? [])
        .filter(({ by }) => by === caller.person?.id)
        .map(({ id, text }): Named => ({ id, names: [text], value: id, label: text }));
    case 'poll':
      return polls(plan);
    case 'request':
      return requests(plan).filter(({ names: [about] }) => deadlines.some(({ id }) => id === about));
    default:
      return [];
  }
}

/** A person by name, and where somebody else has the same name also by organisation and id. */
export function personChoice({ id, name, organisation }: Person, { people, organisations }: Plan): Choice {
  if (!people.some((other) => other.id !== id && fold(other.name) === fold(name)))
    return { value: id, label: name };
  const home = organisations.find((each) => each.id === organisation)?.name;
  return { value: id, label: [name, ...(home ? [home] : []), id].join(' · ') };
}
