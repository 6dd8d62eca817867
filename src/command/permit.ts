import type { Audience, Commitment, ShieldedField, Statement } from '../domain/commitment.ts';
import { focalPointsOf, speaksFor } from '../domain/focal-points.ts';
import { audienceOf, type Comment } from '../domain/follow-up.ts';
import type { Indicator, IndicatorValue } from '../domain/indicator.ts';
import type { Person, Role } from '../domain/person.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import { followUpOf } from '../domain/rounds.ts';
import { UserError } from '../message/errors.ts';
import type { Caller, Command, CommandRight, Right } from './command.ts';
import type { Scope } from './scope.ts';

const rightsOf: Readonly<Record<Role, readonly Right[]>> = {
  chair: ['see', 'inside', 'own', 'finish', 'review', 'change'],
  secretary: ['see', 'inside', 'own', 'finish', 'review', 'change'],
  member: ['see', 'inside', 'own'],
  reviewer: ['see', 'inside', 'own', 'review'],
  observer: ['see', 'own'],
  partner: ['see', 'own'],
};

const owns = (caller: Pick<Caller, 'person'>, deadline: Deadline | undefined): boolean =>
  caller.person !== undefined && deadline?.owner === caller.person.id;

/** Whether the caller may; an owner may finish their own deadline whatever their role. */
export function permits(caller: Pick<Caller, 'role' | 'person'>, right: Right, deadline?: Deadline): boolean {
  if (right === 'anyone') return true;
  if (!caller.role) return false;
  if (right === 'finish' && deadline?.owner !== undefined && deadline.owner === caller.person?.id)
    return true;
  return rightsOf[caller.role].includes(right);
}

/**
 * The one place where rights are checked, whatever the surface.
 * @throws {UserError} `not-allowed-` with `stranger`, `inside`, `finish`, `review` or `change`
 */
export function requireRight(caller: Caller, right: Right, deadline?: Deadline): void {
  if (permits(caller, right, deadline)) return;
  if (!caller.role) throw new UserError('not-allowed-stranger');
  if (right === 'inside') throw new UserError('not-allowed-inside');
  if (right === 'review' || right === 'finish') throw new UserError(`not-allowed-${right}`);
  throw new UserError('not-allowed-change');
}

/** Whether the caller may see a deadline: a private one shows to its owner, the secretary and the chair only. */
export function maySee(caller: Pick<Caller, 'role' | 'person' | 'inPublic'>, deadline: Deadline): boolean {
  if (!deadline.private) return true;
  if (caller.inPublic) return false;
  return caller.role === 'secretary' || caller.role === 'chair' || owns(caller, deadline);
}

const mayChange = ({ role }: Pick<Caller, 'role'>): boolean => role === 'secretary' || role === 'chair';

/** Whether the caller may answer for a commitment: its focal point, its alternate, the secretary and the chair. */
export function maySpeakFor(
  caller: Pick<Caller, 'role' | 'person'>,
  commitment: Commitment,
  plan: Plan,
): boolean {
  return mayChange(caller) || (caller.role !== undefined && speaksFor(plan, commitment, caller.person?.id));
}

/** Whether the caller may say of a number that it is right or in doubt: of none that they or their organisation gave. */
export function mayReview(
  caller: Pick<Caller, 'role' | 'person' | 'account'>,
  { indicator, value }: { indicator: Indicator; value: IndicatorValue },
  plan: Plan,
): boolean {
  if (!permits(caller, 'review')) return false;
  const { id, organisation } = caller.person ?? {};
  if (value.by === (id ?? caller.account)) return false;
  const { focal, alternate } = focalPointsOf(plan).ofIndicator(indicator);
  const isOfTheirs = organisation !== undefined && organisation === indicator.organisation;
  return !isOfTheirs && (id === undefined || ![focal?.id, alternate?.id].includes(id));
}

/** The same of what was said of a commitment: of none that they said themselves, or that they or theirs answer for. */
export function mayReviewAnswer(
  caller: Pick<Caller, 'role' | 'person' | 'account'>,
  { commitment, statement }: { commitment: Commitment; statement: Statement },
  plan: Plan,
): boolean {
  if (!permits(caller, 'review')) return false;
  const { id, organisation } = caller.person ?? {};
  if (statement.by === (id ?? caller.account)) return false;
  const isOfTheirs = organisation !== undefined && organisation === commitment.organisation;
  return !isOfTheirs && !speaksFor(plan, commitment, id);
}

/** @throws {UserError} `not-allowed-stranger` or `not-allowed-speak` */
function requireSpeakFor(caller: Caller, commitment: Commitment, plan: Plan): void {
  if (maySpeakFor(caller, commitment, plan)) return;
  if (!caller.role) throw new UserError('not-allowed-stranger');
  throw new UserError('not-allowed-speak', { title: commitment.title });
}

