import { adjectiveFirst, clockRange, type DateRewrites, joinedDates, loneOrdinal } from '../dates.ts';

/** What Spanish says of times in an order or a form of its own. */
export const dateRewrites: DateRewrites = {
  before: [
    [/\b(?:un )?par de (?=(?:minutos|horas|dias|semanas|meses)\b)/g, '2 '],
    [/\b(minut|hor|di|seman)it([oa]s?)\b/g, '$1$2'],
    [/^manana y pasado(?: manana)?$/, 'from manana to pasado manana'],
    [/^(?:entre el|del|desde el|de) (\d{1,2}) (?:y el|y|al|hasta el) (\d{1,2})$/, 'from $1th to $2th'],
    [/\btres cuartos de hora\b/g, '45 minutos'],
    [/\b(?:un )?cuarto de hora\b/g, '15 minutos'],
    [/^(?:para |hasta )?(?:el|al) (\d{1,2})$/, 'el $1th'],
    [/\ba mas tardar\b/g, ''],
    [/\bdia (?=\d{1,2}\/|primero|uno)/g, ''],
    [/\b(?:(?:una|1) )?hora y media\b/g, '90 minutos'],
    [/\b(?:a las )?(?:12|doce) de la noche\b/g, 'medianoche'],
    [/\b(?:a las )?(?:12|doce) del (?:mediodia|dia)\b/g, 'mediodia'],
    [/\bde aqui a /g, 'dentro de '],
    [
      /\bdia (\d{1,2})\b(?! (?:do |da |de la |del |de |dello |dell |della |di )?(?:abertura|congres|conferen|event))/g,
      'el $1th',
    ],
    clockRange('entre las', 'y las'),
    clockRange('de las|desde las', 'a las|hasta las'),
    clockRange('de|entre las|entre', 'a|y las|y', 'exact'),
    [
      /^(?:(?:de|del|desde) (?:el |la |las )?)(.+?) (?:a|al|hasta|hasta el|hasta las|a las) (?!partir)(.+)$/,
      'from $1 to $2',
    ],
    [/^entre (?:el |la |las )?(.+) y (?:el |la |las )?(.+)$/, 'from $1 to $2'],
    [/\b(\d{1,2}) (?:a|al) (\d{1,2})(?= )/g, '$1 to $2'],
    [/\b(\d{1,2}) y (?:el )?(\d{1,2})(?= )/g, '$1 and $2'],
    [/\b(\w+) y media\b/g, '$1 plus30'],
    [/\b(\w+) y cuarto\b/g, '$1 plus15'],
    [/\b(\w+) menos cuarto\b/g, '$1 minus15'],
    [/\bmedia hora\b/g, '30 minutos'],
    [/\b(?:el )?dia siguiente (?:a|al|de|del)\b/g, '1 dia despues de'],
    [/\b(?:la )?visperas? del?\b/g, '1 dia antes de'],
    [
      /\b(?:de aqui a|dentro de|en|en el plazo de) (?=(?:\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta)\b(?! de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic))[a-z ]*(?:minuto|hora|dia|semana|mes|ano)(?:e?s)?)/g,
      'in ',
    ],
    [/\bhace (.+)$/g, '$1 atras'],
    [/(?<=\d(?:th)? (?:de )?)(mar|ago)\b/g, 'm$1'],
  ],
  after: [
    adjectiveFirst,
    joinedDates,
    loneOrdinal,
    [/\b(?:el) (\d{1,2})(?=$| at| in(?:morning|afternoon|evening))/g, '$1th'],
  ],
};
