import type { dates as en } from '../en/dates.ts';

/** Como uma data escrita foi entendida, em português do Brasil. */
export const dates: Readonly<Record<keyof typeof en, string>> = {
  'date.day-first': 'Entendi o dia antes do mês: {day}.',
};
