export const tally = {
  'tally.week':
    'Promemoria degli ultimi 7 giorni: {planned} previsti, {sent} inviati, {missed} mancati{waiting, plural, =0 {} other {, # in viaggio}}.',
  'why.so-far':
    '{count, plural, one {È stato inviato un promemoria} other {Sono stati inviati # promemoria}}; l’ultimo: {last}.',
};
