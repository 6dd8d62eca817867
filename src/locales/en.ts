import { errors } from './en/errors.ts';
import { reminders } from './en/reminders.ts';
import { views } from './en/views.ts';

/** Every sentence that a person reads, in English: ICU messages. Its keys and parameters are what other languages must have. */
export const en = { ...errors, ...reminders, ...views } as const;

export type Key = keyof typeof en;
export type Catalogue = Readonly<Record<Key, string>>;
