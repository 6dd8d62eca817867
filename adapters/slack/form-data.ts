import { z } from 'zod';
import { accountOf } from './accounts.ts';
import type { Origin } from './origin.ts';

/** What a form carries unseen: which command it fills in and where its answer goes. Ids only, and no right. */
const dataSchema = z.object({
  command: z.string(),
  origin: z.object({
    channel: z.string().optional(),
    thread: z.string().optional(),
    message: z.string().optional(),
  }),
});

export type FormData = z.output<typeof dataSchema>;

export function writeFormData(command: string, { channel, thread, message, ephemeral }: Origin): string {
  return JSON.stringify({
    command,
    origin: { channel, thread, ...(ephemeral === undefined && { message }) },
  } satisfies FormData);
}

/** Reads what a form carried; undefined for a form that is not ours. */
export function readFormData(text: string): FormData | undefined {
  try {
    return dataSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The block in which a date is written rather than picked. */
export const inWords = (option: string): string => `${option}.words`;
const wordsSuffix = '.words';
/** The block in which the hour of a picked day is picked. */
export const atHour = (option: string): string => `${option}.hour`;
const hourSuffix = '.hour';

type Input = {
  value?: string | null | undefined;
  selected_user?: string | null;
  selected_date?: string | null;
  selected_time?: string | null;
  selected_option?: { value: string } | null;
};

/** The state of a form's inputs, by block and by action. */
export type FormState = Readonly<Record<string, Readonly<Record<string, Input>>>>;

function textOf(
  { value, selected_user, selected_date, selected_time, selected_option }: Input,
  { team, homes }: FormTeams,
): string {
  if (selected_user) return accountOf({ team: homes?.get(selected_user) ?? team, id: selected_user });
  return selected_date ?? selected_time ?? selected_option?.value ?? value ?? '';
}

/** The workspace of a form, and the workspaces of people who belong to another, by user. */
export type FormTeams = { team: string; homes?: ReadonlyMap<string, string> };

/** The users who were picked in a form. */
export const pickedIn = (state: FormState): string[] =>
  Object.values(state).flatMap((actions) =>
    Object.values(actions).flatMap((input) => input.selected_user ?? []),
  );

/** The raw options that a form was filled in with; a date in words wins over a day that was picked. */
export function readForm(state: FormState, teams: FormTeams): Record<string, string> {
  const entries = Object.entries(state).map(([block, actions]): [string, string] => {
    const [input = {}] = Object.values(actions);
    return [block, textOf(input, teams).trim()];
  });
  const given = entries.filter(([, text]) => text !== '');
  const endingIn = (suffix: string) =>
    given.flatMap(([block, text]): [string, string][] =>
      block.endsWith(suffix) ? [[block.slice(0, -suffix.length), text]] : [],
    );
  const picked = new Map(
    given.filter(([block]) => !block.endsWith(wordsSuffix) && !block.endsWith(hourSuffix)),
  );
  const timed = endingIn(hourSuffix).map(([name, hour]): [string, string] => {
    const day = picked.get(name);
    return [name, day === undefined ? hour : `${day} ${hour}`];
  });
  return Object.fromEntries([...picked, ...timed, ...endingIn(wordsSuffix)]);
}
