import type { prompts as en } from '../en/prompts.ts';

export const prompts: Readonly<Record<keyof typeof en, string>> = {
  'prompts.intro': 'Do seu plano',
  'prompts.show': 'Mostrar “{title}”',
  'prompts.mine': 'O que tenho de fazer?',
  'prompts.late': 'O que está atrasado?',
  'prompts.week': 'O que vence esta semana?',
  'prompts.help': 'O que você sabe fazer?',
};
