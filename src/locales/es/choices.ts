import type { choices as english } from '../en/choices.ts';

export const choices: Readonly<Record<keyof typeof english, string>> = {
  'choice.yes': 'sí|s',
  'choice.no': 'no|n',
  'choice.national': 'nacional',
  'choice.regional': 'regional',
  'choice.international': 'internacional',
  'choice.not-started': 'no iniciado|no iniciada|pendiente',
  'choice.in-progress': 'en curso|en proceso|iniciado|iniciada',
  'choice.fulfilled': 'cumplido|cumplida|hecho',
  'choice.changed': 'modificado|modificada',
  'choice.withdrawn': 'retirado|retirada',
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
