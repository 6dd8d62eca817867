import type { Plan } from '../../src/domain/plan.ts';

/** A user, a channel or another thing of one workspace. */
export type InTeam = { team: string; id: string };

/** The workspace of `SLACK_BOT_TOKEN` in a place that is named before Slack has said which one it is. */
export const homeTeam = 'home';

/** `<team>/<id>`: how a place and the rest of an account are written. */
export const formatInTeam = ({ team, id }: InTeam): string => `${team}/${id}`;

/** Reads `formatInTeam` back; what has no team is of the workspace of `SLACK_BOT_TOKEN`. */
export function parseInTeam(text: string): InTeam {
  const [first = '', second] = text.split('/');
  return second === undefined ? { team: homeTeam, id: first } : { team: first, id: second };
}

/** A user as the plan writes accounts: `slack:<team>/<user>`. */
export const accountOf = (user: InTeam): string => `slack:${formatInTeam(user)}`;

/** Whether an id is that of a person rather than of a channel. */
export const isUser = (id: string): boolean => /^[UW]/.test(id);

/** The Slack accounts of a person of the plan, in the order in which they were linked. */
export function accountsOf(person: string, plan: Pick<Plan, 'people'>): InTeam[] {
  const accounts = plan.people.find(({ id }) => id === person)?.accounts ?? [];
  return accounts.flatMap((account) =>
    account.startsWith('slack:') ? parseInTeam(account.slice('slack:'.length)) : [],
  );
}

/** In which of our workspaces somebody of another organisation is seen. */
export type SeenIn = (user: InTeam) => string | undefined;

/** The user whom a person is for those who read on a team; undefined for one who is not known there. */
export function userOn(
  team: string,
  person: string,
  plan: Pick<Plan, 'people'>,
  seenIn: SeenIn = () => undefined,
): string | undefined {
  const accounts = accountsOf(person, plan);
  return (
    accounts.find((account) => account.team === team) ?? accounts.find((account) => seenIn(account) === team)
  )?.id;
}

/**
 * The account of somebody who is seen in one of our workspaces and may belong to another: the one that the plan knows, else
 * that of their own. What was linked by a mention once bears the workspace in which they were mentioned.
 */
export function knownUser(
  { id, home, seenIn }: { id: string; home: string; seenIn: string },
  plan: Pick<Plan, 'people'> | undefined,
): InTeam {
  const isKnown = (user: InTeam) =>
    plan?.people.some(({ accounts }) => accounts.includes(accountOf(user))) ?? false;
  const own = { team: home, id };
  const here = { team: seenIn, id };
  return !isKnown(own) && isKnown(here) ? here : own;
}
