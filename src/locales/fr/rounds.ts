export const rounds = {
  'round.new':
    '{congress}, {round} : {count, plural, =1 {un engagement de plus vous revient. Où en est-il ?} other {# engagements de plus vous reviennent. Où en sont-ils ?}}',
  'round.over': '{round}, terminé : {answered, plural, one {# réponse} other {# réponses}} sur {total}.',
  'round.over-next': 'Ce que vous dites maintenant compte pour : {round}.',
  'button.present-round': 'Ouvrir',
};
