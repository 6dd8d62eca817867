/** O que foi preciso escolher onde alguém digitou uma data, em português do Brasil. */
export const dates = {
  'when.close-of-business': 'O fim do expediente é lido como 17h; digite outra hora se o de vocês for outro.',
  'date.day-first': 'Entendi o dia antes do mês: {day}.',
};
