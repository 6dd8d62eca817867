import type { Catalogue } from './en.ts';
import { asking } from './fr/asking.ts';
import { choices } from './fr/choices.ts';
import { commands } from './fr/commands.ts';
import { connect } from './fr/connect.ts';
import { dates } from './fr/dates.ts';
import { discord } from './fr/discord.ts';
import { discordNames } from './fr/discord-names.ts';
import { errors } from './fr/errors.ts';
import { files } from './fr/files.ts';
import { followUp } from './fr/follow-up.ts';
import { followUpCommands } from './fr/follow-up-commands.ts';
import { followUpLater } from './fr/follow-up-later.ts';
import { objectives } from './fr/objectives.ts';
import { people } from './fr/people.ts';
import { program } from './fr/program.ts';
import { questions } from './fr/questions.ts';
import { reminders } from './fr/reminders.ts';
import { replies } from './fr/replies.ts';
import { report } from './fr/report.ts';
import { slack } from './fr/slack.ts';
import { terminal } from './fr/terminal.ts';
import { views } from './fr/views.ts';

/** Every sentence in French. */
export const fr: Catalogue = {
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
