import type { views as en } from '../en/views.ts';

/** Botões, cartões e listas. */
export const views: Readonly<Record<keyof typeof en, string>> = {
  'button.help': 'Ajuda',
  'button.done': 'Feito',
  'button.more-time': 'Mais prazo',
  'button.snooze': 'Adiar',
  'button.why': 'Por que eu',
  'button.open': 'Abrir',
  'button.agree': 'De acordo',
  'button.keep': 'Manter a data',
  'button.undo': 'Desfazer',
  'button.late': 'Atrasados ({count})',
  'button.all': 'Plano inteiro',
  'button.mine': 'Meus prazos',
  'button.team': 'De todos',
  'button.objectives': 'Objetivos',
  'button.ask': 'Fazer uma pergunta',
  'button.more': 'Mostrar todos ({count})',
  'button.history': 'Histórico',
  'button.reopen': 'Reabrir',
  'button.shift': 'Mudar a data do congresso',
  'source.line': 'Fonte: {title}, linha {lines}',
  'source.lines': 'Fonte: {title}, linhas {lines}',
  'source.template': 'Proposto pelo modelo de plano',
  'source.said': 'Dito por {person} em {at}',
};
