import type { objectives as english } from '../en/objectives.ts';

/** O que o bot diz ao acrescentar objetivos. */
export const objectives: Readonly<Record<keyof typeof english, string>> = {
  'command.objective add': 'Acrescenta um objetivo do congresso.',
  'command.objective add.example': 'adicionar objetivo Ouvir os jovens',
  'verb.objective add': 'adicionar objetivo|novo objetivo',
  'objective.added': 'Acrescentado aos objetivos do congresso: {title}.',
  'objective.already-there': '{title} já está entre os objetivos. Nada foi alterado.',
};
