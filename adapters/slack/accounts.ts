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

/** The user whom a person is on a team; undefined for one who is not linked there. */
export const userOn = (team: string, person: string, plan: Pick<Plan, 'people'>): string | undefined =>
  accountsOf(person, plan).find((account) => account.team === team)?.id;
