export const tally = {
  'tally.week':
    'Lembretes dos últimos 7 dias: {planned} previstos, {sent} enviados, {missed} perdidos{waiting, plural, =0 {} other {, # a caminho}}.',
};
