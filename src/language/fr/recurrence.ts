import type { RecurrenceWords } from '../recurrence.ts';

/** How French says that something comes again. */
export const recurrence: RecurrenceWords = {
  every: [
    'chaque',
    'tous les',
    'toutes les',
  ],
  days: [
    'dimanche',
    'jeudi',
    'lundi',
    'mardi',
    'mercredi',
    'samedi',
    'vendredi',
  ],
  daily: [
    'quotidiennement',
  ],
  weekly: [
    'hebdomadaire',
  ],
  fortnightly: [
    'bimensuel',
  ],
  monthly: [
    'mensuel',
    'mensuellement',
  ],
  quarterly: [
    'trimestriel',
  ],
  yearly: [
    'annuel',
    'annuellement',
  ],
};
