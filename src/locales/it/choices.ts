import type { choices as english } from '../en/choices.ts';

export const choices: Readonly<Record<keyof typeof english, string>> = {
  'choice.yes': 'sì|s',
  'choice.no': 'no|n',
  'choice.national': 'nazionale',
  'choice.regional': 'regionale',
  'choice.international': 'internazionale',
  'choice.not-started': 'non avviato|non iniziato|da avviare',
  'choice.in-progress': 'in corso|avviato|iniziato',
  'choice.fulfilled': 'adempiuto|mantenuto|realizzato|fatto',
  'choice.changed': 'modificato',
  'choice.withdrawn': 'ritirato',
  'choice.carry': 'mantieni',
  'choice.drop': 'lascia cadere',
  'choice.commitment': 'impegno',
  'choice.csv': 'CSV',
  'choice.document': 'documento',
  'choice.pdf': 'PDF',
  'choice.private': 'privato|messaggio privato',
  'choice.channel': 'canale',
  'choice.off': 'disattivato|nessuno',
};
