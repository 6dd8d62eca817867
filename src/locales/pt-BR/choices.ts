import type { choices as english } from '../en/choices.ts';

export const choices: Readonly<Record<keyof typeof english, string>> = {
  'choice.yes': 'sim|s',
  'choice.no': 'não|n',
  'choice.national': 'nacional',
  'choice.regional': 'regional',
  'choice.international': 'internacional',
  'choice.not-started': 'não iniciado|não iniciada',
  'choice.in-progress': 'em andamento|em curso|iniciado|iniciada',
  'choice.fulfilled': 'cumprido|cumprida|feito',
  'choice.changed': 'alterado|alterada',
  'choice.withdrawn': 'retirado|retirada',
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
