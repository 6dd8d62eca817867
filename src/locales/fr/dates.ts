import type { dates as en } from '../en/dates.ts';

/** Ce qu’il a fallu choisir là où une date a été saisie. */
export const dates: Readonly<Record<keyof typeof en, string>> = {
  'when.close-of-business':
    'La fin de la journée de travail s’entend à 17:00 ; indiquez une autre heure si la vôtre diffère.',
  'date.day-first': 'J’ai lu le jour avant le mois : {day}.',
};
