export const rounds = {
  'round.new':
    '{congress}, {round}: {count, plural, one {mais um compromisso passou a ser seu. Em que pé está?} other {mais # compromissos passaram a ser seus. Em que pé estão?}}',
  'round.over':
    '{round}, encerrada: {answered} de {total} {answered, plural, one {foi respondido.} other {foram respondidos.}}',
  'round.over-next': 'O que você disser agora conta para: {round}.',
  'button.present-round': 'Abrir',
};
