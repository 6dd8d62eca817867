export const tally = {
  'tally.week':
    'Lembretes dos últimos 7 dias: {planned} previstos, {sent} enviados, {missed} perdidos{waiting, plural, =0 {} other {, # a caminho}}.',
  'why.so-far':
    '{count, plural, one {Já foi enviado um lembrete} other {Já foram enviados # lembretes}}; o último, em {last}.',
};
