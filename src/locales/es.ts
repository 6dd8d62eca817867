import type { Catalogue } from './en.ts';
import { asking } from './es/asking.ts';
import { choices } from './es/choices.ts';
import { commands } from './es/commands.ts';
import { connect } from './es/connect.ts';
import { dates } from './es/dates.ts';
import { discord } from './es/discord.ts';
import { discordNames } from './es/discord-names.ts';
import { errors } from './es/errors.ts';
import { files } from './es/files.ts';
import { followUp } from './es/follow-up.ts';
import { followUpCommands } from './es/follow-up-commands.ts';
import { followUpLater } from './es/follow-up-later.ts';
import { objectives } from './es/objectives.ts';
import { people } from './es/people.ts';
import { program } from './es/program.ts';
import { questions } from './es/questions.ts';
import { reminders } from './es/reminders.ts';
import { replies } from './es/replies.ts';
import { report } from './es/report.ts';
import { slack } from './es/slack.ts';
import { terminal } from './es/terminal.ts';
import { views } from './es/views.ts';

/** Every sentence in Spanish, as the United Nations write it. */
export const es: Catalogue = {
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
};
