export const audiences = {
  'choice.committee': 'comitê|comite',
  'comment.for-public': 'Todos podem lê-lo: aparece no relatório público com o nome da sua organização.',
  'comment.for-committee':
    'O comitê o lê; o relatório público não o imprime. Para que seja impresso, comente de novo e escolha “público”.',
  'comment.for-organisation': 'Só a sua organização, o secretário e o presidente o leem.',
  'report.hidden-comments':
    '{count, plural, one {# comentário não é} other {# comentários não são}} para este relatório.',
};
