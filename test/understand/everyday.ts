import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { identify } from '../../src/command/caller.ts';
import { checkOptions } from '../../src/command/check-options.ts';
import { permits } from '../../src/command/permit.ts';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { packageRoot } from '../../src/process/package-root.ts';
import { calendar } from '../../src/time/calendar.ts';
import type { Reading } from '../../src/understand/reading.ts';
import { understand } from '../../src/understand/understand.ts';

/** A line as somebody would type it, with what the bot is expected to make of it. */
export type Line = {
  id: string;
  lang: string;
  group: string;
  text: string;
  /** Person id. */
  as: string;
  surface: string;
  /** The item of the message that it answers. */
  about?: string;
  /** What was typed before it in the same conversation. */
  after?: readonly string[];
  expect: {
    act?: string;
    item?: string;
    confirm?: boolean;
    answer?: unknown;
    list?: unknown;
    talk?: string;
    'ask-back'?: boolean;
    refuse?: boolean;
  };
};

/** What was made of a line: what was meant, something that changes nothing, or another act. */
export type Verdict = 'meant' | 'asked' | 'wrong';

const folder = join(packageRoot, 'test/understand/lines');

/** The committees whose everyday lines are here, written by people who had not seen the program. */
export const lineSets: readonly string[] = readdirSync(folder).sort();

/** The commands that do an act; `more-time` is asked for by who may not move. */
const doing: Readonly<Record<string, readonly string[]>> = {
  done: ['deadline done'],
  reopen: ['deadline reopen'],
  cancel: ['deadline cancel'],
  move: ['deadline move', 'more time'],
  assign: ['assign'],
  add: ['deadline add'],
  snooze: ['reminder snooze', 'reminder remind', 'reminder add'],
  remind: ['reminder remind', 'reminder snooze', 'reminder add'],
  'more-time': ['more time', 'deadline move'],
  note: ['deadline note'],
  shift: ['shift'],
  away: ['away'],
  mute: ['reminder mute'],
  undo: ['undo'],
  settings: ['settings'],
  'add-person': ['people add'],
};

/** The last word of a command's name: one act is one verb, whatever noun it stands under. */
const verbOf = (name: string): string => name.split(' ').at(-1) ?? name;

function changes(reading: Reading): boolean {
  if (reading.kind !== 'command') return false;
  const command = commands.find(({ name }) => name === reading.command);
  return command !== undefined && command.right !== 'see' && command.right !== 'anyone';
}

function judge({ expect }: Line, reading: Reading, mayDo: boolean): Verdict {
  const safe: Verdict = changes(reading) && mayDo ? 'wrong' : 'asked';
  if (expect.act !== undefined && !expect.confirm) {
    if (reading.kind !== 'command') return 'asked';
    const verbs = (doing[expect.act] ?? []).map(verbOf);
    const item = reading.options.deadline;
    const isItem = expect.item === undefined || item === undefined || item === expect.item;
    return verbs.includes(verbOf(reading.command)) && isItem ? 'meant' : safe;
  }
  if (expect.act !== undefined)
    return reading.kind === 'each' ||
      reading.kind === 'form' ||
      reading.kind === 'unsure' ||
      reading.kind === 'command'
      ? 'meant'
      : safe;
  if (expect.answer !== undefined || expect.list !== undefined)
    return !changes(reading) && reading.kind !== 'talk' && reading.kind !== 'form' ? 'meant' : safe;
  if (expect.talk !== undefined) return reading.kind === 'talk' || reading.kind === 'how-to' ? 'meant' : safe;
  return changes(reading) && mayDo ? 'wrong' : 'meant';
}

/** Reads the lines of a committee that stand alone, and says what was made of each. */
export async function judgeLines(
  name: string,
): Promise<{ line: Line; verdict: Verdict; reading: Reading }[]> {
  const { plan } = await readPlanFile(join(folder, name, 'plan.yaml'));
  const { meta, lines } = JSON.parse(readFileSync(join(folder, name, 'lines.json'), 'utf8')) as {
    meta: { now: string };
    lines: Line[];
  };
  const known = {
    ...plan,
    people: plan.people.map((person) => ({ ...person, accounts: [`test:${person.id}`] })),
  };
  return lines
    .filter(({ after }) => after === undefined || after.length === 0)
    .map((line) => {
      const caller = identify({ account: `test:${line.as}`, platform: 'test' }, known, []);
      const { reading } = understand(line.text, {
        ...{ plan: known, now: Date.parse(meta.now), calendar, caller, commands },
        conversation: line.about === undefined ? {} : { about: line.about },
      });
      const item =
        'options' in reading ? known.deadlines.find(({ id }) => id === reading.options.deadline) : undefined;
      const command =
        'command' in reading ? commands.find(({ name }) => name === reading.command) : undefined;
      const raw = 'options' in reading ? reading.options : {};
      const on = { plan: known, now: Date.parse(meta.now), calendar, caller };
      // What an option refuses, such as a day that does not exist, is not done.
      const isRefused = command !== undefined && Object.keys(checkOptions(command, raw, on)).length > 0;
      const mayDo = !isRefused && (permits(caller, 'change') || item?.owner === line.as);
      return { line, reading, verdict: judge(line, reading, mayDo) };
    });
}