/** Whether the caller may say whose a deadline is: a member takes what nobody has. */
export function mayHandOver(
  caller: Pick<Caller, 'role' | 'person'>,
  deadline: Deadline,
  to: Pick<Person, 'id'> | undefined,
): boolean {
  if (mayChange(caller)) return true;
  if (caller.role !== 'member' || !caller.person) return false;
  return deadline.owner === undefined && (to === undefined || to.id === caller.person.id);
}

/** @throws {UserError} `not-allowed-stranger` or `not-allowed-hand-over` */
function requireHandOver(caller: Caller, deadline: Deadline, to: Person | undefined): void {
  if (mayHandOver(caller, deadline, to)) return;
  if (!caller.role) throw new UserError('not-allowed-stranger');
  throw new UserError('not-allowed-hand-over');
}

/** Whether a program may give a command in the name of somebody who may. */
export const isForProgram = (scope: Scope, { effect, inPerson }: Command): boolean =>
  !inPerson && (scope === 'change' || effect === 'reads');

/**
 * Checks what of a command's right does not depend on its options; an owner's or a focal point's does.
 * @throws {UserError} like `requireRight`; `in-person` or `only-reads` to a program
 */
export function requireCommand(command: Command, caller: Caller): void {
  const { right, name, inPerson } = command;
  requireRight(caller, typeof right === 'string' ? right : 'see');
  if (caller.program === undefined || isForProgram(caller.program, command)) return;
  throw new UserError(inPerson ? 'in-person' : 'only-reads', { command: name });
}

/**
 * Checks the right to the item that an option names, once the options have values. One that is
 * still missing is asked for first.
 * @throws {UserError} like `requireRight`, `requireSpeakFor` and `requireHandOver`
 */
export function requireRightToItem(
  caller: Caller,
  right: CommandRight,
  { values, plan }: { values: Readonly<Record<string, unknown>>; plan: Plan },
): void {
  if (typeof right === 'string') return;
  const item = (option: string): unknown => values[option];
  if ('finish' in right && item(right.finish)) requireRight(caller, 'finish', item(right.finish) as Deadline);
  if ('speakFor' in right && item(right.speakFor))
    requireSpeakFor(caller, item(right.speakFor) as Commitment, plan);
  if ('handOver' in right && item(right.handOver))
    requireHandOver(caller, item(right.handOver) as Deadline, item(right.to) as Person | undefined);
}

/** Who reads: somebody with a role in the plan, or, where others read too, everybody. */
export type Reader = Pick<Caller, 'role' | 'person' | 'inPublic'>;

/** Whether a reader belongs to an audience; `isOwn` says whether the thing is of their own organisation. */
function belongsTo(audience: Audience, reader: Reader | undefined, isOwn: () => boolean): boolean {
  if (audience === 'public') return true;
  if (!reader?.role || reader.inPublic) return false;
  if (mayChange(reader)) return true;
  return (audience === 'committee' && permits(reader, 'inside')) || isOwn();
}

/** Whether somebody may read a field of a commitment; without a reader, whether everybody may. */
export function mayRead(
  reader: Reader | undefined,
  commitment: Commitment,
  field: ShieldedField,
  plan: Plan,
): boolean {
  const audience = commitment.visibility?.[field] ?? followUpOf(plan).visibility[field] ?? 'public';
  return belongsTo(audience, reader, () => {
    const { id, organisation } = reader?.person ?? {};
    const isOfTheirs = organisation !== undefined && organisation === commitment.organisation;
    return isOfTheirs || speaksFor(plan, commitment, id);
  });
}

/** Whether somebody may read what an organisation said of the outcome document; without a reader, whether everybody may. */
export function mayReadComment(reader: Reader | undefined, comment: Comment, plan: Plan): boolean {
  return belongsTo(audienceOf(comment), reader, () => {
    const { id, organisation } = reader?.person ?? {};
    const { focal, alternate } = focalPointsOf(plan).ofOrganisation(comment.organisation);
    const isOfTheirs = organisation !== undefined && organisation === comment.organisation;
    return isOfTheirs || (id !== undefined && [focal?.id, alternate?.id, comment.by].includes(id));
  });
}

/**
 * A caller as a command sees them: asked among others, one that is answered there may use what everybody may read, and one
 * that is answered in the private chat what the caller may.
 */
export function callerFor(caller: Caller, { visibility, aloud }: Command): Caller {
  if (visibility === 'public' || aloud || !caller.inPublic) return caller;
  const { inPublic: _, ...alone } = caller;
  return alone;
}
