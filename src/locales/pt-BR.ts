import type { Catalogue } from './en.ts';
import { errors } from './pt-BR/errors.ts';
import { reminders } from './pt-BR/reminders.ts';
import { views } from './pt-BR/views.ts';

/** Every sentence in Brazilian Portuguese. */
export const ptBR: Catalogue = { ...errors, ...reminders, ...views };
