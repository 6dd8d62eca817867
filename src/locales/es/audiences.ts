export const audiences = {
  'choice.committee': 'comité|comite',
  'comment.for-public': 'Todos pueden leerlo: figura en el informe público con el nombre de su organización.',
  'comment.for-committee':
    'Lo lee el comité; el informe público no lo imprime. Para que se imprima, comente de nuevo y elija “público”.',
  'comment.for-organisation': 'Solo lo leen su organización, el secretario y el presidente.',
  'report.hidden-comments':
    '{count, plural, one {# comentario no es} other {# comentarios no son}} para este informe.',
};
