import type { Catalogue } from './en.ts';
import { asking } from './it/asking.ts';
import { choices } from './it/choices.ts';
import { commands } from './it/commands.ts';
import { connect } from './it/connect.ts';
import { dates } from './it/dates.ts';
import { discord } from './it/discord.ts';
import { discordNames } from './it/discord-names.ts';
import { errors } from './it/errors.ts';
import { files } from './it/files.ts';
import { followUp } from './it/follow-up.ts';
import { followUpCommands } from './it/follow-up-commands.ts';
import { followUpLater } from './it/follow-up-later.ts';
import { objectives } from './it/objectives.ts';
import { people } from './it/people.ts';
import { program } from './it/program.ts';
import { questions } from './it/questions.ts';
import { reminders } from './it/reminders.ts';
import { replies } from './it/replies.ts';
import { report } from './it/report.ts';
import { slack } from './it/slack.ts';
import { terminal } from './it/terminal.ts';
import { views } from './it/views.ts';

/** Every sentence in Italian. */
export const it: Catalogue = {
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
