import type { choices as english } from '../en/choices.ts';

export const choices: Readonly<Record<keyof typeof english, string>> = {
  'choice.yes': 'sí|s',
  'choice.no': 'no|n',
  'choice.national': 'nacional',
  'choice.regional': 'regional',
  'choice.international': 'internacional',
  'choice.not-started': 'no iniciado',
  'choice.in-progress': 'en curso|iniciado',
  'choice.fulfilled': 'cumplido|hecho',
  'choice.changed': 'modificado',
  'choice.withdrawn': 'retirado',
  'choice.carry': 'mantener',
  'choice.drop': 'descartar',
  'choice.commitment': 'compromiso',
  'choice.csv': 'CSV',
  'choice.document': 'documento',
  'choice.pdf': 'PDF',
  'choice.private': 'privado|mensaje privado',
  'choice.channel': 'canal',
  'choice.off': 'desactivado|ninguno',
};
