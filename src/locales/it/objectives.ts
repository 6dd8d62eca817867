import type { objectives as en } from '../en/objectives.ts';

/** Che cosa dice il bot quando si aggiungono obiettivi. */
export const objectives: Readonly<Record<keyof typeof en, string>> = {
  'command.objective add': 'Aggiunge un obiettivo del congresso.',
  'command.objective add.example': 'aggiungi obiettivo Ascoltare i giovani',
  'verb.objective add': 'aggiungi obiettivo|nuovo obiettivo',
  'objective.added': 'Aggiunto agli obiettivi del congresso: {title}.',
  'objective.already-there': '{title} è già fra gli obiettivi. Nulla è stato modificato.',
};
