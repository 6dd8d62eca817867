import type { Catalogue } from './en.ts';
import { asking } from './pt-BR/asking.ts';
import { choices } from './pt-BR/choices.ts';
import { commands } from './pt-BR/commands.ts';
import { connect } from './pt-BR/connect.ts';
import { dates } from './pt-BR/dates.ts';
import { discord } from './pt-BR/discord.ts';
import { discordNames } from './pt-BR/discord-names.ts';
import { errors } from './pt-BR/errors.ts';
import { files } from './pt-BR/files.ts';
import { followUp } from './pt-BR/follow-up.ts';
import { followUpCommands } from './pt-BR/follow-up-commands.ts';
import { followUpLater } from './pt-BR/follow-up-later.ts';
import { objectives } from './pt-BR/objectives.ts';
import { people } from './pt-BR/people.ts';
import { program } from './pt-BR/program.ts';
import { questions } from './pt-BR/questions.ts';
import { reminders } from './pt-BR/reminders.ts';
import { replies } from './pt-BR/replies.ts';
import { report } from './pt-BR/report.ts';
import { slack } from './pt-BR/slack.ts';
import { terminal } from './pt-BR/terminal.ts';
import { views } from './pt-BR/views.ts';

/** Every sentence in Brazilian Portuguese. */
export const ptBR: Catalogue = {
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
