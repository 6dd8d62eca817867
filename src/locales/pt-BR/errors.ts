import type { errors as en } from '../en/errors.ts';

/** Cada recusa: o que aconteceu, o que continua como estava, o que fazer. */
export const errors: Readonly<Record<keyof typeof en, string>> = {
  'error.unknown-verb': 'Não conheço “{verb}”.',
  'error.unknown-verb-nearest': 'Não conheço “{verb}”. Você quis dizer {nearest}?',
  'error.ambiguous': '“{name}” pode ser mais de uma coisa. Qual delas?',
  'error.refused': 'Isso foi recusado ({code}). Nada foi alterado.',
  'error.conflict': 'Alguém alterou o plano no mesmo instante. Nada foi sobrescrito; tente de novo.',
  'error.ours':
    'Algo deu errado do meu lado e sua alteração não foi salva. Tente de novo; se acontecer outra vez, diga ao engenheiro: {reference}.',
};
