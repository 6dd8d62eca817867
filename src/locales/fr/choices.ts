import type { choices as english } from '../en/choices.ts';

export const choices: Readonly<Record<keyof typeof english, string>> = {
  'choice.yes': 'oui|o',
  'choice.no': 'non|n',
  'choice.national': 'national',
  'choice.regional': 'régional',
  'choice.international': 'international',
  'choice.not-started': 'non commencé|pas commencé|pas encore commencé',
  'choice.in-progress': 'en cours|commencé',
  'choice.fulfilled': 'tenu|rempli|réalisé|fait',
  'choice.changed': 'modifié|modifiée',
  'choice.withdrawn': 'retiré|retirée',
  'choice.carry': 'reporter',
  'choice.drop': 'abandonner',
  'choice.commitment': 'engagement',
  'choice.csv': 'CSV',
  'choice.document': 'document',
  'choice.pdf': 'PDF',
  'choice.private': 'privé|message privé',
  'choice.channel': 'canal',
  'choice.off': 'désactivé|aucun',
};
