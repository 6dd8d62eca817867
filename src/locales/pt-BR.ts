import type { Catalogue } from './en.ts';
import { asking } from './pt-BR/asking.ts';
import { commands } from './pt-BR/commands.ts';
import { connect } from './pt-BR/connect.ts';
import { dates } from './pt-BR/dates.ts';
import { discord } from './pt-BR/discord.ts';
import { errors } from './pt-BR/errors.ts';
import { followUp } from './pt-BR/follow-up.ts';
import { followUpCommands } from './pt-BR/follow-up-commands.ts';
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
  ...commands,
  ...connect,
  ...dates,
  ...discord,
  ...errors,
  ...objectives,
  ...followUp,
  ...followUpCommands,
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
