import type { prompts as en } from '../en/prompts.ts';

export const prompts: Readonly<Record<keyof typeof en, string>> = {
  'prompts.intro': 'De su plan',
  'prompts.show': 'Mostrar «{title}»',
  'prompts.mine': '¿Qué tengo que hacer?',
  'prompts.late': '¿Qué está atrasado?',
  'prompts.week': '¿Qué vence esta semana?',
  'prompts.help': '¿Qué sabes hacer?',
};
