export const rounds = {
  'round.new':
    '{congress}, {round}: {count, plural, one {c’è un altro impegno di cui Lei risponde ora. A che punto è?} other {ci sono altri # impegni di cui Lei risponde ora. A che punto sono?}}',
  'round.over': '{round}, conclusa: {answered, plural, one {# risposta} other {# risposte}} su {total}.',
  'round.over-next': 'Ciò che dice ora vale per: {round}.',
  'button.present-round': 'Apri',
};
