export const rounds = {
  'round.new':
    '{congress}, {round}: {count, plural, one {un compromiso más está ahora a su cargo. ¿En qué situación está?} other {# compromisos más están ahora a su cargo. ¿En qué situación están?}}',
  'round.over':
    '{round}, terminada: {answered} de {total} {answered, plural, one {quedó respondido.} other {quedaron respondidos.}}',
  'round.over-next': 'Lo que diga ahora cuenta para: {round}.',
  'button.present-round': 'Abrir',
};
