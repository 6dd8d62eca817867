import { asking } from './en/asking.ts';
import { choices } from './en/choices.ts';
import { commands } from './en/commands.ts';
import { connect } from './en/connect.ts';
import { dates } from './en/dates.ts';
import { discord } from './en/discord.ts';
import { discordNames } from './en/discord-names.ts';
import { errors } from './en/errors.ts';
import { files } from './en/files.ts';
import { followUp } from './en/follow-up.ts';
import { followUpCommands } from './en/follow-up-commands.ts';
import { followUpLater } from './en/follow-up-later.ts';
import { objectives } from './en/objectives.ts';
import { people } from './en/people.ts';
import { program } from './en/program.ts';
import { questions } from './en/questions.ts';
import { reminders } from './en/reminders.ts';
import { replies } from './en/replies.ts';
import { report } from './en/report.ts';
import { slack } from './en/slack.ts';
import { terminal } from './en/terminal.ts';
import { views } from './en/views.ts';

/** Every sentence that a person reads, in English: ICU messages. Its keys and parameters are what other languages must have. */
export const en = {
  ...asking,
  ...choices,
  ...commands,
  ...connect,
  ...dates,
  ...discord,
  ...discordNames,
  ...errors,
  ...files,
  ...objectives,
  ...followUp,
  ...followUpCommands,
  ...followUpLater,
  ...people,
  ...program,
  ...questions,
  ...reminders,
  ...replies,
  ...slack,
  ...report,
  ...terminal,
  ...views,
} as const;

export type Key = keyof typeof en;
export type Catalogue = Readonly<Record<Key, string>>;
