import type { prompts as en } from '../en/prompts.ts';

export const prompts: Readonly<Record<keyof typeof en, string>> = {
  'prompts.intro': 'Dans votre plan',
  'prompts.show': 'Afficher « {title} »',
  'prompts.mine': 'Que dois-je faire ?',
  'prompts.late': 'Qu’est-ce qui est en retard ?',
  'prompts.week': 'Qu’est-ce qui est prévu cette semaine ?',
  'prompts.help': 'Que sais-tu faire ?',
};
