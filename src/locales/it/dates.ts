import type { dates as en } from '../en/dates.ts';

/** Che cosa si è dovuto scegliere nel leggere una data. */
export const dates: Readonly<Record<keyof typeof en, string>> = {
  'when.close-of-business':
    'Per fine della giornata lavorativa si intendono le 17:00; indichi un’altra ora, se la Sua è diversa.',
  'date.day-first': 'Ho letto il giorno prima del mese: {day}.',
};
