import type { choices as english } from '../en/choices.ts';

export const choices: Readonly<Record<keyof typeof english, string>> = {
  'choice.yes': 'sim|s',
  'choice.no': 'não|n',
  'choice.national': 'nacional',
  'choice.regional': 'regional',
  'choice.international': 'internacional',
  'choice.not-started': 'não iniciado',
  'choice.in-progress': 'em andamento|iniciado',
  'choice.fulfilled': 'cumprido|feito',
  'choice.changed': 'alterado',
  'choice.withdrawn': 'retirado',
  'choice.carry': 'manter',
  'choice.drop': 'descartar',
  'choice.commitment': 'compromisso',
  'choice.csv': 'CSV',
  'choice.document': 'documento',
  'choice.pdf': 'PDF',
  'choice.private': 'privado|mensagem privada',
  'choice.channel': 'canal',
  'choice.off': 'desligado|nenhum',
};
