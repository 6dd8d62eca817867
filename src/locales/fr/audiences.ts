export const audiences = {
  'choice.committee': 'comité|comite',
  'comment.for-public':
    'Chacun peut la lire : elle figure dans le rapport public sous le nom de votre organisation.',
  'comment.for-committee':
    'Le comité la lit ; le rapport public ne l’imprime pas. Pour qu’elle y figure, donnez-la de nouveau en choisissant « public ».',
  'comment.for-organisation': 'Seuls votre organisation, le secrétaire et le président la lisent.',
  'report.hidden-comments':
    '{count, plural, one {# observation n’est pas destinée} other {# observations ne sont pas destinées}} à ce rapport.',
};
