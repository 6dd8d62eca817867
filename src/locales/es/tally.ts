export const tally = {
  'tally.week':
    'Recordatorios de los últimos 7 días: {planned} previstos, {sent} enviados, {missed} fallidos{waiting, plural, =0 {} other {, # en camino}}.',
  'why.so-far':
    '{count, plural, one {Se ha enviado un recordatorio} other {Se han enviado # recordatorios}}; el último, el {last}.',
};
