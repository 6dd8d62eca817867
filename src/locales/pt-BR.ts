import type { Catalogue } from './en.ts';
import { asking } from './pt-BR/asking.ts';
import { commands } from './pt-BR/commands.ts';
import { errors } from './pt-BR/errors.ts';
import { program } from './pt-BR/program.ts';
import { reminders } from './pt-BR/reminders.ts';
import { replies } from './pt-BR/replies.ts';
import { terminal } from './pt-BR/terminal.ts';
import { views } from './pt-BR/views.ts';

/** Every sentence in Brazilian Portuguese. */
export const ptBR: Catalogue = {
  ...asking,
  ...commands,
  ...errors,
  ...program,
  ...reminders,
  ...replies,
  ...terminal,
  ...views,
};
