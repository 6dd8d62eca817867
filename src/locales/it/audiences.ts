export const audiences = {
  'choice.committee': 'comitato',
  'comment.for-public':
    'Chiunque può leggerla: compare nel rapporto pubblico con il nome della Sua organizzazione.',
  'comment.for-committee':
    'La legge il comitato; il rapporto pubblico non la stampa. Perché compaia, la invii di nuovo scegliendo “pubblico”.',
  'comment.for-organisation': 'La leggono solo la Sua organizzazione, il segretario e il presidente.',
  'report.hidden-comments':
    '{count, plural, one {# osservazione non è destinata} other {# osservazioni non sono destinate}} a questo rapporto.',
};
