import type { prompts as en } from '../en/prompts.ts';

export const prompts: Readonly<Record<keyof typeof en, string>> = {
  'prompts.intro': 'Dal suo piano',
  'prompts.show': 'Mostra “{title}”',
  'prompts.mine': 'Che cosa devo fare?',
  'prompts.late': 'Che cosa è in ritardo?',
  'prompts.week': 'Che cosa scade questa settimana?',
  'prompts.help': 'Che cosa sai fare?',
};
